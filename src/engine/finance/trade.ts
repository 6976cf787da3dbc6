import { otherParty } from '../agreements/parties.ts';
import { zeros } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { LedgerEntry } from './ledger.ts';

/** One entry of chips that a company sold to another, kUSD. */
interface ChipSale {
  readonly seller: number;
  readonly buyer: number;
  readonly amount: number;
}

/** What companies sold to each other in a quarter, kUSD: square tables, seller by row and buyer by column. */
export interface Trade {
  /** Compute under contract (D6). */
  readonly compute: number[];
  /** Chips at list price, prepaid ones included (S4, S6). */
  readonly chips: number[];
  readonly systems: number[];
  /** Sales of chips by one company to another, as they stand in the books (S6). */
  readonly chipSales: ChipSale[];
  /** Entries of the ledger that are counted already: books only ever grow. */
  read: number;
}

/** What companies have sold to each other so far by the seller's books (F1). Each entry is read once a quarter. */
export function tradeOf(work: Work): Readonly<Trade> {
  const { ledger } = work.report;
  const trade = work.scratch.trade ?? emptyTrade(work.state.companies.length);
  work.scratch.trade = trade;
  for (; trade.read < ledger.length; trade.read++) {
    const entry = ledger[trade.read];
    if (entry !== undefined && entry.about !== null) note(work, trade, entry, entry.about);
  }
  return trade;
}

function emptyTrade(companies: number): Trade {
  const table = (): number[] => zeros(companies * companies);
  return { compute: table(), chips: table(), systems: table(), chipSales: [], read: 0 };
}

function note(work: Work, trade: Trade, { cause, company, amount }: LedgerEntry, about: string): void {
  switch (cause) {
    case 'contractSales':
      add(work, trade.compute, company, tenantOf(work, company, about), amount);
      break;
    case 'chipSales':
    case 'chipSalesPrepaid':
      noteChips(work, trade, company, work.index.company.get(about) ?? -1, amount);
      break;
    case 'systemsSales':
      add(work, trade.systems, company, work.index.company.get(about) ?? -1, amount);
      break;
    default:
  }
}

function noteChips(work: Work, trade: Trade, seller: number, buyer: number, amount: number): void {
  if (buyer >= 0) trade.chipSales.push({ seller, buyer, amount });
  add(work, trade.chips, seller, buyer, amount);
}

function add(work: Work, table: number[], seller: number, buyer: number, amount: number): void {
  const place = seller * work.state.companies.length + buyer;
  if (buyer >= 0) table[place] = (table[place] ?? 0) + amount;
}

/** The other side of a seller's agreement, −1 where there is none of that name. */
function tenantOf({ state, scenario, index }: Work, company: number, about: string): number {
  const agreement = state.agreements.find((one) => one.id === about);
  const seller = scenario.companies[company]?.id;
  if (agreement === undefined || seller === undefined) return -1;
  return index.company.get(otherParty(agreement, seller)) ?? -1;
}
