import type { Box, Point } from '../geo/projection.model.ts';
import { overlap } from './labels.model.ts';
import type { MarketLayout } from './layout.model.ts';

/** On which side of its place a callout stands; to the right and above where neither is set. */
export interface CalloutSide {
  readonly left: boolean;
  readonly below: boolean;
}

/** Largest callout of two lines and its distance from its place, in CSS pixels at text scale 1. */
const WIDTH = 272;
const HEIGHT = 54;
const APART = 18;

/** The first side on which a callout covers no region's card, or null where each would: the caption tells it as well. */
export function calloutSide(layout: MarketLayout, at: Point): CalloutSide | null {
  const left = at.x > layout.size.width * 0.68;
  const sides = [
    { left, below: false },
    { left, below: true },
    { left: !left, below: false },
    { left: !left, below: true },
  ];
  return sides.find((side) => isFree(boxAt(at, side, layout.text), layout)) ?? null;
}

function boxAt(at: Point, { left, below }: CalloutSide, text: number): Box {
  const [width, height, apart] = [WIDTH * text, HEIGHT * text, APART * text];
  return {
    x: left ? at.x - apart - width : at.x + apart,
    y: below ? at.y + 0.2 * height : at.y - 1.2 * height,
    width,
    height,
  };
}

function isFree(box: Box, { size, plates }: MarketLayout): boolean {
  const isInside = box.x >= 0 && box.x + box.width <= size.width && box.y >= 0;
  return isInside && plates.every((plate) => overlap(plate.box, box) === 0);
}
