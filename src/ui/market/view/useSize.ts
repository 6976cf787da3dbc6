import { type RefObject, useEffect, useState } from 'react';
import type { Size } from '../geo/view.model.ts';

export interface Measured {
  readonly size: Size;
  readonly dpr: number;
  readonly rootFontPx: number;
}

/** Follows the size of an element, the density of the screen and the reader's letter size. Null until first measured. */
export function useSize(ref: RefObject<HTMLElement | null>): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setMeasured((old) => same(old, read(element)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [ref]);
  return measured;
}

function read(element: HTMLElement): Measured {
  return {
    size: { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) },
    // Beyond 2 the eye sees no difference and the textures grow past what weak graphics hold.
    dpr: Math.min(2, window.devicePixelRatio || 1),
    rootFontPx: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  };
}

function same(old: Measured | null, now: Measured): Measured {
  const equal =
    old &&
    old.dpr === now.dpr &&
    old.rootFontPx === now.rootFontPx &&
    old.size.width === now.size.width &&
    old.size.height === now.size.height;
  return equal ? old : now;
}
