import { clamp, sum } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import type { Parameters } from '../state/definition.ts';
import type { CompanyState } from '../state/state.ts';

type Models = Parameters['models'];

/** M3: safety work that a model of some capability asks for, kUSD a quarter. */
export function safetyNeed({ safety, intercept }: Models, capability: number): number {
  return safety.need * pow(2, (capability - intercept) / safety.doubling);
}

/** M3: a lab's safety work over what a model of some capability asks for. */
export function careOf(
  models: Models,
  { spending }: Pick<CompanyState, 'spending'>,
  capability: number,
): number {
  return spending.safety / safetyNeed(models, capability);
}

/** The model that a lab's customers use: the best that is released. */
export function modelInUse(lab: CompanyState['lab']): CompanyState['lab']['models'][number] | undefined {
  let best: CompanyState['lab']['models'][number] | undefined;
  for (const model of lab.models)
    if (model.released >= 0 && (best === undefined || model.capability > best.capability)) best = model;
  return best;
}

/** What an incident depends on. */
export interface Exposure {
  /** Largest share of a market for models, 0–1. */
  readonly share: number;
  readonly open: boolean;
  readonly care: number;
  readonly tested: number;
  /** Quarters since the model came out. */
  readonly age: number;
}

/** M3: chance of an incident in a quarter. */
export function incidentChanceOf({ safety }: Models, { share, open, care, tested, age }: Exposure): number {
  const used = Math.max(share, open ? safety.openExposure : 0);
  const fresh = 1 + safety.freshRisk * clamp(1 - age / safety.freshQuarters, 0, 1);
  const chance = (safety.incidentChance * used * fresh) / (1 + care + safety.testing * tested);
  return clamp(chance, 0, safety.mostChance);
}

/** M3: what is left of the damage of an incident where the model was tested. */
export function severityOf({ safety }: Models, tested: number): number {
  return 1 / (1 + safety.testing * tested);
}

/** Largest share of a market for models in rows of units by segment and company. */
export function servingShare(
  segments: readonly { readonly resource: string }[],
  served: readonly (readonly number[])[],
  i: number,
): number {
  let share = 0;
  for (let s = 0; s < segments.length; s++) {
    if (segments[s]?.resource !== 'serving') continue;
    const row = served[s] ?? [];
    const all = sum(row);
    if (all > 0) share = Math.max(share, (row[i] ?? 0) / all);
  }
  return share;
}
