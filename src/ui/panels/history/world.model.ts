import type { Snapshot } from '../../../store/types.ts';
import type { ChartSeries } from '../../charts/chartTypes.ts';

/** Parts of the world with a memory. */
export const WORLD_SUBJECTS = ['spotPrice', 'powerPrice', 'frontier', 'scarcity', 'maturity', 'gmv'] as const;
export type WorldSubject = (typeof WORLD_SUBJECTS)[number];

/** Whether a text names a subject. */
export const isSubject = (id: string): id is WorldSubject => WORLD_SUBJECTS.some((one) => one === id);

/** Marks that have a name of their own instead of a place in the scenario. */
export type MarkId = 'frontier' | 'openFrontier' | 'packagingTightness' | 'hbmTightness';
type PlaceKind = 'region' | 'merchant' | 'family';

/** Names the lines: by the place that each belongs to, or by itself. */
export interface WorldNames {
  readonly mark: (id: MarkId) => string;
  readonly place: (kind: PlaceKind, id: string) => string;
}

const PLACES: Readonly<Partial<Record<WorldSubject, PlaceKind>>> = {
  spotPrice: 'region',
  powerPrice: 'region',
  gmv: 'merchant',
  maturity: 'family',
};
const MARKS: Readonly<Partial<Record<WorldSubject, readonly MarkId[]>>> = {
  frontier: ['frontier', 'openFrontier'],
  scarcity: ['packagingTightness', 'hbmTightness'],
};

/** The lines of a subject, in the order in which the world has them. */
export function worldSeries(
  world: Snapshot['history']['world'],
  subject: WorldSubject,
  names: WorldNames,
): ChartSeries[] {
  const kind = PLACES[subject];
  if (kind === undefined) {
    const marks = MARKS[subject] ?? [];
    return marks.map((mark, k) => line(mark, names.mark(mark), k, world[mark]));
  }
  return Object.keys(world)
    .filter((key) => key.startsWith(`${subject}.`))
    .map((key, k) => {
      const id = key.slice(subject.length + 1);
      return line(id, names.place(kind, id), k, world[key]);
    });
}

const line = (
  id: string,
  name: string,
  tone: number,
  values: readonly number[] | undefined,
): ChartSeries => ({
  id,
  name,
  tone,
  values: values ?? [],
});
