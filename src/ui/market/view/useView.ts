import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { inhabitedBox, type Point } from '../geo/projection.model.ts';
import {
  clampView,
  fitView,
  type Insets,
  panBy,
  type Size,
  toWorldPoint,
  type View,
  zoomAt,
} from '../geo/view.model.ts';

/** Time without a move after which the map is painted afresh. */
const SETTLE_MS = 130;

export interface ViewControl {
  /** The view that is painted. */
  readonly view: View;
  readonly fit: View;
  /** The view of this moment, perhaps ahead of the painted one. */
  now(): View;
  pan(dx: number, dy: number): void;
  zoom(factor: number, at?: Point): void;
  reset(): void;
  /** Brings a point of the painted view to where it can be seen. */
  reveal(at: Point): void;
}

/** Where the reader looks. Moves are told at once through `onMove`, and painted when the hand rests. */
export function useView(size: Size, insets: Insets, onMove: (view: View) => void): ViewControl {
  const box = useMemo(inhabitedBox, []);
  const fit = useMemo(() => fitView(box, size, insets), [box, size, insets]);
  const [view, setView] = useState(fit);
  const live = useRef(fit);
  const timer = useRef(0);
  const before = useRef({ fit, size });
  useEffect(() => {
    const kept = keepLooking(live.current, before.current, { fit, size });
    before.current = { fit, size };
    live.current = kept;
    setView(kept);
  }, [fit, size]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const move = useCallback(
    (next: View) => {
      live.current = clampView(next, box, size);
      onMove(live.current);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setView(live.current), SETTLE_MS);
    },
    [box, size, onMove],
  );
  return useMemo(
    () => ({
      view,
      fit,
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
    [view, fit, move, onMove, size, insets],
  );
}

function inward(at: number, low: number, high: number): number {
  if (at < low) return low - at + 60;
  return at > high ? high - at - 60 : 0;
}

interface Frame {
  readonly fit: View;
  readonly size: Size;
}

/** After a resize the reader looks at the same middle, as near as before. */
function keepLooking(view: View, old: Frame, now: Frame): View {
  if (
    Math.abs(view.k - old.fit.k) < 1e-6 &&
    Math.abs(view.x - old.fit.x) < 1 &&
    Math.abs(view.y - old.fit.y) < 1
  )
    return now.fit;
  const middle = toWorldPoint(view, { x: old.size.width / 2, y: old.size.height / 2 });
  const k = (view.k / old.fit.k) * now.fit.k;
  return { k, x: now.size.width / 2 - middle.x * k, y: now.size.height / 2 - middle.y * k };
}
