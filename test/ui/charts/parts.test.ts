import { describe, expect, test } from 'vitest';
import { NIGHT_THEME } from '../../../src/ui/charts/chartTheme.ts';
import { type DrawnNode, stylesToAttributes } from '../../../src/ui/charts/cspSvgRenderer.ts';
import { sparkPath, sparkPoints } from '../../../src/ui/charts/sparkline.model.ts';
import { toneColour, toneDash, toneDecal } from '../../../src/ui/charts/tones.ts';

describe('styles of the drawn tree', () => {
  const attributesOf = (style: string) => {
    const node: DrawnNode = { attrs: { style } };
    stylesToAttributes({ children: [node] });
    return node.attrs;
  };

  test('a font becomes attributes', () => {
    expect(attributesOf('font: italic 600 12.5px Inter Variable, sans-serif')).toEqual({
      'font-style': 'italic',
      'font-weight': '600',
      'font-size': '12.5px',
      'font-family': 'Inter Variable, sans-serif',
    });
    expect(attributesOf('font: 13px Inter')).toEqual({ 'font-size': '13px', 'font-family': 'Inter' });
  });

  test('so does a font in parts', () => {
    expect(attributesOf('font-size:14px;font-family:Inter;font-weight:700;')).toEqual({
      'font-size': '14px',
      'font-family': 'Inter',
      'font-weight': '700',
    });
  });

  test('the rest is left to the style sheet', () => {
    expect(attributesOf('position:absolute;left:0;top:0;user-select:none')).toEqual({});
  });
});

describe('sparkline', () => {
  test('spans its box, highest on top', () => {
    expect(sparkPoints([1, 3, 2], 96, 28, 4)).toEqual([
      { x: 4, y: 24 },
      { x: 48, y: 4 },
      { x: 92, y: 14 },
    ]);
  });

  test('a flat one lies in the middle', () => {
    expect(sparkPoints([5, 5], 96, 28).map(({ y }) => y)).toEqual([14, 14]);
  });

  test('is drawn as one path', () => {
    expect(
      sparkPath([
        { x: 0, y: 1.234 },
        { x: 10, y: 2 },
      ]),
    ).toBe('M0 1.23L10 2');
    expect(sparkPath([])).toBe('');
  });
});

describe('tones', () => {
  test('companies differ by texture and dash as well as colour', () => {
    const looks = Array.from({ length: 12 }, (_, position) => JSON.stringify(toneDecal(position)));
    expect(new Set(looks).size).toBe(12);
    expect(toneDash(0)).not.toEqual(toneDash(1));
  });

  test('moods take the theme', () => {
    expect(toneColour('you', NIGHT_THEME)).toBe(NIGHT_THEME.you);
    expect(toneColour(1, NIGHT_THEME)).toBe('#86a1fb');
    expect(toneDash('neutral')).toEqual([4, 4]);
    expect(toneDecal('good').symbol).toBe('none');
  });
});
