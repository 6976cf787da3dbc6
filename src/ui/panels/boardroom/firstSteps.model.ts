import type { CommandKind, SeatView } from '../../../engine/index.ts';
import type { PanelName } from '../../../store/panels.ts';
import { panelOf } from './panelOf.ts';

/** One thing worth doing in the first quarters; its words stand under `boardroom:first.step`. */
export interface FirstStep {
  readonly id: FirstStepId;
  readonly panel: PanelName;
  /** Whether something that is staged now was decided there. */
  readonly isDone: boolean;
}

type FirstStepId = 'lab' | 'cloud' | 'chips' | 'shops' | 'talks' | 'whatif' | 'paper' | 'rivals';

/** Quarters in which a new reader is shown around; then the steps leave by themselves. */
const QUARTERS = 2;

type Company = NonNullable<SeatView['scenario']['companies'][number]>;

const PANEL: Readonly<Record<FirstStepId, PanelName>> = {
  lab: 'models',
  cloud: 'compute',
  chips: 'silicon',
  shops: 'commerce',
  talks: 'agreements',
  whatif: 'whatif',
  paper: 'report',
  rivals: 'rivals',
};

/**
 * What a new reader may do first at a desk, by what the company has; nothing from the third quarter on.
 * @param quarter number of the quarter to decide, from 0
 */
export function firstSteps(
  quarter: number,
  company: Company,
  staged: readonly CommandKind[],
): readonly FirstStep[] {
  if (quarter >= QUARTERS) return [];
  const ids =
    quarter === 0
      ? [...leversOf(company).slice(0, 1), ...FIRST]
      : [...SECOND, ...leversOf(company).slice(1, 2)];
  const touched = new Set(staged.map(panelOf));
  return ids.map((id) => ({ id, panel: PANEL[id], isDone: touched.has(PANEL[id]) }));
}

const FIRST: readonly FirstStepId[] = ['talks', 'whatif'];
const SECOND: readonly FirstStepId[] = ['paper', 'rivals'];

/** What the company earns its place with, the most telling first. */
function leversOf(company: Company): readonly FirstStepId[] {
  // Who neither runs a cloud nor trains models designs chips in order to sell them.
  const sellsChips =
    company.silicon !== undefined && company.cloud === undefined && company.lab === undefined;
  return [
    ...(sellsChips ? (['chips'] as const) : []),
    ...(company.cloud === undefined ? [] : (['cloud'] as const)),
    ...(company.lab === undefined ? [] : (['lab'] as const)),
    ...(company.silicon !== undefined && !sellsChips ? (['chips'] as const) : []),
    'shops',
  ];
}
