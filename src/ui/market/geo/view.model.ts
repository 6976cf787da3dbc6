import type { Box, Point } from './projection.model.ts';

/** Screen = world × k + (x, y), in CSS pixels. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** How far a reader may go in, as a multiple of the fitted view. */
export const MAX_ZOOM = 9;
const MIN_ZOOM = 0.85;

/** The largest view that shows the whole box inside the free part of the screen, centred there. */
export function fitView(box: Box, size: Size, insets: Insets = NO_INSETS): View {
  const width = Math.max(1, size.width - insets.left - insets.right);
  const height = Math.max(1, size.height - insets.top - insets.bottom);
  const k = Math.min(width / box.width, height / box.height);
  return {
    k,
    x: insets.left + (width - box.width * k) / 2 - box.x * k,
    y: insets.top + (height - box.height * k) / 2 - box.y * k,
  };
}

export function toScreen(view: View, world: Point): Point {
  return { x: world.x * view.k + view.x, y: world.y * view.k + view.y };
}

export function toWorldPoint(view: View, screen: Point): Point {
  return { x: (screen.x - view.x) / view.k, y: (screen.y - view.y) / view.k };
}

/** Zooms by a factor so that the world point under `at` stays under it. */
export function zoomAt(view: View, at: Point, factor: number, fit: View): View {
  const k = Math.min(fit.k * MAX_ZOOM, Math.max(fit.k * MIN_ZOOM, view.k * factor));
  const scale = k / view.k;
  return { k, x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale };
}

export function panBy(view: View, dx: number, dy: number): View {
  return { k: view.k, x: view.x + dx, y: view.y + dy };
}

/** Whether two views show every place at the same pixel. */
export function sameView(a: View, b: View): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}

/** Keeps the middle of the screen over the box, so that nobody gets lost at sea. */
export function clampView(view: View, box: Box, size: Size): View {
  const middle = toWorldPoint(view, { x: size.width / 2, y: size.height / 2 });
  const x = Math.min(box.x + box.width, Math.max(box.x, middle.x));
  const y = Math.min(box.y + box.height, Math.max(box.y, middle.y));
  return { k: view.k, x: size.width / 2 - x * view.k, y: size.height / 2 - y * view.k };
}

/** How a picture drawn for `drawn` must be moved and scaled to stand in for `now` until it is drawn afresh. */
export function viewDelta(drawn: View, now: View): { scale: number; x: number; y: number } {
  const scale = now.k / drawn.k;
  return { scale, x: now.x - drawn.x * scale, y: now.y - drawn.y * scale };
}

/** Symbols grow with the window and, more slowly, with the zoom. */
export function symbolScale(view: View, fit: View, size: Size): number {
  const window = Math.min(2.4, Math.max(0.86, Math.min(size.width / 1440, size.height / 810)));
  const zoom = Math.min(2.6, Math.max(1, (view.k / fit.k) ** 0.5));
  return window * zoom;
}

/** Text grows with the window only, so that zooming in makes room instead of noise. */
export function textScale(size: Size, rootFontPx = 16): number {
  const window = Math.min(2, Math.max(1, Math.min(size.width / 1600, size.height / 900)));
  // The theme enlarges the root letter on large screens already, so the larger of the two counts, not their product.
  return Math.max(window, rootFontPx / 16);
}
