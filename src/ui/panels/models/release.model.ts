import type { SeatView } from '../../../engine/index.ts';
import { careOf, incidentChanceOf, modelInUse } from '../../../store/rules.ts';

type Model = SeatView['own']['lab']['models'][number];

/** Models that are trained and not released: those that wait for a decision, and those under test (M3). */
export function unreleased(view: SeatView): {
  readonly waiting: readonly Model[];
  readonly testing: readonly Model[];
} {
  const left = view.own.lab.models.filter(({ released }) => released < 0);
  return { waiting: left.filter(({ due }) => due < 0), testing: left.filter(({ due }) => due >= 0) };
}

/** Largest share of a market for models that the seat has, 0–1. */
export function largestShare({ scenario, own }: SeatView): number {
  return scenario.segments
    .filter(({ resource }) => resource === 'serving')
    .reduce((most, { id }) => Math.max(most, own.figures[`share.${id}`] ?? 0), 0);
}

/** Chance of an incident this quarter with the model in use, at the share of last quarter (M3). */
export function incidentNow(view: SeatView): number {
  const model = modelInUse(view.own.lab);
  if (model === undefined) return 0;
  const { models } = view.scenario.parameters;
  return incidentChanceOf(models, {
    share: largestShare(view),
    open: view.own.lab.openWeights,
    care: careOf(models, view.own, model.capability),
    tested: model.tested,
    age: view.quarter - model.released,
  });
}
