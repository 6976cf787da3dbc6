import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Frame, frameWorld } from '../geo/frame.model.ts';
import type { Point } from '../geo/projection.model.ts';
import {
  clampView,
  type Insets,
  panBy,
  type Size,
  textScale,
  toWorldPoint,
  type View,
  zoomAt,
} from '../geo/view.model.ts';
import type { Measured } from './useSize.ts';

/** Time without a move after which the map is painted afresh. */
const SETTLE_MS = 130;

export interface ViewControl {
  /** The view that is painted. */
  readonly view: View;
  readonly fit: View;
  readonly band: Frame['band'];
  /** The view of this moment, perhaps ahead of the painted one. */
  now(): View;
  pan(dx: number, dy: number): void;
  zoom(factor: number, at?: Point): void;
  reset(): void;
  /** Brings a point of the painted view to where it can be seen. */
  reveal(at: Point): void;
}

/** Where the reader looks. Moves are told at once through `onMove`, and painted when the hand rests. */
export function useView(
  { size, rootFontPx }: Pick<Measured, 'size' | 'rootFontPx'>,
  insets: Insets,
  onMove: (view: View) => void,
): ViewControl {
  const { box, fit, band } = useMemo(
    () => frameWorld(size, insets, textScale(size, rootFontPx)),
    [size, insets, rootFontPx],
  );
  const [look, setLook] = useState<Look>({ view: fit, fit, size });
  const live = useRef(fit);
  const timer = useRef(0);
  // Before anything is laid out for the new size, so that no picture is made for a view that nobody will have.
  if (look.fit !== fit || look.size !== size) setLook({ view: keepLooking(look, { fit, size }), fit, size });
  const { view } = look;
  const setView = useCallback((next: View) => setLook((old) => ({ ...old, view: next })), []);
  const framed = useRef(fit);
  useEffect(() => {
    if (framed.current !== fit) live.current = view;
    framed.current = fit;
  }, [fit, view]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const move = useCallback(
    (next: View) => {
      live.current = clampView(next, box, size);
      onMove(live.current);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setView(live.current), SETTLE_MS);
    },
    [box, size, onMove, setView],
  );
  return useMemo(
    () => ({
      view,
      fit,
      band,
      now: () => live.current,
      pan: (dx, dy) => move(panBy(live.current, dx, dy)),
      zoom: (factor, at) =>
        move(zoomAt(live.current, at ?? { x: size.width / 2, y: size.height / 2 }, factor, fit)),
      reset: () => {
        live.current = fit;
        onMove(fit);
        setView(fit);
      },
      reveal: (at) => {
        const dx = inward(at.x, insets.left + 30, size.width - insets.right - 30);
        const dy = inward(at.y, insets.top + 30, size.height - insets.bottom - 30);
        if (dx !== 0 || dy !== 0) move(panBy(live.current, dx, dy));
      },
    }),
    [view, fit, band, move, onMove, size, insets, setView],
  );
}

function inward(at: number, low: number, high: number): number {
  if (at < low) return low - at + 60;
  return at > high ? high - at - 60 : 0;
}

interface Look {
  readonly view: View;
  readonly fit: View;
  readonly size: Size;
}

/** After a resize the reader looks at the same middle, as near as before. */
function keepLooking({ view, fit, size }: Look, now: Omit<Look, 'view'>): View {
  if (Math.abs(view.k - fit.k) < 1e-6 && Math.abs(view.x - fit.x) < 1 && Math.abs(view.y - fit.y) < 1)
    return now.fit;
  const middle = toWorldPoint(view, { x: size.width / 2, y: size.height / 2 });
  const k = (view.k / fit.k) * now.fit.k;
  return { k, x: now.size.width / 2 - middle.x * k, y: now.size.height / 2 - middle.y * k };
}
