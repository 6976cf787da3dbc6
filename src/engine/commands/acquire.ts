import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { targetOf, targetsPursued } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd, targetId } from './support/fields.ts';
import { cashOf, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('acquire'),
  target: targetId.describe('Small company that is for sale.'),
  bid: kUsd(1).describe('What it offers for the whole company, kUSD; paid when the purchase closes.'),
});

/** Makes a bid for a small company (A6); a second bid of the quarter takes the place of the first. */
export const acquire = command({
  kind: 'acquire',
  schema,
  check(view, { target, bid }): Refusal | null {
    const found = targetOf(view, target);
    if (found === undefined) return unknownThing('target', target);
    if (found.status !== 'free') return refuse('notForSaleNow', { target });
    if (view.own.finance.emergencyDebt > 0) return refuse('distress');
    const { leastBid, mostUnderWay } = view.scenario.parameters.acquisitions;
    const minimum = Math.ceil(leastBid * found.value);
    if (bid < minimum) return refuse('belowAsking', { target, minimum, unit: 'kUSD' });
    if (targetsPursued(view, target) >= mostUnderWay)
      return refuse('tooMany', { maximum: mostUnderWay, thing: 'target' });
    const cash = cashOf(view);
    return bid > cash ? refuse('notEnoughCash', { cost: bid, cash }) : null;
  },
  cost: { later: (_view, { bid }) => bid },
  apply(work, company, { target, bid }): void {
    const found = work.state.targets[work.scenario.targets.findIndex((one) => one.id === target)];
    if (found === undefined) return;
    const bidder = companyAt(work.state, company).id;
    found.bids = [...found.bids.filter((one) => one.bidder !== bidder), { bidder, amount: bid }];
  },
});
