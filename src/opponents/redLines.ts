import {
  type AgreementTerms,
  type Command,
  type CommandKind,
  type Doctrine,
  newFraction,
  otherParty,
  paidNow,
  RATINGS,
  type RedLines,
  type SeatView,
} from '../engine/index.ts';
import { cashOf } from './reading/company.ts';
import { incomeShareWith, rentedShareWith } from './reading/dependence.ts';
import { runningCosts } from './reading/money.ts';

/** What a company may leave alone: the money that it costs may not go beneath the red line. */
const FREE_TO_LEAVE: ReadonlySet<CommandKind> = new Set([
  'acquire',
  'bidForAssets',
  'buildGeneration',
  'buildSite',
  'buyBack',
  'buyStake',
  'expandSite',
  'orderChips',
  'poachTalent',
  'repayDebt',
  'reserveFoundry',
  'signPpa',
]);

/** Whether a decision stays within what the doctrine never does, whatever it would gain. */
export function keepsRedLines(view: SeatView, { redLines }: Doctrine, command: Command): boolean {
  if (FREE_TO_LEAVE.has(command.kind)) return canSpare(view, redLines, paidNow(view, command));
  switch (command.kind) {
    case 'raiseDebt':
      return RATINGS.indexOf(view.own.finance.rating) <= RATINGS.indexOf(redLines.worstRating);
    case 'offerAgreement':
      return keepsLines(view, redLines, command.to, command.terms);
    case 'answerOffer':
      return command.answer !== 'accept' || mayAccept(view, redLines, command.offer);
    case 'confirmLetter':
    case 'renegotiate':
      return mayChange(view, redLines, command);
    default:
      return true;
  }
}

/** Whether terms with a company cross none of the red lines that are about partners (A1, F4). */
export function keepsLines(
  view: SeatView,
  redLines: RedLines,
  partner: SeatView['seat'],
  terms: AgreementTerms,
  replaced?: string,
): boolean {
  if (!redLines.exclusivity && bindsWholly(view, terms)) return false;
  if (terms.letter === true) return true;
  return (
    canSpare(view, redLines, dueNow(view, terms)) &&
    stakeOf(view, partner, terms) <= redLines.holderShare &&
    rentedShareWith(view, partner, terms, replaced) <= redLines.partnerShare &&
    incomeShareWith(view, partner, terms, replaced) <= redLines.partnerShare
  );
}

function mayAccept(view: SeatView, redLines: RedLines, id: string): boolean {
  const offer = view.offers.find((one) => one.id === id);
  if (offer === undefined) return true;
  const { subject, proposer, terms } = offer;
  if (subject?.kind === 'transfer') return canSpare(view, redLines, Math.max(0, subject.price));
  if (subject?.kind === 'buyOut') return true;
  const replaced = subject?.kind === 'renegotiation' ? subject.agreement : undefined;
  return keepsLines(view, redLines, proposer, terms, replaced);
}

type Change = Extract<Command, { kind: 'confirmLetter' | 'renegotiate' }>;

function mayChange(view: SeatView, redLines: RedLines, command: Change): boolean {
  const standing = view.agreements.find(({ id }) => id === command.agreement);
  if (standing === undefined) return true;
  const terms = command.kind === 'renegotiate' ? command.terms : { ...standing.terms, letter: false };
  return keepsLines(view, redLines, otherParty(standing, view.seat), terms, standing.id);
}

function canSpare(view: SeatView, { cashQuarters }: RedLines, cost: number): boolean {
  return cost <= 0 || cashOf(view) - cost >= cashQuarters * runningCosts(view);
}

/** Whether the seat would be forbidden all other partners; being asked first forbids nothing. */
function bindsWholly(view: SeatView, { clauses }: AgreementTerms): boolean {
  return clauses.some(
    (clause) => clause.kind === 'exclusivity' && clause.bound === view.seat && clause.strength === 'full',
  );
}

/** What the seat would have to pay for shares at once, kUSD. */
function dueNow(view: SeatView, { clauses }: AgreementTerms): number {
  let due = 0;
  for (const clause of clauses) {
    if (clause.kind !== 'equity' || clause.investor !== view.seat) continue;
    for (const { amount, condition } of clause.tranches)
      if (condition.kind === 'date' && condition.quarter <= view.quarter) due += amount;
  }
  return due;
}

/** Part of the seat's company that the partner would hold when every tranche is paid; 0 where it gets no shares. */
function stakeOf(view: SeatView, partner: SeatView['seat'], { clauses }: AgreementTerms): number {
  let held = view.rivals.find(({ id }) => id === partner)?.stakes[view.seatIndex] ?? 0;
  let gets = false;
  for (const clause of clauses) {
    if (clause.kind !== 'equity' || clause.investor !== partner) continue;
    const amount = clause.tranches.reduce((sum, tranche) => sum + tranche.amount, 0);
    const bought = newFraction(clause.preMoney, amount);
    held = held * (1 - bought) + bought;
    gets = gets || bought > 0;
  }
  return gets ? held : 0;
}
