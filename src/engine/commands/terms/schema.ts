import { z } from 'zod';
import {
  chipId,
  companyId,
  count,
  familyId,
  kUsd,
  MAX_CHIPS,
  merchantId,
  quarters,
  real,
  regionId,
} from '../support/fields.ts';

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), quarter: count(0, 200).describe('Quarter index, 0 = first.') }),
  z.strictObject({
    kind: z.literal('capability'),
    points: real(0, 1000).describe('Best released model, points.'),
  }),
  z.strictObject({
    kind: z.literal('delivered'),
    h100e: count(1, 1_000_000_000).describe('Delivered, H100e.'),
  }),
  z.strictObject({
    kind: z.literal('power'),
    mw: count(1, 1_000_000).describe('IT power that works for the issuer, MW.'),
  }),
  z.strictObject({
    kind: z.literal('revenue'),
    kUsd: kUsd(1).describe('Revenue of the last quarter, kUSD.'),
  }),
  z.strictObject({ kind: z.literal('listing') }),
]);

const tranche = z.strictObject({
  amount: kUsd(1).describe('Amount of the tranche, kUSD.'),
  condition: condition.describe('When it falls due.'),
});

const equity = z.strictObject({
  kind: z.literal('equity'),
  investor: companyId.describe('Party that buys new shares of the other.'),
  preMoney: kUsd(1).describe('Value of the issuer before the money, kUSD.'),
  tranches: z.array(tranche).min(1).max(8).describe('Payments and their conditions.'),
});

const compute = z.strictObject({
  kind: z.literal('compute'),
  provider: companyId.describe('Party that rents compute to the other, take or pay.'),
  h100e: count(1, 100_000_000).describe('H100e at full ramp.'),
  kUsdPerQuarter: kUsd(1)
    .exactOptional()
    .describe('Commitment of money instead, kUSD a quarter at full ramp: the volume follows from the price.'),
  pricePerHour: real(0.05, 50).describe('USD per H100e-hour.'),
  start: count(-200, 200).describe('Quarter index of the first delivery; negative = before the campaign.'),
  quarters: quarters.describe('Quarters of delivery.'),
  ramp: count(0, 40).describe('Quarters over which the volume rises to full size.'),
  region: regionId.exactOptional().describe('Region, where it matters.'),
});

const chipSupply = z.strictObject({
  kind: z.literal('chipSupply'),
  designer: companyId.describe('Party that supplies its chips to the other.'),
  chip: chipId.describe('Chip generation.'),
  perQuarter: count(1, MAX_CHIPS).describe('Chips a quarter.'),
  price: kUsd(1, 100_000).describe('Price of a chip, kUSD.'),
  quarters: quarters.describe('Quarters of supply.'),
});

const adoption = z.strictObject({
  kind: z.literal('adoption'),
  tenant: companyId.describe('Party that moves work to the chips of the other.'),
  family: familyId.describe('Chip family of the provider.'),
  share: real(0.01, 1).describe('Share of the rented compute, 0.01–1.'),
  discount: real(0, 0.9).describe('Discount on the compute price for that share, 0–0.9.'),
});

const commerce = z.strictObject({
  kind: z.literal('commerce'),
  vendor: companyId.describe('Party whose models enter the shops of the other.'),
  merchant: merchantId.describe('Shop platform of the other party.'),
  fee: real(0, 0.1).describe('Fee on incremental GMV, 0–0.1.'),
  quarters: quarters.exactOptional().describe('Quarters for which the doors stay open.'),
});

const revenueShare = z.strictObject({
  kind: z.literal('revenueShare'),
  payer: companyId.describe('Party that shares its model revenue.'),
  share: real(0.001, 0.5).describe('Share of model revenue, 0.001–0.5.'),
  quarters: quarters.describe('Quarters.'),
});

const exclusivity = z.strictObject({
  kind: z.literal('exclusivity'),
  bound: companyId.describe('Party that binds itself.'),
  scope: z.enum(['compute', 'equity']).describe('Buying compute from others, or selling equity to others.'),
  strength: z.enum(['full', 'firstRefusal']).describe('Forbidden, or open to a matching offer first.'),
  quarters: quarters.describe('Quarters.'),
});

const boardSeat = z.strictObject({
  kind: z.literal('boardSeat'),
  holder: companyId.describe('Party that gets a seat on the board of the other.'),
});

const clause = z.discriminatedUnion('kind', [
  equity,
  compute,
  chipSupply,
  adoption,
  commerce,
  revenueShare,
  exclusivity,
  boardSeat,
]);

/** Schema of the content of an offer (A1). */
export const termsSchema = z.strictObject({
  clauses: z.array(clause).min(1).max(12).describe('What the parties promise each other.'),
  cancellationFee: real(0, 1).describe('Share of what is still owed that the party who leaves pays, 0–1.'),
  letter: z.boolean().exactOptional().describe('True for a letter of intent, which binds nobody.'),
});
