import { z } from 'zod';
import { toKUsd } from '../math/numbers.ts';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { commerceFeature, merchantId, real } from './support/fields.ts';
import { feeRefusal, merchantIn, ownIntegration, workIntegration } from './support/integrations.ts';
import { findMerchant, hasModule, noModule, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('integrate'),
  merchant: merchantId.describe('Merchant platform.'),
  feature: commerceFeature.describe(
    'What the models do there: search, recommendations, shopping agent or checkout.',
  ),
  fee: real(0, 1).describe('Fee as a share of the incremental GMV, within the bounds of the scenario.'),
});

/** Starts to build the next level of a feature at a merchant; its engineering is paid while it is built (K1). */
export const integrate = command({
  kind: 'integrate',
  schema,
  check(view, { merchant, feature, fee }): Refusal | null {
    const definition = findMerchant(view, merchant);
    const state = merchantIn(view, merchant);
    if (!hasModule(view, 'lab')) return noModule('lab');
    if (definition === undefined || state === undefined) return unknownThing('merchant', merchant);
    if (view.own.lab.capability <= 0) return refuse('noModel');
    if (definition.owner !== view.seat && state.openness < view.scenario.parameters.commerce.closedBelow)
      return refuse('closedMerchant', { merchant });
    const holder = state.integrations.find(
      (i) => i.exclusive && i.feature === feature && i.vendor !== view.seat,
    );
    if (holder !== undefined) return refuse('exclusive', { company: holder.vendor });
    const mine = ownIntegration(view, merchant, feature);
    if (mine !== undefined && mine.building > 0) return refuse('underWay', { merchant });
    const { topLevel: level } = view.scenario.parameters.commerce;
    if (mine !== undefined && mine.level >= level) return refuse('levelReached', { level });
    return feeRefusal(view, fee);
  },
  cost: {
    perQuarter({ scenario }) {
      const { levelCost, levelQuarters } = scenario.parameters.commerce;
      return toKUsd(levelCost / Math.max(1, levelQuarters));
    },
  },
  apply(work, company, { merchant, feature, fee }): void {
    const { levelQuarters } = work.scenario.parameters.commerce;
    const vendor = companyAt(work.state, company).id;
    const state = work.state.merchants[work.index.merchant.get(merchant) ?? -1];
    if (state === undefined) return;
    const mine = workIntegration(work, vendor, merchant, feature);
    if (mine !== undefined) {
      mine.building = levelQuarters;
      mine.fee = fee;
      return;
    }
    const since = work.state.quarter;
    state.integrations.push({
      vendor,
      feature,
      level: 0,
      building: levelQuarters,
      fee,
      exclusive: false,
      since,
    });
  },
});
