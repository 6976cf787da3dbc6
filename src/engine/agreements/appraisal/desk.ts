import { compile } from '../../state/compile.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import { ownSites, rivalAt, type SeatView } from '../../state/view.ts';
import { type Concentration, type Sources, sourcesOf, spread } from './concentration.ts';
import { type Contract, rentedAt } from './contracts.ts';
import type { Issuer } from './deal.ts';
import { CheapestHours } from './hourlyCost.ts';
import { type InForce, readInForce } from './inForce.ts';
import { type Investor, investorsBeside } from './investors.ts';
import { contractPrice } from './marketPrice.ts';
import { type Outlook, outlook } from './outlook.ts';
import { knownStakes } from './ownership.ts';
import { type Backing, backedRival, rivalryWith } from './rivals.ts';

/**
 * What a seat knows when it sits down with a partner, and no paper on the table changes: each fact is looked up when it
 * is first asked for, then held against every set of terms that is weighed. A search for a counter-offer weighs some
 * thirty of them.
 */
export class Desk {
  readonly view: SeatView;
  /** The other side, and the seat itself as the public sees it. */
  readonly partner: PublicCompany;
  readonly partnerIndex: number;
  readonly self: PublicCompany;
  readonly #except: string | null;
  #without: Desk | null = null;
  #inForce: InForce | null = null;
  #outlook: Outlook | null = null;
  #contractPrice: number | null | undefined;
  #cheapestHours: CheapestHours | null = null;
  #sites: SiteSums | null = null;
  #partnerStakes: readonly number[] | null = null;
  #rivalry: number | null = null;
  #backing: Backing | null = null;
  #allValue: number | null = null;
  #sources: Sources | null = null;
  #spread: Concentration | null = null;
  #compute: ComputePlan | null = null;
  #partnerMeans: Means | null = null;
  #investors: readonly Investor[] | null = null;
  #elsewhere: Elsewhere | null = null;
  #issuers: { readonly self: Issuer; readonly partner: Issuer } | null = null;

  /**
   * @param except an agreement in force that both look at as if it were not there: to weigh it against something else
   * @throws when `from` is no company of the scenario
   */
  constructor(view: SeatView, from: CompanyId, except: string | null = null) {
    const partnerIndex = compile(view.scenario).company.get(from) ?? -1;
    const partner = rivalAt(view, partnerIndex);
    const self = rivalAt(view, view.seatIndex);
    if (partner === undefined || self === undefined) throw new Error(`unknown company ${from}`);
    this.view = view;
    this.partner = partner;
    this.partnerIndex = partnerIndex;
    this.self = self;
    this.#except = except;
  }

