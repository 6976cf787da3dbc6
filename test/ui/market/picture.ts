import { examplePicture } from '../../../src/ui/market/harness/examplePicture.ts';
import type { Happening, MarketPicture, PHASES } from '../../../src/ui/market/picture.ts';
import type { Words } from '../../../src/ui/market/text/describe.model.ts';

/** The rich invented quarter of the harness. */
export const picture: MarketPicture = examplePicture();

/** Words that show their key, so that tests read what was asked for. */
export const words: Words = {
  t: (key, params) => (params ? `${key}(${Object.values(params).join(',')})` : key),
  figures: { write: ({ value, unit }) => `${value} ${unit}` },
};

export function happening(id: string, phase: (typeof PHASES)[number], magnitude = 0.5): Happening {
  return {
    id,
    phase,
    kind: 'flash',
    place: null,
    companies: ['amazon'],
    magnitude,
    textKey: `x:${id}`,
    params: {},
  };
}
