import { accountIndex } from '../finance/accounts.ts';
import type { Figures } from '../report/metrics.ts';
import { publishedFigures } from '../report/published.ts';
import type { Rating } from './definition.ts';
import type { CompanyId } from './ids.ts';
import type { CompanyState, EstimateBias } from './state.ts';

/** A private figure as an outsider knows it: a value and its stated relative error (one deviation). */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** What a listed company has to file every quarter (I1): anybody may read it. kUSD. */
export interface Filings {
  /** Its balance sheet, in the order of ACCOUNTS. */
  readonly balances: readonly number[];
  /** Results of recent quarters, oldest first. */
  readonly revenue: readonly number[];
  readonly operatingIncome: readonly number[];
  /** Life over which it writes its servers down, years (C4). */
  readonly depreciationYears: CompanyState['depreciationYears'];
  /** Part of its profit that it pays out. */
  readonly payout: number;
  /** Shares outstanding over those of the start. */
  readonly shares: number;
  /** What one share of the start has become with all payouts put into more of them, in shares (O2). */
  readonly reinvested: number;
}

/** What everybody knows of a company (I1). */
export interface PublicCompany {
  readonly id: CompanyId;
  readonly status: CompanyState['status'];
  readonly listed: boolean;
  readonly rating: Rating;
  /** Quarter from which insiders may sell after a listing; 0 = free (F4). */
  readonly lockedUntil: number;
  /** Whether it keeps the promises that came with its debt (F3). */
  readonly covenant: CompanyState['finance']['covenant']['status'];
  readonly prices: readonly number[];
  readonly capability: number;
  readonly trust: number;
  readonly marketValue: number;
  readonly guidance: number;
  readonly scrutiny: number;
  readonly score: CompanyState['score'];
  readonly liveMW: readonly number[];
  readonly programmes: CompanyState['programmes'];
  /** Fractions that it holds of every company: filings are public. */
  readonly stakes: readonly number[];
  /** Published accounts of a listed company are exact; of a private one they are estimates. */
  readonly cash: Estimate;
  readonly debt: Estimate;
  readonly revenue: Estimate;
  readonly capacityH100e: Estimate;
  /** Its lab as those see it who might work there (M5): headcount by estimate, the rest from surveys and advertisements. */
  readonly researchers: Estimate;
  readonly culture: number;
  readonly pay: number;
  readonly openWeights: boolean;
  /** Figures of the last quarter that the company publishes; a private one publishes little. */
  readonly published: Partial<Figures>;
  /** What a listed company files beside its figures; null for a private one. */
  readonly filings: Filings | null;
  /** What the viewer thinks of it, −1 to 1, and the patience that it has left with the viewer (A3). */
  readonly relation: number;
  readonly patience: number;
}

const CASH = accountIndex('cash');
const DEBT = accountIndex('debt');

/** How well a seat knows the others. */
export interface Insight {
  /** Relative error of the seat's estimates of a company's private figures. */
  errorAbout(company: CompanyId): number;
}

/** A company as a seat sees it, looked up when asked: most who look want one fact of twenty (I1). */
export class LiveCompany implements PublicCompany {
  readonly #own: CompanyState;
  readonly #seat: number;
  readonly #other: CompanyState;
  readonly #place: number;
  readonly #insight: Insight;

  constructor(own: CompanyState, seat: number, other: CompanyState, place: number, insight: Insight) {
    this.#own = own;
    this.#seat = seat;
    this.#other = other;
    this.#place = place;
    this.#insight = insight;
  }

  get id(): CompanyId {
    return this.#other.id;
  }
  get status(): CompanyState['status'] {
    return this.#other.status;
  }
  get listed(): boolean {
    return this.#other.listed;
  }
  get rating(): Rating {
    return this.#other.finance.rating;
  }
  get lockedUntil(): number {
    return this.#other.finance.lockedUntil;
  }
  get covenant(): CompanyState['finance']['covenant']['status'] {
    return this.#other.finance.covenant.status;
  }
  get prices(): readonly number[] {
    return this.#other.prices;
  }
  get capability(): number {
    return this.#other.lab.capability;
  }
  get trust(): number {
    return this.#other.trust;
  }
  get marketValue(): number {
    return this.#other.valuation.marketValue;
  }
  get guidance(): number {
    return this.#other.valuation.guidance;
  }
  get scrutiny(): number {
    return this.#other.scrutiny;
  }
  get score(): CompanyState['score'] {
    return this.#other.score;
  }
  get liveMW(): readonly number[] {
    return this.#other.liveMW;
  }
  get programmes(): CompanyState['programmes'] {
    return this.#other.programmes;
  }
  get stakes(): readonly number[] {
    return this.#other.stakes;
  }
  get cash(): Estimate {
    return this.#estimate(this.#other.balances[CASH] ?? 0, 'cash');
  }
  get debt(): Estimate {
    return this.#estimate(-(this.#other.balances[DEBT] ?? 0), 'debt');
  }
  get revenue(): Estimate {
    return this.#estimate(this.#other.past.revenue.at(-1) ?? 0, 'revenue');
  }
  get capacityH100e(): Estimate {
    return this.#estimate(this.#other.compute.owned, 'capacityH100e');
  }
  get researchers(): Estimate {
    return this.#estimate(this.#other.lab.researchers, 'researchers');
  }
  get culture(): number {
    return this.#other.lab.culture;
  }
  get pay(): number {
    return this.#other.lab.pay;
  }
  get openWeights(): boolean {
    return this.#other.lab.openWeights;
  }
  get published(): Partial<Figures> {
    return publishedFigures(this.#other.figures, this.#other.listed);
  }
  get filings(): Filings | null {
    return this.#other.listed ? filingsOf(this.#other) : null;
  }
  get relation(): number {
    return this.#own.relations[this.#place] ?? 0;
  }
  get patience(): number {
    return this.#other.patience[this.#seat] ?? 0;
  }

  /** Published accounts of a listed company are exact; how much compute and how many researchers it has it need not say. */
  #estimate(value: number, figure: keyof EstimateBias): Estimate {
    const isPublished = this.#other.listed && figure !== 'capacityH100e' && figure !== 'researchers';
    const isKnown = isPublished || this.#place === this.#seat;
    const error = isKnown ? 0 : this.#insight.errorAbout(this.#other.id);
    return { value: value * (1 + error * this.#other.estimateBias[figure]), error };
  }
}

function filingsOf({ balances, past, depreciationYears, payout, valuation }: CompanyState): Filings {
  const { revenue, operatingIncome } = past;
  const { shares, reinvested } = valuation;
  return { balances, revenue, operatingIncome, depreciationYears, payout, shares, reinvested };
}

/** The same as plain data, as it stands now. */
export function writtenOut(seen: PublicCompany): PublicCompany {
  return {
    id: seen.id,
    status: seen.status,
    listed: seen.listed,
    rating: seen.rating,
    lockedUntil: seen.lockedUntil,
    covenant: seen.covenant,
    prices: seen.prices,
    capability: seen.capability,
    trust: seen.trust,
    marketValue: seen.marketValue,
    guidance: seen.guidance,
    scrutiny: seen.scrutiny,
    score: seen.score,
    liveMW: seen.liveMW,
    programmes: seen.programmes,
    stakes: seen.stakes,
    cash: seen.cash,
    debt: seen.debt,
    revenue: seen.revenue,
    capacityH100e: seen.capacityH100e,
    researchers: seen.researchers,
    culture: seen.culture,
    pay: seen.pay,
    openWeights: seen.openWeights,
    published: seen.published,
    filings: seen.filings,
    relation: seen.relation,
    patience: seen.patience,
  };
}
