import {
  type CompanyId,
  hourlyCost,
  isParty,
  marketPrice,
  type SeatView,
  wantedH100e,
} from '../../engine/index.ts';

/** What a negotiator keeps beside the paper: prices that others pay, own costs, room that is left. */
export interface TableReferences {
  /** What a contract of years goes for, USD per H100e-hour: worldwide, and by region (S7). */
  readonly marketPrice: number;
  readonly marketPriceByRegion: Readonly<Record<string, number>>;
  /** Full cost of an H100e-hour to the seat as a provider, USD: cheapest chip, and cheapest of each own family. */
  readonly ownHour: number;
  readonly ownHourByFamily: Readonly<Record<string, number>>;
  readonly ownRoom: Room;
  readonly partnerRoom: Room;
}

/** Compute of a provider: what it has, and what contracts in force take of it from this quarter on. H100e. */
export interface Room {
  /** Exact for the seat, an estimate for anybody else (I1). */
  readonly capacity: number;
  /** By quarter, this one first. */
  readonly promised: readonly number[];
}

/** Quarters that a room looks ahead. */
const AHEAD = 25;

/** References for a negotiation with a company, from what the seat may know (I1). */
export function tableReferences(view: SeatView, partner: CompanyId): TableReferences {
  const { scenario } = view;
  const own = scenario.families.filter((family) => family.designer === view.seat);
  return {
    marketPrice: marketPrice(view, null),
    marketPriceByRegion: Object.fromEntries(
      scenario.regions.map((region) => [region.id, marketPrice(view, region.id)]),
    ),
    ownHour: hourOn(view, partner),
    ownHourByFamily: Object.fromEntries(own.map((family) => [family.id, hourOn(view, partner, family.id)])),
    ownRoom: roomOf(view, view.seat),
    partnerRoom: roomOf(view, partner),
  };
}

/** Cost of an hour when all the work runs on the given family of chips, or on the cheapest. */
function hourOn(
  view: SeatView,
  tenant: CompanyId,
  family?: SeatView['scenario']['families'][number]['id'],
): number {
  const rent = { h100e: 1, price: 0, factor: 1, start: view.quarter, quarters: 1, ramp: 0, region: null };
  const clauses =
    family === undefined ? [] : [{ kind: 'adoption' as const, tenant, family, share: 1, discount: 0 }];
  return hourlyCost(view, rent, { clauses, cancellationFee: 0 });
}

function roomOf(view: SeatView, company: CompanyId): Room {
  const capacity =
    company === view.seat
      ? view.own.compute.owned
      : (view.rivals.find((rival) => rival.id === company)?.capacityH100e.value ?? 0);
  const promised = Array.from({ length: AHEAD }, (_, ahead) =>
    promisedIn(view, company, view.quarter + ahead),
  );
  return { capacity, promised };
}

function promisedIn(view: SeatView, provider: CompanyId, quarter: number): number {
  let total = 0;
  for (const agreement of view.agreements) {
    if (agreement.status !== 'active' || !isParty(agreement, provider)) continue;
    for (const clause of agreement.terms.clauses) {
      if (clause.kind === 'compute' && clause.provider === provider) total += wantedH100e(clause, quarter);
    }
  }
  return total;
}