  /** The same talk, as if an agreement in force were not there. */
  without(agreement: string): Desk {
    if (this.#except === agreement) return this;
    if (this.#without === null || this.#without.#except !== agreement)
      this.#without = new Desk(this.view, this.partner.id, agreement);
    return this.#without;
  }

  /** The agreements that bear on the talk. */
  get inForce(): InForce {
    this.#inForce ??= readInForce(this.view, this.partner.id, this.#except);
    return this.#inForce;
  }
  /** Where the seat's own money is heading. */
  get outlook(): Outlook {
    this.#outlook ??= outlook(this.view, this.inForce.contracts);
    return this.#outlook;
  }
  /** Mean price of the compute contracts in force, USD per H100e-hour; null when there is none. */
  get contractPrice(): number | null {
    if (this.#contractPrice === undefined) this.#contractPrice = contractPrice(this.view);
    return this.#contractPrice;
  }
  /** What an H100e-hour costs the seat as a provider. */
  get cheapestHours(): CheapestHours {
    this.#cheapestHours ??= new CheapestHours(this.view);
    return this.#cheapestHours;
  }
  /** MW that are live at the seat's sites, and MW under way. */
  get sites(): SiteSums {
    this.#sites ??= siteSums(this.view);
    return this.#sites;
  }
  /** Public fractions that the partner holds of every company. */
  get partnerStakes(): readonly number[] {
    this.#partnerStakes ??= knownStakes(this.view, this.partner.id);
    return this.#partnerStakes;
  }
  /** How much both sides compete, points. */
  get rivalry(): number {
    this.#rivalry ??= rivalryWith(this.view, this.partner, this.self);
    return this.#rivalry;
  }
  /** The rival of one side that the other backs most. */
  get backing(): Backing {
    this.#backing ??= backedRival(this.view, this.partner, this.self, this.partnerStakes);
    return this.#backing;
  }
  /** Market value of all companies together, kUSD. */
  get allValue(): number {
    this.#allValue ??= allValue(this.view);
    return this.#allValue;
  }
  /** What the seat rents from whom at the planning horizon. */
  get sources(): Sources {
    this.#sources ??= sourcesOf(this);
    return this.#sources;
  }
  /** How the seat's compute is spread over its sources before anything is signed. */
  get spread(): Concentration {
    this.#spread ??= spread(this, 0);
    return this.#spread;
  }
  /** Compute in hand and compute wanted at the planning horizon. */
  get compute(): ComputePlan {
    this.#compute ??= computePlan(this.view, this.inForce.contracts);
    return this.#compute;
  }
  /** What the partner seems to have. */
  get partnerMeans(): Means {
    this.#partnerMeans ??= meansOf(this.partner);
    return this.#partnerMeans;
  }
  /** Others who might put money into the seat's company. */
  get investors(): readonly Investor[] {
    this.#investors ??= investorsBeside(this.view, this.partnerIndex);
    return this.#investors;
  }
  /** Where else the seat gets compute, and might get it. */
  get elsewhere(): Elsewhere {
    this.#elsewhere ??= elsewhere(this);
    return this.#elsewhere;
  }
  /** Both sides as who issues shares. */
  get issuers(): { readonly self: Issuer; readonly partner: Issuer } {
    this.#issuers ??= { self: issuerOf(this.self), partner: issuerOf(this.partner) };
    return this.#issuers;
  }
}

/** IT power, MW. */
interface SiteSums {
  readonly liveMW: number;
  readonly comingMW: number;
}

/** H100e that the seat has or has under contract at the planning horizon, and what it will want by then. */
interface ComputePlan {
  readonly held: number;
  readonly wanted: number;
}

/** Compute from others than the partner. */
interface Elsewhere {
  /** Share of the compute that the seat has now which comes from them. */
  readonly share: number;
  /** Clouds beside the two at the table. */
  readonly clouds: number;
}

/** Best guesses at a company's private figures: kUSD, kUSD a quarter, H100e. */
interface Means {
  readonly cash: number;
  readonly revenue: number;
  readonly capacityH100e: number;
}

/**
 * Sits the seat down with a partner.
 * @throws when `from` is no company of the scenario
 */
export function openDesk(view: SeatView, from: CompanyId): Desk {
  return new Desk(view, from);
}

function computePlan(view: SeatView, contracts: readonly Contract[]): ComputePlan {
  const { owned, rentedIn } = view.own.compute;
  const growth = 1 + Math.min(1.5, Math.max(0, view.own.valuation.growthExpectation));
  return {
    held: owned + secured(view, contracts),
    wanted: (owned + rentedIn) * growth * Math.sqrt(growth),
  };
}

function elsewhere({ view, partner, partnerIndex, inForce: { contracts } }: Desk): Elsewhere {
  const rented = rentedAt(contracts, view.seat, view.quarter);
  const others = rented - rentedAt(contracts, view.seat, view.quarter, partner.id);
  const all = rented + view.own.compute.owned;
  const clouds = view.scenario.companies.filter(
    (company, i) => company.cloud !== undefined && i !== partnerIndex && i !== view.seatIndex,
  ).length;
  return { share: all > 0 ? others / all : 0, clouds };
}

/** Contracts that still ramp up depend on sites that are not built yet: what they add counts in part. */
function secured(view: SeatView, contracts: readonly Contract[]): number {
  const { planningQuarters, promiseWeight } = view.scenario.parameters.agreements.appraisal;
  const now = rentedAt(contracts, view.seat, view.quarter);
  const later = rentedAt(contracts, view.seat, view.quarter + planningQuarters);
  return later > now ? now + promiseWeight * (later - now) : later;
}

function siteSums(view: SeatView): SiteSums {
  let liveMW = 0;
  for (const mw of view.own.liveMW) liveMW += mw;
  let comingMW = 0;
  for (const { stage, mw } of ownSites(view)) if (stage !== 'live' && stage !== 'cancelled') comingMW += mw;
  return { liveMW, comingMW };
}

function allValue(view: SeatView): number {
  let all = 0;
  for (const company of view.rivals) all += Math.max(0, company.marketValue);
  return all;
}

function meansOf({ cash, revenue, capacityH100e }: PublicCompany): Means {
  return { cash: cash.value, revenue: revenue.value, capacityH100e: capacityH100e.value };
}

/** What is known of who issues shares; of the seat itself it is exact. */
function issuerOf({ listed, capability, revenue, liveMW }: PublicCompany): Issuer {
  return { listed, capability, revenue: revenue.value, liveMW };
}
