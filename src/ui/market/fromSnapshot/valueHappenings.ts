import type { Happening } from '../picture.ts';
import type { MapSource } from './source.ts';

/** Changes worth a word: a twentieth of the market value, seven thousandths of a market. */
const VALUE_FROM = 0.05;
const SHARE_FROM = 0.007;
const MOST = 3;

/** What figures say that no headline says: whose value moved, and who won share where. */
export function valueHappenings(source: MapSource): Happening[] {
  return [...shareMoves(source), ...valueMoves(source)];
}

function lastChange(row: readonly (number | null)[] | undefined): readonly [number, number] | null {
  const before = row?.at(-2);
  const now = row?.at(-1);
  return before == null || now == null ? null : [before, now];
}

function valueMoves({ snapshot, definition, names, voice }: MapSource): Happening[] {
  return definition.companies
    .flatMap(({ id }) => {
      const change = lastChange(snapshot.history.series[id]?.marketValue);
      return change && change[0] > 0 ? [{ id, rise: change[1] / change[0] - 1 }] : [];
    })
    .filter(({ rise }) => Math.abs(rise) >= VALUE_FROM)
    .sort((a, b) => Math.abs(b.rise) - Math.abs(a.rise))
    .slice(0, MOST)
    .map(({ id, rise }) => ({
      id: `value-${id}`,
      phase: 'valuation',
      kind: rise > 0 ? 'rise' : 'fall',
      place: { kind: 'company', id },
      companies: [id],
      magnitude: Math.min(1, Math.abs(rise) * 4),
      textKey: rise > 0 ? 'app:map.valueRises' : 'app:map.valueFalls',
      params: {
        company: names.company(id),
        change: voice.formats.formatQuantity(Math.abs(rise), 'percent', { digits: 0 }),
      },
    }));
}

function shareMoves({ snapshot, definition, names, voice }: MapSource): Happening[] {
  return definition.segments
    .flatMap(({ id: segment }) =>
      definition.companies.flatMap(({ id }) => {
        const change = lastChange(snapshot.history.series[id]?.[`share.${segment}`]);
        return change ? [{ id, segment, gain: change[1] - change[0] }] : [];
      }),
    )
    .filter(({ gain }) => gain >= SHARE_FROM)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST)
    .map(({ id, segment, gain }) => ({
      id: `share-${segment}-${id}`,
      phase: 'marketClearing',
      kind: 'wave',
      place: { kind: 'company', id },
      companies: [id],
      magnitude: Math.min(1, gain * 20),
      textKey: 'app:map.shareWon',
      params: {
        company: names.company(id),
        segment: names.segment(segment),
        points: voice.formats.formatQuantity(gain, 'points'),
      },
    }));
}
