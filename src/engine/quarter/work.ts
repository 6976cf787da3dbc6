import type { Command } from '../commands/registry.ts';
import type { Cause } from '../finance/causes.ts';
import { type Books, post } from '../finance/ledger.ts';
import type { Trade } from '../finance/trade.ts';
import { zeros } from '../math/numbers.ts';
import type { Move } from '../regulation/pressure.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import type { Revaluation } from '../report/facts.ts';
import type { Metric } from '../report/metrics.ts';
import type { MutableReport, NewsItem } from '../report/report.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type {
  ChipOrder,
  GameState,
  MutableCompany,
  MutableState,
  PowerBill,
  ScoreBasis,
} from '../state/state.ts';
import type { ShortBy } from './foundry.ts';

/** Commands of every seat for one quarter. */
export type QuarterCommands = Readonly<Record<string, readonly Command[]>>;

/** What the phases of one quarter work on: a private copy of the state, and the report that they write. */
export interface Work {
  readonly scenario: ScenarioDefinition;
  readonly index: ScenarioIndex;
  /** The state that every seat saw when it decided (T2); never changed. */
  readonly before: GameState;
  readonly state: MutableState;
  readonly report: MutableReport;
  /** The report's ledger, and sums over it. */
  readonly books: Books;
  readonly commands: QuarterCommands;
  readonly scratch: Scratch;
}

/** Results that one phase leaves to later phases of the same quarter. Rows by company unless said otherwise. */
export interface Scratch {
  /** Units served, per segment and company. */
  served: number[][];
  /** Revenue of what was served, kUSD, per segment and company. */
  revenue: number[][];
  /** Units demanded before spill, per segment and company. */
  demanded: number[][];
  /** H100e bought on the spot market, and its cost in kUSD. */
  spotBought: number[];
  spotCost: number[];
  /** H100e and kUSD that each provider sold to labs on the spot market. */
  spotSoldH100e: number[];
  spotSold: number[];
  /** H100e and kUSD that each provider rented by the hour to customers for whom clouds outside had no room. */
  overflowH100e: number[];
  overflowSold: number[];
  /** H100e that shop integrations need (K3); known before the serving market clears. */
  commerceCompute: number[];
  /** Open orders per chip, and chips that outside buyers want of it (S4). */
  ordersByChip: ChipOrder[][];
  outsideWants: number[];
  /** Chips made this quarter per chip, and what kept them short (S4). */
  made: number[];
  shortBy: ShortBy[];
  /** Chips that others than the designer called this quarter, per chip (S6). */
  called: number[];
  /** Power bills of the quarter before, per company, once this quarter's are booked (I2). */
  billsBefore: PowerBill[];
  /** What the scores of the quarter before are made of, once this quarter's are counted (I2). */
  scoreBasesBefore: ScoreBasis[];
  /** What moved the scrutiny of companies, as far as it did (R1). */
  scrutinyMoves: Move[];
  /** Per company. */
  income: IncomeNote[];
  /** What moved each price this quarter (F5), per company; null for who has failed. */
  revaluations: (Revaluation | null)[];
  /** What companies have sold to each other, as far as anybody has asked (F1). */
  trade: Trade | null;
}

/** What a company earned this quarter, kept for valuation and covenants, kUSD. */
export interface IncomeNote {
  revenue: number;
  operatingIncome: number;
}

/** Empty scratch for a scenario. */
export function emptyScratch(scenario: ScenarioDefinition): Scratch {
  const companies = scenario.companies.length;
  const row = (): number[] => zeros(companies);
  const bySegment = (): number[][] => scenario.segments.map(row);
  return {
    served: bySegment(),
    revenue: bySegment(),
    demanded: bySegment(),
    spotBought: row(),
    spotCost: row(),
    spotSoldH100e: row(),
    spotSold: row(),
    overflowH100e: row(),
    overflowSold: row(),
    commerceCompute: row(),
    ordersByChip: [],
    outsideWants: [],
    made: zeros(scenario.chips.length),
    shortBy: [],
    called: [],
    billsBefore: [],
    scoreBasesBefore: [],
    scrutinyMoves: [],
    income: scenario.companies.map(() => ({ revenue: 0, operatingIncome: 0 })),
    revaluations: scenario.companies.map(() => null),
    trade: null,
  };
}

/** Books an amount for a company (F1) and returns what was really posted, kUSD. */
export function book(
  work: Work,
  companyIndex: number,
  cause: Cause,
  amount: number,
  about: string | null = null,
): number {
  return post(work.books, companyAt(work.state, companyIndex), companyIndex, cause, amount, about);
}

/** The company at an index that comes from the scenario; a wrong one is a fault of the program. */
export function companyAt(state: MutableState, index: number): MutableCompany {
  const company = state.companies[index];
  if (company === undefined) throw new Error(`no company at index ${index}`);
  return company;
}

/** Index of a company by id; ids inside the state were checked when they came in. */
export function companyIndexOf(work: Pick<Work, 'index'>, id: CompanyId): number {
  const found = work.index.company.get(id);
  if (found === undefined) throw new Error(`unknown company ${id}`);
  return found;
}

/** Notes why a figure that is not money moved (I2). */
export function drive(
  work: Work,
  company: number,
  metric: Metric,
  cause: DriverCause,
  amount: number,
  rule: string,
  about: string | null = null,
): void {
  if (amount === 0) return;
  work.report.drivers.push({ company, metric, cause, amount, rule, about });
}

/** Adds a line to the newspaper of the quarter. */
export function announce(work: Work, item: NewsItem): void {
  work.report.news.push(item);
}

/** A new id with a readable prefix, from the state's running number. */
export function freshId(state: MutableState, prefix: string): string {
  const name = `${prefix}${state.nextId}`;
  state.nextId += 1;
  return name;
}
