import { clamp } from '../math/numbers.ts';
import type { JurisdictionDefinition, ScenarioDefinition } from '../state/definition.ts';
import type { Probe, ProbeResponse, RegulationState, RemedyKind } from '../state/regulationState.ts';
import type { DeepReadonly } from '../state/state.ts';

/** What is needed to judge a case: the same in the phases and in a seat's view. */
export interface CaseFile {
  readonly scenario: ScenarioDefinition;
  readonly regulation: DeepReadonly<Pick<RegulationState, 'scrutiny' | 'sales' | 'probes'>>;
}

/** R2: what a company faces in a probe under one response. */
export interface ProbeOutlook {
  /** Chance that it ends with a remedy, 0–1. */
  readonly chance: number;
  readonly remedy: RemedyKind;
  /** Fine if the remedy is one, or the sum of a settlement, kUSD. */
  readonly amount: number;
  /** Legal cost a quarter, kUSD. */
  readonly costPerQuarter: number;
  /** Quarter at whose end it is decided. */
  readonly decides: number;
  /** Points of scrutiny a quarter while it lasts. */
  readonly points: number;
}

/** Place and definition of a probe's jurisdiction. */
export function jurisdictionOf(
  scenario: ScenarioDefinition,
  probe: Pick<Probe, 'jurisdiction'>,
): { readonly place: number; readonly definition: JurisdictionDefinition } {
  const place = scenario.jurisdictions.findIndex(({ id }) => id === probe.jurisdiction);
  const definition = scenario.jurisdictions[place];
  if (definition === undefined) throw new Error(`unknown jurisdiction ${probe.jurisdiction}`);
  return { place, definition };
}

/**
 * What a response to a probe would lead to (R2): the numbers by which the authority decides, so that what the table
 * shows is what happens. `company` is the place of the company under investigation.
 */
export function probeOutlook(
  file: CaseFile,
  probe: DeepReadonly<Probe>,
  company: number,
  response: ProbeResponse | null,
): ProbeOutlook {
  const { place, definition } = jurisdictionOf(file.scenario, probe);
  const { probe: rules, remedy } = file.scenario.parameters.regulation;
  const scrutiny = file.regulation.scrutiny[company]?.[place] ?? 0;
  const sales = file.regulation.sales[company]?.[place] ?? 0;
  const effect = response === null || response === 'settle' ? NO_EFFECT : rules[response];
  const kind = threatenedRemedy(remedy.divestAt, probe, scrutiny);
  const above = scrutiny - definition.probeAt;
  const chance = clamp((rules.remedyChance + rules.remedyChanceSlope * above) * effect.chance, 0.02, 0.98);
  const fine = 4 * sales * remedy.fineShare * effect.severity;
  const isSettled = response === 'settle';
  const delay = probe.delayed || probe.response === response ? 0 : effect.delay;
  return {
    chance: isSettled ? 1 : chance,
    remedy: isSettled ? 'openAccess' : kind,
    amount: Math.round(isSettled ? fine * rules.settleShare : fine),
    costPerQuarter: Math.round(Math.max(rules.costFloor, sales * rules.costShare) * effect.cost),
    decides: probe.decides + delay,
    points: effect.points,
  };
}

const NO_EFFECT = { cost: 1, chance: 1, severity: 1, delay: 0, points: 0 };

/** Which remedy a case leads to: conduct costs money, closed doors are opened, what is too large or too entangled is parted. */
function threatenedRemedy(
  divestAt: number,
  { subject }: Pick<Probe, 'subject'>,
  scrutiny: number,
): RemedyKind {
  if (subject === 'conduct') return 'fine';
  if (subject === 'exclusivity') return 'openAccess';
  if (subject === 'circularity') return scrutiny >= divestAt - 10 ? 'divest' : 'fine';
  return scrutiny >= divestAt ? 'divest' : 'openAccess';
}
