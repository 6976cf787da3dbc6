import { balanceOf } from '../../finance/position.ts';
import type { Estate, Lot } from '../../state/state.ts';
import { announce, companyAt, companyIndexOf, type Work } from '../work.ts';
import { closeEstate, payCreditors } from './settle.ts';
import { transferLot } from './transfer.ts';

/**
 * F3: the auctions of a quarter. Every lot goes to the highest sealed bid that its bidder can still pay; of equal bids
 * the one of the company that stands first in the scenario wins. What finds no bidder is cheaper next time.
 */
export function holdAuctions(work: Work): void {
  for (const estate of work.state.estates) {
    if (estate.status !== 'open' || estate.opened >= work.state.quarter) continue;
    const seller = companyIndexOf(work, estate.company);
    for (const lot of estate.lots) if (lot.status === 'open') auction(work, estate, seller, lot);
    payCreditors(work, seller, estate);
    estate.auctions += 1;
    const isOver = estate.auctions >= work.scenario.parameters.finance.estate.auctions;
    if (isOver || estate.lots.every((lot) => lot.status !== 'open')) closeEstate(work, seller, estate);
  }
}

function auction(work: Work, estate: Estate, seller: number, lot: Lot): void {
  const bids = [...lot.bids].sort(
    (a, b) => b.amount - a.amount || companyIndexOf(work, a.bidder) - companyIndexOf(work, b.bidder),
  );
  lot.bids = [];
  for (const { bidder, amount } of bids) {
    const buyer = companyIndexOf(work, bidder);
    if (amount < lot.reserve || !canPay(work, buyer, amount)) continue;
    transferLot(work, seller, buyer, lot, amount);
    lot.status = 'sold';
    lot.buyer = bidder;
    lot.price = amount;
    estate.raised += amount;
    tellSale(work, estate, lot, bids.length);
    return;
  }
  lot.reserve = Math.max(1, Math.floor(lot.reserve * work.scenario.parameters.finance.estate.reserveFall));
}

/** Only solvent companies buy, with cash that they have. */
function canPay(work: Work, buyer: number, amount: number): boolean {
  const { balances, status } = companyAt(work.state, buyer);
  return status === 'active' && balanceOf(balances, 'cash') >= amount;
}

function tellSale(work: Work, estate: Estate, lot: Lot, bidders: number): void {
  announce(work, {
    code: 'lotSold',
    phase: 'executeCommands',
    companies: [lot.buyer ?? estate.company, estate.company],
    about: null,
    params: { amount: lot.price, kind: lot.what.kind, bidders },
    weight: lot.price >= 1_000_000 ? 4 : 2,
  });
}
