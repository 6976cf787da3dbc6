import { deliveredTo } from '../agreements/adoption.ts';
import { clamp, zeros } from '../math/numbers.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import { fleetChips } from '../state/fleetChips.ts';
import type { CompanyState, GameState } from '../state/state.ts';
import { announce, book, companyAt, type Work } from './work.ts';

/** The parts of a world that porting is read from. */
interface PortingWorld {
  readonly scenario: ScenarioDefinition;
  readonly index: ScenarioIndex;
  readonly state: Pick<GameState, 'chips' | 'maturity' | 'agreements'>;
}

/** S5: engineering that moves one H100e of work to a family, kUSD: the less mature, the dearer. */
export function portingCostPerH100e(scenario: ScenarioDefinition, maturity: number): number {
  return scenario.parameters.silicon.portingCost * Math.max(0.05, 1 - maturity);
}

/** S5: part of the work that a family does not do yet for a company that has moved so far, 0–1. */
export function portingLossAt(scenario: ScenarioDefinition, ported: number): number {
  return scenario.parameters.silicon.portingLoss * clamp(1 - ported, 0, 1);
}

/**
 * H100e of each family to which a company still moves its work: its own chips, and what it agreed to run on the provider's.
 * Families to which all of it was moved are not counted.
 */
function workByFamily(world: PortingWorld, company: CompanyState): number[] {
  const row = zeros(world.scenario.families.length);
  const { fleet } = company;
  const chips = fleetChips(world.index, company);
  for (let k = 0; k < fleet.length; k++) {
    const c = chips[k] ?? -1;
    const f = world.index.familyOfChip[c] ?? 0;
    if (isMoved(company, f)) continue;
    const each = (world.state.chips[c]?.performance ?? 0) * (world.state.maturity[f] ?? 0);
    row[f] = (row[f] ?? 0) + (fleet[k]?.installed ?? 0) * each;
  }
  for (const agreement of world.state.agreements) {
    if (agreement.status !== 'active') continue;
    for (const clause of agreement.terms.clauses) {
      if (clause.kind !== 'adoption' || clause.tenant !== company.id) continue;
      const f = world.index.family.get(clause.family) ?? -1;
      if (isMoved(company, f)) continue;
      row[f] = (row[f] ?? 0) + clause.share * deliveredTo(agreement);
    }
  }
  return row;
}

function isMoved({ ported }: CompanyState, family: number): boolean {
  return (ported[family] ?? 0) >= 1;
}

/** Whether all of a company's work runs where it is to run. */
function isSettled({ ported }: CompanyState): boolean {
  for (const share of ported) if (share < 1) return false;
  return true;
}

/** S5: H100e that a company's compute does not do this quarter, because its work is not moved yet. */
export function lostToPorting(world: PortingWorld, company: CompanyState): number {
  if (isSettled(company)) return 0;
  const row = workByFamily(world, company);
  let lost = 0;
  for (let f = 0; f < row.length; f++)
    lost += (row[f] ?? 0) * portingLossAt(world.scenario, company.ported[f] ?? 0);
  return lost;
}

/** S5: engineers move work to the families that a company has begun to use, a part each quarter, and are paid for it. */
export function portWork(work: Work): void {
  const step = 1 / Math.max(1, work.scenario.parameters.silicon.portingQuarters);
  for (let i = 0; i < work.state.companies.length; i++) {
    const company = companyAt(work.state, i);
    if (company.status === 'failed' || isSettled(company)) continue;
    const row = workByFamily(work, company);
    for (let f = 0; f < row.length; f++) {
      const known = company.ported[f] ?? 0;
      if (known >= 1 || (row[f] ?? 0) <= 0) continue;
      moveOn(work, i, f, Math.min(step, 1 - known), row[f] ?? 0);
    }
  }
}

function moveOn(work: Work, i: number, f: number, part: number, h100e: number): void {
  const company = companyAt(work.state, i);
  const family = work.scenario.families[f]?.id ?? '';
  const before = company.ported[f] ?? 0;
  const cost = part * h100e * portingCostPerH100e(work.scenario, work.state.maturity[f] ?? 0);
  book(work, i, 'porting', cost, family);
  company.ported[f] = before + part > 1 - 1e-9 ? 1 : before + part;
  const code = before === 0 ? 'portingBegins' : company.ported[f] === 1 ? 'portingDone' : null;
  if (code === null) return;
  announce(work, {
    code,
    phase: 'research',
    companies: [company.id],
    about: family,
    params: { family, h100e },
    weight: 2,
  });
}
