import {
  type AgreementTerms,
  appraiseOffer,
  type Clause,
  type Doctrine,
  isParty,
  type PublicCompany,
  type SeatView,
} from '../../../engine/index.ts';
import type { Budget } from '../../budget.ts';
import { chance } from '../../chance.ts';
import { hourCostOf } from '../../reading/chipMarket.ts';
import { definitionOf } from '../../reading/company.ts';
import { tougherBy } from '../../reading/grudge.ts';
import type { Advise } from '../adviser.ts';
import { offerTo } from '../answers.ts';
import { isTalking, plain, sinceDeal } from './table.ts';

/** Readiness for partners from which a company invests in them, and quarters between two deals with the same. */
const READY = 0.5;
const PAUSE = 8;
/** Points behind the frontier at which a lab is still worth backing. */
const PROMISING = 18;
/** Smallest investment, kUSD; parts of free cash and of the lab's value that one deal may take. */
const SMALLEST = 300_000;
const CASH_SHARE = 0.1;
const VALUE_SHARE = 0.03;
/** Readiness for partners from which it wants to be asked first, and part of a lab for which it wants a seat. */
const CLOSE = 0.6;
const SEAT_SHARE = 0.02;

/** A rich company backs a lab: shares in tranches, and its own compute with it where it has a cloud (A1, A2). */
export const invest: Advise = (view, doctrine, budget) => {
  const { cloud, silicon } = definitionOf(view);
  if ((cloud === undefined && silicon === undefined) || doctrine.partners < READY) return [];
  if (budget.runway < 40 || chance(view.quarter, view.seat, 'invest') > 0.5 * doctrine.partners) return [];
  const best = view.rivals
    .map((partner) => ({ partner, terms: termsFor(view, doctrine, budget, partner) }))
    .flatMap(({ partner, terms }) =>
      terms === null ? [] : [{ partner, terms, value: worthTo(view, doctrine, partner, terms) }],
    )
    .sort((a, b) => b.value - a.value)[0];
  if (best === undefined) return [];
  const value = best.value + doctrine.goodwill;
  if (value > 0) return [offerTo(best.partner.id, best.terms)];
  // What does not quite pay yet is put into words that bind nobody (A2).
  const { ease } = view.scenario.parameters.agreements.letters;
  const isHoped = value > -0.5 * ease && !hasLetter(view, best.partner.id);
  return isHoped ? [offerTo(best.partner.id, { ...best.terms, letter: true })] : [];
};

function worthTo(view: SeatView, doctrine: Doctrine, { id }: PublicCompany, terms: AgreementTerms): number {
  return appraiseOffer(view, terms, id).total - tougherBy(view, doctrine, id);
}

function hasLetter(view: SeatView, partner: PublicCompany['id']): boolean {
  return view.agreements.some(
    (one) => one.status === 'letter' && isParty(one, view.seat) && isParty(one, partner),
  );
}

function termsFor(
  view: SeatView,
  doctrine: Doctrine,
  budget: Budget,
  partner: PublicCompany,
): AgreementTerms | null {
  if (!isPromising(view, partner) || isTalking(view, partner.id)) return null;
  if (sinceDeal(view, partner.id, 'equity') < PAUSE) return null;
  const free = Math.min(budget.cash - budget.floor, budget.room);
  const amount = plain(Math.min(CASH_SHARE * free, VALUE_SHARE * partner.marketValue));
  if (amount < SMALLEST) return null;
  const clauses = [equityClause(view, partner, amount)];
  if (definitionOf(view).cloud !== undefined) {
    clauses.push(computeClause(view, doctrine, partner, amount));
    // Who ties itself closely wants to be asked first when the lab needs more (A1).
    if (doctrine.partners >= CLOSE) clauses.push(firstRefusal(partner));
  }
  if (amount >= SEAT_SHARE * partner.marketValue) clauses.push({ kind: 'boardSeat', holder: view.seat });
  return { clauses, cancellationFee: 0.1 };
}

function isPromising(view: SeatView, { id, listed, status, capability }: PublicCompany): boolean {
  const definition = view.scenario.companies.find((company) => company.id === id);
  if (id === view.seat || listed || status !== 'active' || definition?.lab === undefined) return false;
  return definition.cloud === undefined && capability >= view.knowledge.frontier - PROMISING;
}

/** Compute is offered to the investor first. */
const firstRefusal = (partner: PublicCompany): Clause => ({
  kind: 'exclusivity',
  bound: partner.id,
  scope: 'compute',
  strength: 'firstRefusal',
  quarters: 8,
});

/** A third at once, a third in a year, a third when the lab has earned it. */
function equityClause(view: SeatView, partner: PublicCompany, amount: number): Clause {
  const third = Math.max(1, Math.floor(amount / 3));
  return {
    kind: 'equity',
    investor: view.seat,
    preMoney: plain(1.02 * partner.marketValue),
    tranches: [
      { amount: third, condition: { kind: 'date', quarter: view.quarter } },
      { amount: third, condition: { kind: 'date', quarter: view.quarter + 4 } },
      { amount: third, condition: { kind: 'capability', points: Math.ceil(view.knowledge.frontier + 6) } },
    ],
  };
}

/** Compute that spends about what was invested over two years, at a fair price. */
function computeClause(view: SeatView, doctrine: Doctrine, partner: PublicCompany, amount: number): Clause {
  const pricePerHour =
    Math.round(Math.max(0.06, hourCostOf(view, view.seat) * (1.3 - 0.1 * doctrine.partners)) * 100) / 100;
  const volume = (amount * 1000) / (pricePerHour * 8760 * 2);
  const h100e = Math.max(
    1000,
    plain(Math.min(volume, 0.5 * Math.max(2000, partner.capacityH100e.value + volume))),
  );
  return {
    kind: 'compute',
    provider: view.seat,
    h100e,
    pricePerHour,
    start: view.quarter + 2,
    quarters: 16,
    ramp: 4,
  };
}
