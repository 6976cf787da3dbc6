import {
  type AgreementTerms,
  type CompanyId,
  computeBill,
  dealValue,
  discountFactor,
  isParty,
  newFraction,
  otherParty,
  remainingH100eQuarters,
  type SeatView,
  wantedH100e,
} from '../../engine/index.ts';
import { flowIn } from './dealFlow.ts';

/** What some terms would mean for the seat's own books. Money in kUSD, positive comes in. */
export interface DealFigures {
  /** Paid or received on signing. */
  readonly onSigning: number;
  /** By quarter, this one first: what dates and volumes fix. */
  readonly flow: readonly number[];
  /** In a quarter at full volume. */
  readonly perQuarter: number;
  /** All that the terms move at full length: equity, compute and chips. */
  readonly value: number;
  /** Compute and chips that the seat would sell, and that it would buy, over the whole term. */
  readonly sold: number;
  readonly bought: number;
  /** Share of the partner that the seat holds, and share of the seat that the partner holds: before and after. */
  readonly stake: BeforeAfter;
  readonly ownGiven: BeforeAfter;
  /** Share of the seat's compute that comes from the partner at full volume; null where none would. */
  readonly dependence: BeforeAfter | null;
  /** Share of the seat's own compute that is promised to the partner at full volume; null where none would be. */
  readonly promised: BeforeAfter | null;
}

export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** Quarters of flow that are laid out. */
const AHEAD = 16;

/** What some terms with a partner would mean for the seat. */
export function dealFigures(view: SeatView, terms: AgreementTerms, partner: CompanyId): DealFigures {
  const flow = Array.from({ length: AHEAD }, (_, ahead) => flowIn(view, terms, view.quarter + ahead));
  return {
    onSigning: onSigning(view, terms),
    flow,
    perQuarter: flowIn(
      view,
      { ...terms, clauses: terms.clauses.filter(isRunning) },
      fullQuarter(view, terms),
    ),
    value: dealValue(terms),
    sold: salesOf(terms, view.seat),
    bought: salesOf(terms, partner),
    stake: stakeIn(view, terms, view.seat, partner),
    ownGiven: stakeIn(view, terms, partner, view.seat),
    dependence: dependence(view, terms, partner),
    promised: promisedShare(view, terms, partner),
  };
}

const isRunning = (clause: AgreementTerms['clauses'][number]): boolean => clause.kind !== 'equity';

function onSigning(view: SeatView, terms: AgreementTerms): number {
  return flowIn(
    view,
    { ...terms, clauses: terms.clauses.filter((clause) => !isRunning(clause)) },
    view.quarter,
  );
}

/** First quarter in which every compute clause has reached its full size. */
function fullQuarter(view: SeatView, terms: AgreementTerms): number {
  const full = terms.clauses.map((clause) =>
    clause.kind === 'compute' ? clause.start + Math.max(0, clause.ramp - 1) : view.quarter,
  );
  return Math.max(view.quarter, ...full);
}

function salesOf(terms: AgreementTerms, seller: CompanyId): number {
  const factor = discountFactor(terms);
  let total = 0;
  for (const clause of terms.clauses) {
    if (clause.kind === 'compute' && clause.provider === seller) {
      total += computeBill(clause, remainingH100eQuarters(clause, clause.start), factor);
    }
    if (clause.kind === 'chipSupply' && clause.designer === seller) {
      total += clause.quarters * clause.perQuarter * clause.price;
    }
  }
  return Math.round(total);
}

function stakeIn(view: SeatView, terms: AgreementTerms, investor: CompanyId, issuer: CompanyId): BeforeAfter {
  const place = view.rivals.findIndex((rival) => rival.id === issuer);
  const before = view.rivals.find((rival) => rival.id === investor)?.stakes[place] ?? 0;
  let after = before;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'equity') continue;
    const fresh = newFraction(
      clause.preMoney,
      clause.tranches.reduce((all, tranche) => all + tranche.amount, 0),
    );
    if (clause.investor === investor) after = after * (1 - fresh) + fresh;
  }
  return { before, after };
}

function dependence(view: SeatView, terms: AgreementTerms, partner: CompanyId): BeforeAfter | null {
  const quarter = fullQuarter(view, terms);
  const extra = rentedIn(terms, partner, quarter);
  if (extra === 0) return null;
  let fromPartner = 0;
  let all = view.own.compute.owned;
  for (const agreement of inForce(view)) {
    const other = otherParty(agreement, view.seat);
    const volume = rentedIn(agreement.terms, other, quarter);
    all += volume;
    if (other === partner) fromPartner += volume;
  }
  return { before: share(fromPartner, all), after: share(fromPartner + extra, all + extra) };
}

function promisedShare(view: SeatView, terms: AgreementTerms, partner: CompanyId): BeforeAfter | null {
  const quarter = fullQuarter(view, terms);
  const extra = rentedIn(terms, view.seat, quarter);
  if (extra === 0) return null;
  let before = 0;
  for (const agreement of inForce(view)) {
    if (otherParty(agreement, view.seat) === partner) {
      before += rentedIn(agreement.terms, view.seat, quarter);
    }
  }
  const { owned } = view.own.compute;
  return { before: share(before, owned), after: share(before + extra, owned) };
}

const inForce = (view: SeatView) =>
  view.agreements.filter((one) => one.status === 'active' && isParty(one, view.seat));

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function rentedIn(
  terms: AgreementTerms | SeatView['agreements'][number]['terms'],
  provider: CompanyId,
  quarter: number,
): number {
  let total = 0;
  for (const clause of terms.clauses) {
    if (clause.kind === 'compute' && clause.provider === provider) total += wantedH100e(clause, quarter);
  }
  return total;
}
