import { eachCompute } from '../agreements/eachCompute.ts';
import { securedShare } from '../energy/security.ts';
import { accountIndex } from '../finance/accounts.ts';
import { clamp, ratio } from '../math/numbers.ts';
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
  const context: Context = {
    shares: shareSums(work),
    dependence: dependences(work),
    bestChip: bestChips(work),
  };
  const raw = work.state.companies.map((_, i) => measures(work, i, context));
  const best = PERSPECTIVES.map((_, p) => raw.reduce((top, row) => Math.max(top, row.relative[p] ?? 0), 0));
  work.state.companies.forEach((company, i) => {
    const row = raw[i];
    if (row === undefined) return;
    company.score = combine(work, company, row, best);
  });
}

/** What is counted once for all companies. */
interface Context {
  readonly shares: readonly number[];
  readonly dependence: readonly number[];
  readonly bestChip: readonly number[];
}

interface Measures {
  /** 0–1 against the scenario's target. */
  readonly absolute: readonly number[];
  /** Any non-negative scale; compared with the best. */
  readonly relative: readonly number[];
}

function measures(work: Work, i: number, context: Context): Measures {
  const company = companyAt(work.state, i);
  const targets = work.scenario.scorecard;
  const growth = valueGrowth(work, i);
  const share = context.shares[i] ?? 0;
  const opening =
    work.scenario.companies[i]?.lab?.capability ?? work.scenario.companies[i]?.silicon?.foundryShare ?? 0;
  const gain = Math.max(0, company.lab.capability - opening);
  const resilience = resilienceOf(company, context.dependence[i] ?? 0);
  const responsibility = responsibilityOf(company);
  return {
    absolute: [
      clamp(growth / targets.valueTarget, 0, 1),
      clamp(share / targets.shareTarget, 0, 1),
      clamp(gain / targets.capabilityTarget, 0, 1),
      resilience,
      responsibility,
    ],
    relative: [growth, share, technologyOf(work, company, i, context.bestChip), resilience, responsibility],
  };
}

/** t CO₂ per MWh from which power earns nothing for responsibility. */
const DIRTY = 0.5;

/** Trust, quiet with the authorities, and clean power (0–1). */
function responsibilityOf({ trust, scrutiny, power }: MutableCompany): number {
  const quiet = 1 - scrutiny / 100;
  const { mwh, carbonT } = power.bill;
  if (mwh <= 0) return clamp((trust / 100) * 0.6 + quiet * 0.4, 0, 1);
  const clean = 1 - clamp(carbonT / mwh / DIRTY, 0, 1);
  return clamp((trust / 100) * 0.55 + quiet * 0.35 + clean * 0.1, 0, 1);
}

/** Value per share now over the start: diluting the owners does not count as growth. */
export function valueGrowth(work: Work, i: number): number {
  const company = companyAt(work.state, i);
  const start = work.scenario.companies[i]?.valuation.marketValue ?? 1;
  return company.valuation.marketValue / company.valuation.shares / start;
}

/** Sum of revenue shares over the segments, and of the chip market for designers. */
function shareSums(work: Work): number[] {
  const silicon = accountIndex('revenueSilicon');
  const chips = work.state.companies.map((company) => -(company.balances[silicon] ?? 0));
  const sums = work.state.companies.map(() => 0);
  for (const row of [...work.scratch.revenue, chips]) {
    const all = row.reduce((a, b) => a + b, 0);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + ratio(row[i] ?? 0, all);
  }
  return sums;
}

/** Best performance per watt among each company's own chips on sale. */
function bestChips(work: Work): number[] {
  const best = work.state.companies.map(() => 0);
  work.scenario.chips.forEach((chip, c) => {
    const state = work.state.chips[c];
    if (state === undefined || state.launch > work.state.quarter) return;
    const designer = work.index.designerOfChip[c] ?? 0;
    best[designer] = Math.max(best[designer] ?? 0, state.performance / Math.max(1, chip.watts));
  });
  return best;
}

/** The better of: model capability near the frontier, own chips near the best chip. */
function technologyOf(work: Work, company: MutableCompany, i: number, best: readonly number[]): number {
  const model = Math.max(0, 1 + (company.lab.capability - work.state.knowledge.frontier) / 25);
  const top = best.reduce((a, b) => Math.max(a, b), 0);
  return Math.max(company.lab.capability > 0 ? model : 0, ratio(best[i] ?? 0, top));
}

/** Liquidity, debt, dependence on one partner for compute, and power at a price that is fixed (0–1). */
function resilienceOf(company: MutableCompany, dependence: number): number {
  if (company.status === 'failed') return 0;
  const quarterly = Math.max(1, Math.abs(company.past.revenue[company.past.revenue.length - 1] ?? 0));
  const cash = clamp((company.balances[accountIndex('cash')] ?? 0) / quarterly / 2, 0, 1);
  const debt =
    -(company.balances[accountIndex('debt')] ?? 0) - (company.balances[accountIndex('emergencyDebt')] ?? 0);
  const leverage = 1 - clamp(debt / Math.max(1, company.valuation.marketValue), 0, 1);
  const rest = 0.35 * cash + 0.25 * leverage + 0.25 * (1 - dependence);
  // Who draws no power has no price to fear: the other parts count alone.
  if (company.power.bill.mwh <= 0) return clamp(rest / 0.85, 0, 1);
  return clamp(rest + 0.15 * securedShare(company.power.bill), 0, 1);
}

/** Share of each company's compute that comes from its largest provider. */
export function dependences(work: Work): number[] {
  const from = work.state.companies.map(() => new Map<string, number>());
  eachCompute(work.state.agreements, (agreement, clause, progress) => {
    const tenant = clause.provider === agreement.proposer ? agreement.counterparty : agreement.proposer;
    const sources = from[work.index.company.get(tenant) ?? -1];
    sources?.set(clause.provider, (sources.get(clause.provider) ?? 0) + progress.delivered);
  });
  return work.state.companies.map((company, i) => {
    const all = company.compute.owned + company.compute.rentedIn;
    let most = 0;
    for (const amount of from[i]?.values() ?? []) most = Math.max(most, amount);
    return all > 0 ? clamp(most / all, 0, 1) : 0;
  });
}

function combine(work: Work, company: MutableCompany, row: Measures, best: readonly number[]): ScoreState {
  const weights = work.scenario.scorecard.weights;
  const marks = PERSPECTIVES.map((_, p) => {
    const relative = ratio(row.relative[p] ?? 0, best[p] ?? 0);
    return company.status === 'failed'
      ? 0
      : 100 * (0.5 * (row.absolute[p] ?? 0) + 0.5 * clamp(relative, 0, 1));
  });
  const total = PERSPECTIVES.reduce((sum, name, p) => sum + (marks[p] ?? 0) * weights[name], 0);
  const all = PERSPECTIVES.reduce((sum, name) => sum + weights[name], 0);
  return {
    total: round(ratio(total, all)),
    value: round(marks[0] ?? 0),
    market: round(marks[1] ?? 0),
    technology: round(marks[2] ?? 0),
    resilience: round(marks[3] ?? 0),
    responsibility: round(marks[4] ?? 0),
  };
}

/** One decimal: a score is read, not measured. */
function round(mark: number): number {
  return Math.round(mark * 10) / 10;
}
