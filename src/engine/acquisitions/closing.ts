import { accountIndex } from '../finance/accounts.ts';
import { book, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import { approvalByAll, askApproval } from '../regulation/approval.ts';
import { noteConduct } from '../regulation/conduct.ts';
import type { TargetDefinition } from '../state/definition.ts';
import type { Purchase, TargetState } from '../state/state.ts';
import { tellPurchase } from './bids.ts';
import { takeOver } from './gains.ts';

const CASH = accountIndex('cash');

/** Purchases that are due close, or fail; authorities warn a quarter before they stop one (A6, R2). */
export function closePurchases(work: Work): void {
  work.scenario.targets.forEach((definition, t) => {
    const target = work.state.targets[t];
    if (target === undefined || target.purchase === null) return;
    const { purchase } = target;
    if (purchase.closes <= work.state.quarter) close(work, definition, target, purchase);
    else if (purchase.closes === work.state.quarter + 1) warn(work, definition, purchase);
  });
}

function warn(work: Work, { id }: TargetDefinition, { buyer, price }: Purchase): void {
  const file = { scenario: work.scenario, regulation: work.state.regulation };
  const chance = 1 - approvalByAll(file, companyIndexOf(work, buyer), price);
  if (chance < work.scenario.parameters.acquisitions.warnFrom) return;
  tellPurchase(work, 'acquisitionReviewed', buyer, id, { share: chance }, 3);
}

function close(work: Work, definition: TargetDefinition, target: TargetState, purchase: Purchase): void {
  target.purchase = null;
  const buyer = companyIndexOf(work, purchase.buyer);
  const company = companyAt(work.state, buyer);
  if (company.status === 'failed') return;
  if ((company.balances[CASH] ?? 0) < purchase.price) {
    payBreakFee(work, definition, purchase, 'acquisitionUnpaid');
    return;
  }
  if (askApproval(work, buyer, purchase.price, definition.id) !== null) {
    target.restsUntil = work.state.quarter + work.scenario.parameters.acquisitions.restQuarters;
    payBreakFee(work, definition, purchase, 'acquisitionBlocked');
    return;
  }
  target.owner = purchase.buyer;
  book(work, buyer, 'acquisition', purchase.price, definition.id);
  takeOver(work, buyer, definition);
  noteConduct(work, buyer, 'purchaseScrutiny', scrutinyOf(work, purchase.price));
  tellPurchase(work, 'acquisitionCompleted', purchase.buyer, definition.id, { price: purchase.price }, 4);
}

function payBreakFee(work: Work, { id }: TargetDefinition, { buyer, price }: Purchase, code: string): void {
  const fee = Math.round(price * work.scenario.parameters.acquisitions.breakFee);
  const paid = book(work, companyIndexOf(work, buyer), 'breakFee', fee, id);
  tellPurchase(work, code, buyer, id, { fee: paid }, 4);
}

/** R1: the larger the purchase beside all companies, the harder authorities look afterwards, points. */
function scrutinyOf(work: Work, price: number): number {
  let all = 0;
  for (const company of work.state.companies) all += Math.max(0, company.valuation.marketValue);
  const { scrutiny, largePart } = work.scenario.parameters.acquisitions;
  return (scrutiny * price) / Math.max(1, largePart * all);
}
