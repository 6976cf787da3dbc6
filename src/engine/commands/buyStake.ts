import { z } from 'zod';
import { addMomentum } from '../finance/capital.ts';
import { buyHolding } from '../finance/holdings.ts';
import { heldByOthers } from '../finance/shares.ts';
import { tradeTerms } from '../finance/trading.ts';
import { announce, companyAt, companyIndexOf } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { companyId, real } from './support/fields.ts';
import { freeFloat, holdingRefusal } from './support/holdings.ts';
import { findCompany } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('buyStake'),
  company: companyId.describe('Listed company of which shares are bought.'),
  fraction: real(0.0001, 1).describe('Part of the whole company that is bought, 0.0001–1.'),
});

/** Buys shares of a listed company on the market; shares of a private one only come with an agreement (F6). */
export const buyStake = command({
  kind: 'buyStake',
  schema,
  check(view, { company, fraction }): Refusal | null {
    if (view.own.status !== 'active' || view.own.finance.emergencyDebt > 0) return refuse('distress');
    if (view.own.finance.covenant.status === 'breached') return refuse('covenantBreach');
    const refusal = holdingRefusal(view, company, fraction);
    if (refusal !== null) return refusal;
    const free = freeFloat(view, company);
    return fraction > free ? refuse('tooLarge', { maximum: free, unit: 'ratio' }) : null;
  },
  cost: {
    now(view, { company, fraction }) {
      const value = findCompany(view, company)?.marketValue ?? 0;
      return tradeTerms(value, fraction, 'buy', view.scenario.parameters).money;
    },
  },
  apply(work, seat, { company, fraction }): void {
    const of = companyIndexOf(work, company);
    const { parameters } = work.scenario;
    // Another seat may have bought in the same quarter: nobody sells more than there is.
    const part = Math.min(fraction, Math.max(0, 1 - heldByOthers(work.state, of)));
    const value = companyAt(work.state, of).valuation.marketValue;
    const { money } = tradeTerms(value, part, 'buy', parameters);
    buyHolding(work, seat, of, part, money);
    addMomentum(work, of, parameters.finance.holdings.drift * part);
    announce(work, {
      code: 'stakeBought',
      phase: 'executeCommands',
      companies: [companyAt(work.state, seat).id, company],
      about: null,
      params: { amount: money, fraction: part },
      weight: money >= 5_000_000 ? 4 : 2,
    });
  },
});
