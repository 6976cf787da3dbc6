import { z } from 'zod';
import { addMomentum } from '../finance/capital.ts';
import { sellHolding } from '../finance/holdings.ts';
import { tradeTerms } from '../finance/trading.ts';
import { announce, companyAt, companyIndexOf } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { companyId, real } from './support/fields.ts';
import { holdingOf, holdingRefusal } from './support/holdings.ts';
import { findCompany } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('sellStake'),
  company: companyId.describe('Listed company of which shares are sold.'),
  fraction: real(0.0001, 1).describe('Part of the whole company that is sold, 0.0001–1.'),
});

/** Sells shares of a listed company on the market, whose price gives way to a large block (F6). */
export const sellStake = command({
  kind: 'sellStake',
  schema,
  check(view, { company, fraction }): Refusal | null {
    const refusal = holdingRefusal(view, company, fraction);
    if (refusal !== null) return refusal;
    const held = holdingOf(view, company);
    return fraction > held ? refuse('tooLarge', { maximum: held, unit: 'ratio' }) : null;
  },
  cost: {
    now(view, { company, fraction }) {
      const value = findCompany(view, company)?.marketValue ?? 0;
      return 0 - tradeTerms(value, fraction, 'sell', view.scenario.parameters).money;
    },
  },
  apply(work, seat, { company, fraction }): void {
    const of = companyIndexOf(work, company);
    const { parameters } = work.scenario;
    const value = companyAt(work.state, of).valuation.marketValue;
    const { money } = tradeTerms(value, fraction, 'sell', parameters);
    sellHolding(work, seat, of, fraction, money);
    addMomentum(work, of, 0 - parameters.finance.holdings.drift * fraction);
    announce(work, {
      code: 'stakeSold',
      phase: 'executeCommands',
      companies: [companyAt(work.state, seat).id, company],
      about: null,
      params: { amount: money, fraction },
      weight: money >= 5_000_000 ? 4 : 2,
    });
  },
});
