import { describe, expect, test } from 'vitest';
import { calloutSide } from '../../../src/ui/market/layout/callouts.model.ts';
import type { MarketLayout } from '../../../src/ui/market/layout/layout.model.ts';

/** A map of 1280 by 720 with the cards of some regions, which is all that a callout minds. */
function mapWith(...cards: readonly { readonly x: number; readonly y: number }[]): MarketLayout {
  const plates = cards.map(({ x, y }) => ({ box: { x, y, width: 150, height: 76 } }));
  // Only the size, the scale of text and the boxes of the cards are read.
  return { size: { width: 1280, height: 720 }, text: 1, plates } as unknown as MarketLayout;
}

describe('callouts', () => {
  const at = { x: 400, y: 300 };

  test('stand above and to the right of their place, on the other side near the right edge', () => {
    expect(calloutSide(mapWith(), at)).toEqual({ left: false, below: false });
    expect(calloutSide(mapWith(), { x: 1200, y: 300 })).toEqual({ left: true, below: false });
  });

  test('go where no card of a region lies', () => {
    const above = { x: 450, y: 230 };
    expect(calloutSide(mapWith(above), at)).toEqual({ left: false, below: true });
    const below = { x: 450, y: 320 };
    expect(calloutSide(mapWith(above, below), at)).toEqual({ left: true, below: false });
  });

  test('are left out where every side would hide a card: the list tells it as well', () => {
    const cards = [
      { x: 450, y: 230 },
      { x: 450, y: 320 },
      { x: 200, y: 230 },
      { x: 200, y: 320 },
    ];
    expect(calloutSide(mapWith(...cards), at)).toBeNull();
  });

  test('stay on the map', () => {
    expect(calloutSide(mapWith(), { x: 400, y: 20 })).toEqual({ left: false, below: true });
    expect(calloutSide(mapWith({ x: 300, y: 300 }), { x: 100, y: 300 })).not.toMatchObject({ left: true });
  });
});
