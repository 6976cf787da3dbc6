import { clauseDue } from '../agreements/due.ts';
import { discountFactor } from '../agreements/schedule.ts';
import { quarterBill } from '../commands/support/power.ts';
import { compile } from '../state/compile.ts';
import type { CompanyId } from '../state/ids.ts';
import { ownOrders, type SeatView } from '../state/view.ts';

/** What a seat has promised to pay for. Chips on order and chips under a supply clause are one kind. */
export type ObligationKind = 'compute' | 'chips' | 'equity' | 'wafers' | 'power';

/** One promise of a seat to pay (D6, A2, S4, E2), kUSD. */
export interface Obligation {
  readonly kind: ObligationKind;
  /** Id of the agreement, order, booking or power contract. */
  readonly source: string;
  /** Who gets the money; null where it is no company of the game. */
  readonly to: CompanyId | null;
  /** Sums by quarter, the one being decided first. */
  readonly dated: readonly number[];
  /** What falls due on delivery, or when a condition is met: nobody knows the quarter. */
  readonly open: number;
}

/**
 * Everything that a seat has bound itself to pay, from the quarter being decided on: rented compute to take or to pay for (D6),
 * chips ordered or promised to be (S3, A1), tranches not yet paid (A2), booked wafers with their fees (S4), power under contract
 * (E2). What can be stopped without breaking a word, such as a site, is no obligation; a share of revenue has no sum yet.
 */
export function obligationsOf(view: SeatView): readonly Obligation[] {
  return [...underAgreements(view), ...onOrder(view), ...bookedWafers(view), ...powerContracts(view)].filter(
    (one) => one.open > 0 || one.dated.some((sum) => sum > 0),
  );
}

function underAgreements({ agreements, seat, quarter }: SeatView): Obligation[] {
  return agreements.flatMap((agreement) => {
    const { id, proposer, counterparty, status, terms } = agreement;
    if (status !== 'active' || (proposer !== seat && counterparty !== seat)) return [];
    const to = proposer === seat ? counterparty : proposer;
    return terms.clauses.flatMap((clause, place): Obligation[] => {
      const due = clauseDue(clause, {
        signed: agreement.signed,
        paid: agreement.progress[place]?.paid ?? [],
        factor: discountFactor(terms),
        from: quarter,
      });
      return due === null || due.payee === seat || due.payer === to
        ? []
        : [{ kind: due.kind, source: id, to, dated: due.dated, open: due.open }];
    });
  });
}

/** What is left to pay for chips on order; what was prepaid is paid. */
function onOrder(view: SeatView): Obligation[] {
  const { designerOfChip, chip } = compile(view.scenario);
  return ownOrders(view).map(({ id, chip: which, left, price, prepaid }) => {
    const designer = designerOfChip[chip.get(which) ?? -1] ?? -1;
    const open = Math.max(0, Math.round(left * price) - prepaid);
    // Own chips are paid to foundries, which are no companies of the game.
    const to = designer === view.seatIndex ? null : (view.scenario.companies[designer]?.id ?? null);
    return { kind: 'chips', source: id, to, dated: [], open };
  });
}

function bookedWafers({ supply, seat, quarter, scenario }: SeatView): Obligation[] {
  const { bookingFeeShare } = scenario.parameters.silicon;
  return supply.bookings
    .filter(({ company }) => company === seat)
    .map(({ id, wafers, price, from, until }) => {
      const each = Math.round(wafers * price * (1 + bookingFeeShare));
      return { kind: 'wafers', source: id, to: null, dated: evenly(each, quarter, from, until), open: 0 };
    });
}

function powerContracts({ own, quarter }: SeatView): Obligation[] {
  return own.power.ppas.map((ppa) => {
    const dated = evenly(quarterBill(ppa), quarter, ppa.from, ppa.until);
    return { kind: 'power', source: ppa.id, to: null, dated, open: 0 };
  });
}

/** The same sum in each quarter from `from` until before `until`, counted from the quarter being decided. */
function evenly(each: number, now: number, from: number, until: number): number[] {
  const sums: number[] = [];
  for (let quarter = now; quarter < until; quarter++) sums.push(quarter < from ? 0 : each);
  return sums;
}
