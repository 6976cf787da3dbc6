import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../geo/projection.model.ts';
import type { ViewControl } from './useView.ts';

export interface Pointing {
  onHover(at: Point | null): void;
  onPick(at: Point): void;
}

/** A press that moves less than this picks; one that moves more drags. CSS pixels. */
const DRAG_FROM = 4;

/** Mouse, pen and touch: drag pans, wheel and pinch zoom, a still press picks, a double press goes in. */
export function usePointing(
  ref: RefObject<HTMLElement | null>,
  control: ViewControl,
  pointing: Pointing,
): void {
  const latest = useRef({ control, pointing });
  latest.current = { control, pointing };
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const abort = new AbortController();
    const on = { signal: abort.signal };
    const hand = new Hand(element, () => latest.current);
    element.addEventListener('pointerdown', (event) => hand.down(event), on);
    element.addEventListener('pointermove', (event) => hand.move(event), on);
    element.addEventListener('pointerup', (event) => hand.up(event), on);
    element.addEventListener('pointercancel', (event) => hand.cancel(event), on);
    element.addEventListener('pointerleave', () => latest.current.pointing.onHover(null), on);
    element.addEventListener('wheel', (event) => hand.wheel(event), { ...on, passive: false });
    element.addEventListener('dblclick', (event) => latest.current.control.zoom(1.8, hand.at(event)), on);
    return () => abort.abort();
  }, [ref]);
}

interface Latest {
  readonly control: ViewControl;
  readonly pointing: Pointing;
}

class Hand {
  private readonly element: HTMLElement;
  private readonly latest: () => Latest;
  private readonly fingers = new Map<number, Point>();
  private dragged = 0;

  constructor(element: HTMLElement, latest: () => Latest) {
    this.element = element;
    this.latest = latest;
  }

  at(event: MouseEvent): Point {
    const box = this.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.element.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, this.at(event));
    this.dragged = 0;
  }

  move(event: PointerEvent): void {
    const before = this.fingers.get(event.pointerId);
    const now = this.at(event);
    if (!before) {
      this.latest().pointing.onHover(now);
      return;
    }
    const spread = this.spread();
    this.fingers.set(event.pointerId, now);
    this.dragged += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.dragged < DRAG_FROM) return;
    const { control } = this.latest();
    if (this.fingers.size === 2 && spread > 0) control.zoom(this.spread() / spread, this.middle());
    else control.pan(now.x - before.x, now.y - before.y);
  }

  up(event: PointerEvent): void {
    const held = this.fingers.delete(event.pointerId);
    if (held && this.dragged < DRAG_FROM) this.latest().pointing.onPick(this.at(event));
  }

  cancel(event: PointerEvent): void {
    this.fingers.delete(event.pointerId);
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    this.latest().control.zoom(1.0016 ** (-event.deltaY * lines), this.at(event));
  }

  private spread(): number {
    const [a, b] = [...this.fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }

  private middle(): Point {
    const [a, b] = [...this.fingers.values()];
    return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : (a ?? { x: 0, y: 0 });
  }
}
