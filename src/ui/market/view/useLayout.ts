import { useEffect, useMemo, useState } from 'react';
import { makeMeasure } from '../draw/writing.ts';
import type { Box } from '../geo/projection.model.ts';
import type { Insets, Size } from '../geo/view.model.ts';
import { type LayoutInput, layOut, type MarketLayout } from '../layout/layout.model.ts';
import type { Words } from '../text/describe.model.ts';

export interface LayoutRequest
  extends Pick<LayoutInput, 'picture' | 'lens' | 'view' | 'fit' | 'size' | 'insets' | 'band' | 'rootFontPx'> {
  readonly words: Words;
}

/** The layout of this moment; made again only when something it depends on changed. */
export function useLayout({
  picture,
  lens,
  view,
  fit,
  size,
  insets,
  band = null,
  rootFontPx,
  words,
}: LayoutRequest): MarketLayout {
  const faces = useFaces();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are wider or narrower once their face has come
  const measure = useMemo(makeMeasure, [faces]);
  return useMemo(
    () =>
      layOut({
        picture,
        lens,
        view,
        fit,
        size,
        insets,
        band,
        rootFontPx,
        measure,
        figures: words.figures,
        label: words.t,
        reserved: chrome(size, insets, rootFontPx, band !== null),
      }),
    [picture, lens, view, fit, size, insets, band, rootFontPx, words, measure],
  );
}

/** Counts up when the faces of the page have come. */
function useFaces(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let here = true;
    const loaded = Promise.allSettled([
      document.fonts.load("600 12px 'Inter Variable'"),
      document.fonts.ready,
    ]);
    void loaded.then(() => here && setCount(1));
    return () => {
      here = false;
    };
  }, []);
  return count;
}

/** What the lens bar, the buttons, and the legend or the news of the quarter cover. */
function chrome(size: Size, insets: Insets, rootFontPx: number, isTall: boolean): Box[] {
  // Beside a panel the news of the quarter are one line, and there is no legend.
  const corner = rootFontPx * (isTall ? 4.5 : size.height < rootFontPx * 54 ? 11 : 19);
  return [
    { x: 0, y: 0, width: size.width, height: insets.top },
    {
      x: size.width - insets.right - rootFontPx * 3.2,
      y: insets.top,
      width: rootFontPx * 3.2,
      height: rootFontPx * 12,
    },
    { x: insets.left, y: size.height - insets.bottom - corner, width: rootFontPx * 20.5, height: corner },
  ];
}
