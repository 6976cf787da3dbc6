import { accountIndex } from '../finance/accounts.ts';
import { announce, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { TargetDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { TargetBid, TargetState } from '../state/state.ts';
import { reservation } from './price.ts';

const CASH = accountIndex('cash');

/**
 * The owners of every target read the quarter's bids (A6): the best one that they would take is agreed and announced;
 * the more want it, the more they ask. A refusal raises what they ask next time.
 */
export function readBids(work: Work): void {
  const { askingStep, askingFade } = work.scenario.parameters.acquisitions;
  work.scenario.targets.forEach((definition, t) => {
    const target = work.state.targets[t];
    if (target === undefined) return;
    const bids = target.bids.filter((bid) => canPay(work, bid));
    target.bids = [];
    target.interest = bids.length;
    target.asking += (1 - target.asking) * askingFade;
    if (bids.length === 0) return;
    const least = reservation(definition, target, askingStep, bids.length);
    const best = bids.reduce((a, b) => (b.amount > a.amount ? b : a));
    if (best.amount >= least) agree(work, definition, target, best);
    else target.asking *= 1 + askingStep;
    const isAgreed = target.purchase !== null;
    for (const bid of bids) if (!isAgreed || bid !== best) turnDown(work, definition, bid, isAgreed);
  });
}

/** A bid stands only while its bidder could pay. */
function canPay(work: Work, { bidder, amount }: TargetBid): boolean {
  const company = companyAt(work.state, companyIndexOf(work, bidder));
  return company.status === 'active' && (company.balances[CASH] ?? 0) >= amount;
}

function agree(work: Work, definition: TargetDefinition, target: TargetState, best: TargetBid): void {
  const { quarter } = work.state;
  target.purchase = {
    buyer: best.bidder,
    price: best.amount,
    announced: quarter,
    closes: quarter + definition.reviewQuarters,
  };
  tellPurchase(work, 'acquisitionAnnounced', best.bidder, definition.id, { price: best.amount }, 4);
}

function turnDown(
  work: Work,
  { id }: TargetDefinition,
  { bidder, amount }: TargetBid,
  isLost: boolean,
): void {
  const code = isLost ? 'bidLost' : 'bidRefused';
  tellPurchase(work, code, bidder, id, { price: amount }, 2);
}

/** A line in the newspaper about the purchase of a company. */
export function tellPurchase(
  work: Work,
  code: string,
  company: CompanyId,
  target: string,
  params: Readonly<Record<string, number>>,
  weight: number,
): void {
  announce(work, {
    code,
    phase: 'agreements',
    companies: [company],
    about: target,
    params: { ...params, target },
    weight,
  });
}
