import type { SeatView } from '../../../engine/index.ts';

/** A chip of the own roadmap that a programme has to deliver (S2). */
export interface RoadmapRow {
  readonly chip: SeatView['scenario']['chips'][number]['id'];
  readonly nre: number;
  readonly planned: number;
  readonly startsAt: number;
  readonly programme: SeatView['own']['programmes'][number] | null;
}

/** What stands first: what wants a decision, then what runs, then what is to come, then what is done. */
const ORDER = ['open', 'running', 'later', 'done'] as const;

/** The own roadmap: programmes that can be begun, run or are stopped before those of later years and those delivered. */
export function roadmap(view: SeatView): readonly RoadmapRow[] {
  const rows = view.scenario.chips.flatMap((chip): RoadmapRow[] => {
    if (chip.designer !== view.seat || chip.programme === undefined) return [];
    const programme = view.own.programmes.find((one) => one.chip === chip.id) ?? null;
    const { nre, quarters, startsAt } = chip.programme;
    return [{ chip: chip.id, nre, planned: quarters, startsAt, programme }];
  });
  return ORDER.flatMap((stage) => rows.filter((row) => stageOf(view, row) === stage));
}

/** Where a row stands on the way. */
export function stageOf(view: SeatView, { programme, startsAt }: RoadmapRow): (typeof ORDER)[number] {
  if (programme?.status === 'done') return 'done';
  if (programme !== null) return 'running';
  return startsAt <= view.quarter ? 'open' : 'later';
}
