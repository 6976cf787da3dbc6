import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal } from './command.ts';
import { commerceFeature, merchantId } from './support/fields.ts';
import { ownIntegration } from './support/integrations.ts';
import { findMerchant, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('withdrawIntegration'),
  merchant: merchantId.describe('Merchant platform at which the company has an integration.'),
  feature: commerceFeature.describe('Feature that is withdrawn.'),
});

/** Takes a feature out of a merchant's shop; what was built is lost (K1). */
export const withdrawIntegration = command({
  kind: 'withdrawIntegration',
  schema,
  check(view, { merchant, feature }): Refusal | null {
    if (findMerchant(view, merchant) === undefined) return unknownThing('merchant', merchant);
    return ownIntegration(view, merchant, feature) === undefined
      ? unknownThing('integration', feature)
      : null;
  },
  apply(work, company, { merchant, feature }): void {
    const state = work.state.merchants[work.index.merchant.get(merchant) ?? -1];
    const vendor = companyAt(work.state, company).id;
    const place = state?.integrations.findIndex((i) => i.vendor === vendor && i.feature === feature) ?? -1;
    if (place >= 0) state?.integrations.splice(place, 1);
  },
});
