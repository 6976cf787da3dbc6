import { accountIndex, at, type Command, compile, type SeatView } from '../../engine/index.ts';
import type { DeskCopy } from './deskCopy.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

type Offer = SeatView['offers'][number];

const DEBT = accountIndex('debt');

/** Debt, shares and offers after a command; whether it was about them. */
export function stageDeal(view: DeskCopy, command: Command): boolean {
  return stageCapital(view, command) || stagePapers(view, command);
}

function stageCapital(view: DeskCopy, command: Command): boolean {
  switch (command.kind) {
    case 'raiseDebt':
      addDebt(view, command.amount);
      return true;
    case 'repayDebt':
      addDebt(view, -command.amount);
      return true;
    case 'issueShares':
    case 'raiseRound':
    case 'goPublic':
    case 'buyBack':
      view.own.finance = { ...view.own.finance, lastShareDeal: view.quarter };
      return true;
    case 'sellStake':
      addStake(view, command.company, -command.fraction);
      return true;
    case 'buyStake':
      addStake(view, command.company, command.fraction);
      return true;
    case 'bidForAssets':
      bid(view, command);
      return true;
    case 'acquire':
      view.targets = view.targets.map((one) =>
        one.id === command.target ? { ...one, bid: command.bid } : one,
      );
      return true;
    default:
      return false;
  }
}

function stagePapers(view: DeskCopy, command: Command): boolean {
  switch (command.kind) {
    case 'offerAgreement':
      if (command.counters !== undefined) changeOffer(view, command.counters, 'countered');
      addOffer(view, command.to, command.terms, null, command.counters);
      return true;
    case 'renegotiate':
    case 'transferAgreement':
    case 'buyOut':
    case 'confirmLetter':
      addPaper(view, command);
      return true;
    case 'answerOffer':
      changeOffer(view, command.offer, command.answer === 'accept' ? 'signed' : 'refused');
      return true;
    case 'withdrawOffer':
      changeOffer(view, command.offer, 'withdrawn');
      return true;
    case 'chooseEvent':
      choose(view, command);
      return true;
    case 'cancelAgreement':
      view.agreements = view.agreements.map((one) =>
        one.id === command.agreement ? { ...one, status: 'cancelled' } : one,
      );
      return true;
    default:
      return false;
  }
}

/** The question is answered; what the answer does shows when the quarter is resolved. */
function choose(view: DeskCopy, { event, choice }: Of<'chooseEvent'>): void {
  const log = view.events.log.map((one) =>
    one.id !== event
      ? one
      : {
          ...one,
          decisions: one.decisions.map((asked) =>
            asked.company === view.seat ? { ...asked, chosen: choice } : asked,
          ),
        },
  );
  view.events = { ...view.events, log };
}

/** Debt stands on the credit side: a loan makes its balance smaller. */
function addDebt({ own }: DeskCopy, more: number): void {
  const balances = own.balances.slice();
  balances[DEBT] = at(balances, DEBT) - more;
  own.balances = balances;
}

function addStake(view: DeskCopy, company: string, more: number): void {
  const place = compile(view.scenario).company.get(company) ?? -1;
  view.own.stakes = view.own.stakes.map((held, i) => (i === place ? Math.max(0, held + more) : held));
}

function bid(view: DeskCopy, { lot: id, amount }: Of<'bidForAssets'>): void {
  view.estates = view.estates.map((estate) => ({
    ...estate,
    lots: estate.lots.map((lot) => (lot.id === id ? { ...lot, bids: [{ bidder: view.seat, amount }] } : lot)),
  }));
}

/** A paper about an agreement that stands already. */
function addPaper(
  view: DeskCopy,
  command: Of<'renegotiate'> | Of<'transferAgreement'> | Of<'buyOut'> | Of<'confirmLetter'>,
): void {
  const { agreement } = command;
  const standing = view.agreements.find((one) => one.id === agreement);
  if (standing === undefined) return;
  const other = standing.proposer === view.seat ? standing.counterparty : standing.proposer;
  switch (command.kind) {
    case 'renegotiate':
      if (command.counters) changeOffer(view, command.counters, 'countered');
      addOffer(view, other, command.terms, { kind: 'renegotiation', agreement }, command.counters);
      break;
    case 'transferAgreement':
      addOffer(view, command.to, standing.terms, { kind: 'transfer', agreement, price: command.price });
      break;
    case 'buyOut':
      addOffer(view, other, standing.terms, { kind: 'buyOut', agreement, price: command.price });
      break;
    case 'confirmLetter':
      addOffer(view, other, standing.terms, { kind: 'confirmation', agreement });
  }
}

function addOffer(
  view: DeskCopy,
  counterparty: Offer['counterparty'],
  terms: Offer['terms'],
  subject: Offer['subject'],
  counters?: string,
): void {
  const offer: Offer = {
    id: `staged-offer-${view.offers.length}`,
    proposer: view.seat,
    counterparty,
    made: view.quarter,
    terms,
    status: 'open',
    reasons: [],
    counters: counters ?? null,
    subject,
  };
  view.offers = [...view.offers, offer];
}

function changeOffer(view: DeskCopy, id: string, status: SeatView['offers'][number]['status']): void {
  view.offers = view.offers.map((offer) => (offer.id === id ? { ...offer, status } : offer));
}
