/** Branded identifiers: a region's id cannot be handed where a company's is wanted. */
declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type CompanyId = Id<'company'>;
export type RegionId = Id<'region'>;
export type SegmentId = Id<'segment'>;
export type ChipId = Id<'chip'>;
export type FamilyId = Id<'family'>;
export type MerchantId = Id<'merchant'>;
export type TargetId = Id<'target'>;
export type EventId = Id<'event'>;

/**
 * Brands a plain string that was checked to name something in the scenario.
 * The cast is the one place where a brand is made; schemas and tests call this.
 */
export function id<Name extends string>(text: string): Id<Name> {
  return text as Id<Name>;
}
