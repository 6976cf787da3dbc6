import {
  type AgreementTerms,
  type Clause,
  type Doctrine,
  openDesk,
  type PublicCompany,
  type SeatView,
  weighAt,
} from '../../../engine/index.ts';
import type { Budget } from '../../budget.ts';
import { hourCostOf } from '../../reading/chipMarket.ts';
import { definitionOf, revenueOf, soberGrowth, total } from '../../reading/company.ts';
import { contractLoad, promisedBy } from '../../reading/contracts.ts';
import { tougherBy } from '../../reading/grudge.ts';
import { builtShare, gapAt, needAt } from '../../reading/need.ts';
import type { Advise } from '../adviser.ts';
import { offerTo } from '../answers.ts';
import { askedLately, isTalking, plain } from './table.ts';

/** Quarters ahead at which compute under contract is held against the need, and share of it that may be missing. */
const AHEAD = 8;
const TOLERATED = 0.08;
/** Smallest contract, H100e; usual length and ramp, quarters; part of its capacity that a provider can promise. */
const SMALLEST = 3000;
const QUARTERS = 10;
const RAMP = 4;
const PROVIDER_SHARE = 0.25;
/** Part of what a provider will own that tenants may have, and how fast it is thought to grow until then. */
const TENANTS_SHARE = 0.55;
const PROVIDER_GROWTH = 1.4;
/** Part of a year's sales that rented compute may cost, and how much more of them the bold give for it. */
const REVENUE_SHARE = 0.25;
const BOLD_SHARE = 0.25;
/** Part of the free cash that a year of rent may use beyond what is earned. */
const CASH_SHARE = 0.25;
/**
 * Part of the market's rent with which a tenant opens: who lives on rent bids low and lets the provider ask for more, since nobody
 * is ever asked for less than it bid (A3); who builds as well opens near the market, for the sake of the quarters until its own is ready.
 */
const OPENING_BID = 0.1;
const BUILDERS_BID = 0.5;
/** Provider's hurdle over cost, below which it is no use asking. */
const HURDLE = 1.25;

interface Candidate {
  readonly partner: PublicCompany;
  readonly terms: AgreementTerms;
  readonly value: number;
}

/** A lab that will be short of compute asks the provider whose room, price and company suit it best (D6, A4). */
export const askCompute: Advise = (view, doctrine, budget) => {
  const { lab, cloud } = definitionOf(view);
  // A cloud builds for itself and rents little from its rivals.
  const rents =
    cloud === undefined ? 1 - 0.8 * builtShare(view, doctrine) : 0.15 * (1 - 0.8 * doctrine.ownCompute);
  const missing = gapAt(view, doctrine, AHEAD) * rents;
  if (lab === undefined || missing < TOLERATED * needAt(view, doctrine, AHEAD).total) return [];
  const best = view.rivals
    .flatMap((partner) =>
      candidatesFor(view, doctrine, partner, Math.min(missing, payable(view, doctrine, budget))),
    )
    .sort((a, b) => b.value - a.value)[0];
  const enough = 0.2 * view.scenario.parameters.agreements.acceptAt - doctrine.goodwill;
  return best !== undefined && best.value > enough ? [offerTo(best.partner.id, best.terms)] : [];
};

/**
 * H100e more for which the lab could pay, by what it earns, how it grows and what it has (D6). Contracts that run out within
 * two years are a burden until then: the dearest quarter counts.
 */
function payable(view: SeatView, { risk }: Doctrine, budget: Budget): number {
  const share = REVENUE_SHARE + BOLD_SHARE * risk;
  const means =
    share * 4 * revenueOf(view) * (1 + soberGrowth(view)) +
    CASH_SHARE * Math.max(0, budget.cash - budget.floor);
  const bound = 4 * heaviestBill(view);
  const spot = total(view.spotPrice) / Math.max(1, view.spotPrice.length);
  return (Math.max(0, means - bound) * 1000) / (8760 * Math.max(0.1, 0.7 * spot));
}

/** The largest bill for compute that contracts bring in one of the coming quarters, kUSD. */
function heaviestBill(view: SeatView): number {
  let most = 0;
  for (let ahead = 1; ahead <= AHEAD; ahead++)
    most = Math.max(most, contractLoad(view, view.quarter + ahead).bill);
  return most;
}

function candidatesFor(
  view: SeatView,
  doctrine: Doctrine,
  partner: PublicCompany,
  missing: number,
): readonly Candidate[] {
  const definition = view.scenario.companies.find((company) => company.id === partner.id);
  if (definition?.cloud === undefined || partner.id === view.seat || partner.status !== 'active') return [];
  if (askedLately(view, partner.id, 'compute') || isTalking(view, partner.id)) return [];
  const h100e = plain(Math.min(0.6 * missing, roomOf(view, partner)));
  if (h100e < SMALLEST) return [];
  const rent = computeClause(view, doctrine, partner, h100e);
  const moved = adoptionClause(view, doctrine, partner);
  const versions = moved === null ? [[rent]] : [[rent], [rent, moved]];
  const desk = openDesk(view, partner.id);
  const grudge = tougherBy(view, doctrine, partner.id);
  return versions.map((clauses) => {
    const terms = { clauses, cancellationFee: 0.15 };
    return { partner, terms, value: weighAt(desk, terms) - grudge };
  });
}

/** What a provider can promise on top of what it has promised to all its tenants, H100e. */
function roomOf(view: SeatView, { id, capacityH100e }: PublicCompany): number {
  const capacity = Math.max(0, capacityH100e.value);
  const free = TENANTS_SHARE * PROVIDER_GROWTH * capacity - promisedBy(view, id, view.quarter + AHEAD);
  return Math.max(0, Math.min(PROVIDER_SHARE * capacity, 0.5 * free));
}

function computeClause(view: SeatView, doctrine: Doctrine, partner: PublicCompany, h100e: number): Clause {
  const spot = total(view.spotPrice) / Math.max(1, view.spotPrice.length);
  const cost = hourCostOf(view, partner.id);
  const bid = (OPENING_BID + BUILDERS_BID * builtShare(view, doctrine)) * spot;
  const asked = Number.isFinite(cost) ? Math.max(HURDLE * cost, bid) : spot;
  const pricePerHour = Math.round(Math.max(0.06, Math.min(asked, Math.max(spot, HURDLE * cost))) * 100) / 100;
  return {
    kind: 'compute',
    provider: partner.id,
    h100e,
    pricePerHour,
    start: view.quarter + 1,
    quarters: QUARTERS,
    ramp: RAMP,
  };
}

/** Work on the provider's own chips earns a discount, where their software is ripe enough (S5). */
function adoptionClause(view: SeatView, doctrine: Doctrine, partner: PublicCompany): Clause | null {
  const ripe = view.scenario.families
    .map((family, f) => ({ family, maturity: view.maturity[f] ?? 0 }))
    .filter(({ family, maturity }) => family.designer === partner.id && maturity > 0.75 - 0.2 * doctrine.risk)
    .sort((a, b) => b.maturity - a.maturity)[0];
  if (ripe === undefined) return null;
  return { kind: 'adoption', tenant: view.seat, family: ripe.family.id, share: 0.5, discount: 0.1 };
}
