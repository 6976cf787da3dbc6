import type { Cursor } from '../../parse/cursor.ts';
import { mend } from '../diagnostic.ts';
import { type Check, plain, problemAtKey, total } from './check.ts';

/** How far from 1 the mean of four factors may be. */
const tolerance = 0.005;

/** Factors of the quarters of a year have the mean 1: else they change the yearly figure. */
export const seasonsHaveMeanOne: Check = ({ scenario }) => {
  const seasons: Cursor<number[] | undefined>[] = [
    ...scenario
      .at('regions')
      .items()
      .map((region) => region.at('powerSeasonality')),
    ...scenario
      .at('companies')
      .items()
      .map((company) => company.at('core').at('seasonality')),
    ...scenario
      .at('segments')
      .items()
      .map((segment) => segment.at('seasonality')),
    ...scenario
      .at('merchants')
      .items()
      .map((merchant) => merchant.at('seasonality')),
  ];
  return seasons.flatMap((season) => {
    const factors = season.items();
    const mean = total(factors) / 4;
    if (factors.length !== 4 || Math.abs(mean - 1) <= tolerance) return [];
    const example = `[${factors.map((factor) => plain(Math.round(((factor.number() ?? 1) / mean) * 1e4) / 1e4)).join(', ')}]`;
    return [
      problemAtKey(season, 'seasonMean', { mean: plain(mean) }, mend('writeInstead', { value: example })),
    ];
  });
};
