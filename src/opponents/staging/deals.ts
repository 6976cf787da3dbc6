import { accountIndex, at, type Command, compile, type SeatView } from '../../engine/index.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

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
    case 'answerOffer':
      return changeOffer(view, command.offer, command.answer === 'accept' ? 'signed' : 'refused');
    case 'withdrawOffer':
      return changeOffer(view, command.offer, 'withdrawn');
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
  const offer: SeatView['offers'][number] = {
    id: `staged-offer-${view.offers.length}`,
    proposer: view.seat,
    counterparty: to,
    made: view.quarter,
    terms,
    status: 'open',
    reasons: [],
    counters: counters ?? null,
    subject: null,
  };
  return { ...answered, offers: [...answered.offers, offer] };
}

function changeOffer(view: SeatView, id: string, status: SeatView['offers'][number]['status']): SeatView {
  return { ...view, offers: view.offers.map((offer) => (offer.id === id ? { ...offer, status } : offer)) };
}
