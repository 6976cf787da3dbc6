import { accountIndex } from '../finance/accounts.ts';
import { at, clamp, ratio } from '../math/numbers.ts';
import { companyAt, type Work } from '../quarter/work.ts';
import type { Perspective } from '../state/definition.ts';
import type { MutableCompany, ScoreState } from '../state/state.ts';

/** The five perspectives of the balanced scorecard (O2). */
export const PERSPECTIVES = [
  'value',
  'market',
  'technology',
  'resilience',
  'responsibility',
] as const satisfies readonly Perspective[];

/** O2: each perspective is half absolute against the scenario's target, half relative to the best of the same kind. */
export function scoreAll(work: Work): void {
  const raw = work.state.companies.map((_, i) => measures(work, i));
  const best = PERSPECTIVES.map((_, p) => raw.reduce((top, row) => Math.max(top, at(row.relative, p)), 0));
  work.state.companies.forEach((company, i) => {
    const row = raw[i];
    if (row === undefined) return;
    company.score = combine(work, company, row, best);
  });
}

interface Measures {
  /** 0–1 against the scenario's target. */
  readonly absolute: readonly number[];
  /** Any non-negative scale; compared with the best. */
  readonly relative: readonly number[];
}

function measures(work: Work, i: number): Measures {
  const company = companyAt(work.state, i);
  const targets = work.scenario.scorecard;
  const growth = valueGrowth(work, i);
  const share = shareSum(work, i);
  const opening = work.scenario.companies[i]?.lab?.capability ?? work.scenario.companies[i]?.silicon?.foundryShare ?? 0;
  const gain = Math.max(0, company.lab.capability - opening);
  const resilience = resilienceOf(work, company, i);
  const responsibility = clamp((company.trust / 100) * 0.6 + (1 - company.scrutiny / 100) * 0.4, 0, 1);
  return {
    absolute: [
      clamp(growth / targets.valueTarget, 0, 1),
      clamp(share / targets.shareTarget, 0, 1),
      clamp(gain / targets.capabilityTarget, 0, 1),
      resilience,
      responsibility,
    ],
    relative: [growth, share, technologyOf(work, company, i), resilience, responsibility],
  };
}

/** Value per share now over the start: diluting the owners does not count as growth. */
export function valueGrowth(work: Work, i: number): number {
  const company = companyAt(work.state, i);
  const start = work.scenario.companies[i]?.valuation.marketValue ?? 1;
  return company.valuation.marketValue / company.valuation.shares / start;
}

/** Sum of revenue shares over the segments, and of the chip market for designers. */
function shareSum(work: Work, i: number): number {
  let total = 0;
  for (const row of work.scratch.revenue) {
    const all = row.reduce((a, b) => a + b, 0);
    total += ratio(at(row, i), all);
  }
  const silicon = accountIndex('revenueSilicon');
  const chips = work.state.companies.reduce((sum, company) => sum - at(company.balances, silicon), 0);
  return total + ratio(-at(companyAt(work.state, i).balances, silicon), chips);
}

/** Best of: model capability near the frontier, or the best chip on the market. */
function technologyOf(work: Work, company: MutableCompany, i: number): number {
  const model = Math.max(0, 1 + (company.lab.capability - work.state.knowledge.frontier) / 25);
  let ownChip = 0;
  let bestChip = 0;
  work.scenario.chips.forEach((chip, c) => {
    const state = work.state.chips[c];
    if (state === undefined || state.launch > work.state.quarter) return;
    const merit = state.performance / Math.max(1, chip.watts);
    bestChip = Math.max(bestChip, merit);
    if (at(work.index.designerOfChip, c) === i) ownChip = Math.max(ownChip, merit);
  });
  return Math.max(company.lab.capability > 0 ? model : 0, ratio(ownChip, bestChip));
}

/** Liquidity, debt, and dependence on one partner for compute (0–1). */
function resilienceOf(work: Work, company: MutableCompany, i: number): number {
  if (company.status === 'failed') return 0;
  const quarterly = Math.max(1, Math.abs(at(company.past.revenue, company.past.revenue.length - 1)));
  const cash = clamp(at(company.balances, accountIndex('cash')) / quarterly / 2, 0, 1);
  const debt = -at(company.balances, accountIndex('debt')) - at(company.balances, accountIndex('emergencyDebt'));
  const leverage = 1 - clamp(debt / Math.max(1, company.valuation.marketValue), 0, 1);
  return clamp(0.4 * cash + 0.3 * leverage + 0.3 * (1 - dependence(work, i)), 0, 1);
}

/** Share of a company's compute that comes from its largest provider. */
export function dependence(work: Work, i: number): number {
  const company = companyAt(work.state, i);
  const all = company.compute.owned + company.compute.rentedIn;
  if (all <= 0) return 0;
  const from = new Map<string, number>();
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    if (agreement.proposer !== company.id && agreement.counterparty !== company.id) continue;
    agreement.terms.clauses.forEach((clause, k) => {
      if (clause.kind !== 'compute' || clause.provider === company.id) return;
      const got = agreement.progress[k]?.delivered ?? 0;
      from.set(clause.provider, (from.get(clause.provider) ?? 0) + got);
    });
  }
  let most = 0;
  for (const amount of from.values()) most = Math.max(most, amount);
  return clamp(most / all, 0, 1);
}

function combine(work: Work, company: MutableCompany, row: Measures, best: readonly number[]): ScoreState {
  const weights = work.scenario.scorecard.weights;
  const marks = PERSPECTIVES.map((_, p) => {
    const relative = ratio(at(row.relative, p), at(best, p));
    return company.status === 'failed' ? 0 : 100 * (0.5 * at(row.absolute, p) + 0.5 * clamp(relative, 0, 1));
  });
  const total = PERSPECTIVES.reduce((sum, name, p) => sum + at(marks, p) * weights[name], 0);
  const all = PERSPECTIVES.reduce((sum, name) => sum + weights[name], 0);
  return {
    total: round(ratio(total, all)),
    value: round(at(marks, 0)),
    market: round(at(marks, 1)),
    technology: round(at(marks, 2)),
    resilience: round(at(marks, 3)),
    responsibility: round(at(marks, 4)),
  };
}

/** One decimal: a score is read, not measured. */
function round(mark: number): number {
  return Math.round(mark * 10) / 10;
}
