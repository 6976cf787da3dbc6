import { accountIndex, at, type Command, compile, type SeatView } from '../../engine/index.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

type Offer = SeatView['offers'][number];

const DEBT = accountIndex('debt');

/** Debt, shares and offers after a command; undefined when it is about something else. */
export function stageDeal(view: SeatView, command: Command): SeatView | undefined {
  switch (command.kind) {
    case 'raiseDebt':
      return withDebt(view, command.amount);
    case 'repayDebt':
      return withDebt(view, -command.amount);
    case 'issueShares':
    case 'raiseRound':
    case 'goPublic':
    case 'buyBack':
      return withOwnFinance(view);
    case 'sellStake':
      return withStake(view, command.company, -command.fraction);
    case 'buyStake':
      return withStake(view, command.company, command.fraction);
    case 'bidForAssets':
      return withBid(view, command);
    case 'offerAgreement':
      return withOffer(view, command);
    case 'renegotiate':
    case 'transferAgreement':
    case 'buyOut':
    case 'confirmLetter':
      return withPaper(view, command);
    case 'acquire':
      return {
        ...view,
        targets: view.targets.map((one) => (one.id === command.target ? { ...one, bid: command.bid } : one)),
      };
    case 'answerOffer':
      return changeOffer(view, command.offer, command.answer === 'accept' ? 'signed' : 'refused');
    case 'withdrawOffer':
      return changeOffer(view, command.offer, 'withdrawn');
    case 'chooseEvent':
      return withChoice(view, command);
    case 'cancelAgreement':
      return {
        ...view,
        agreements: view.agreements.map((one) =>
          one.id === command.agreement ? { ...one, status: 'cancelled' } : one,
        ),
      };
    default:
      return undefined;
  }
}

/** The question is answered; what the answer does shows when the quarter is resolved. */
function withChoice(view: SeatView, { event, choice }: Of<'chooseEvent'>): SeatView {
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
  return { ...view, events: { ...view.events, log } };
}

/** Debt stands on the credit side: a loan makes its balance smaller. */
function withDebt(view: SeatView, more: number): SeatView {
  const balances = view.own.balances.slice();
  balances[DEBT] = at(balances, DEBT) - more;
  return { ...view, own: { ...view.own, balances } };
}

function withOwnFinance(view: SeatView): SeatView {
  return { ...view, own: { ...view.own, finance: { ...view.own.finance, lastShareDeal: view.quarter } } };
}

function withStake(view: SeatView, company: string, more: number): SeatView {
  const place = compile(view.scenario).company.get(company) ?? -1;
  const stakes = view.own.stakes.map((held, i) => (i === place ? Math.max(0, held + more) : held));
  return { ...view, own: { ...view.own, stakes } };
}

function withBid(view: SeatView, { lot: id, amount }: Of<'bidForAssets'>): SeatView {
  const estates = view.estates.map((estate) => ({
    ...estate,
    lots: estate.lots.map((lot) => (lot.id === id ? { ...lot, bids: [{ bidder: view.seat, amount }] } : lot)),
  }));
  return { ...view, estates };
}

function withOffer(view: SeatView, { to, terms, counters }: Of<'offerAgreement'>): SeatView {
  const answered = counters === undefined ? view : changeOffer(view, counters, 'countered');
  return withNew(answered, to, terms, null, counters);
}

/** A paper about an agreement that stands already. */
function withPaper(
  view: SeatView,
  command: Of<'renegotiate'> | Of<'transferAgreement'> | Of<'buyOut'> | Of<'confirmLetter'>,
): SeatView {
  const { agreement } = command;
  const standing = view.agreements.find((one) => one.id === agreement);
  if (standing === undefined) return view;
  const other = standing.proposer === view.seat ? standing.counterparty : standing.proposer;
  switch (command.kind) {
    case 'renegotiate': {
      const answered = command.counters ? changeOffer(view, command.counters, 'countered') : view;
      return withNew(answered, other, command.terms, { kind: 'renegotiation', agreement }, command.counters);
    }
    case 'transferAgreement':
      return withNew(view, command.to, standing.terms, { kind: 'transfer', agreement, price: command.price });
    case 'buyOut':
      return withNew(view, other, standing.terms, { kind: 'buyOut', agreement, price: command.price });
    case 'confirmLetter':
      return withNew(view, other, standing.terms, { kind: 'confirmation', agreement });
  }
}

function withNew(
  view: SeatView,
  counterparty: Offer['counterparty'],
  terms: Offer['terms'],
  subject: Offer['subject'],
  counters?: string,
): SeatView {
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
  return { ...view, offers: [...view.offers, offer] };
}

function changeOffer(view: SeatView, id: string, status: SeatView['offers'][number]['status']): SeatView {
  return { ...view, offers: view.offers.map((offer) => (offer.id === id ? { ...offer, status } : offer)) };
}
