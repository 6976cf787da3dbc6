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

/** Names a line: by the place that it belongs to, or by itself. */
export type NameLine = {
  (kind: 'mark', id: MarkId): string;
  (kind: PlaceKind, id: string): string;
};

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
  name: (kind: PlaceKind | 'mark', id: never) => string,
): ChartSeries[] {
  // The overloads of NameLine cannot be called with a union; each kind is paired with its own ids below.
  const write = name as NameLine;
  const kind = PLACES[subject];
  if (kind === undefined) {
    const marks = MARKS[subject] ?? [];
    return marks.map((mark, k) => line(mark, write('mark', mark), k, world[mark]));
  }
  return Object.keys(world)
    .filter((key) => key.startsWith(`${subject}.`))
    .map((key, k) => {
      const id = key.slice(subject.length + 1);
      return line(id, write(kind, id), k, world[key]);
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
