import { z } from 'zod';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { commerceFeature, merchantId, real } from './support/fields.ts';
import { feeRefusal, ownIntegration, workIntegration } from './support/integrations.ts';
import { findMerchant, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('setFee'),
  merchant: merchantId.describe('Merchant platform at which the company has an integration.'),
  feature: commerceFeature.describe('Feature whose fee changes.'),
  fee: real(0, 1).describe('Fee as a share of the incremental GMV, within the bounds of the scenario.'),
});

/** Changes the fee of an integration; a merchant who finds it too high ends it at its next yearly look (K3, K4). */
export const setFee = command({
  kind: 'setFee',
  schema,
  check(view, { merchant, feature, fee }): Refusal | null {
    if (findMerchant(view, merchant) === undefined) return unknownThing('merchant', merchant);
    const mine = ownIntegration(view, merchant, feature);
    if (mine === undefined) return unknownThing('integration', feature);
    return mine.fee === fee ? refuse('nothingChanges') : feeRefusal(view, fee);
  },
  apply(work, company, { merchant, feature, fee }): void {
    const mine = workIntegration(work, companyAt(work.state, company).id, merchant, feature);
    if (mine !== undefined) mine.fee = fee;
  },
});
