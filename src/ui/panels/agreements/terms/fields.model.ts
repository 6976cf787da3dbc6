import type { Clause } from '../../../../engine/index.ts';
import { amountOf, type ClauseKind, type ClauseOf } from './sides.model.ts';

/** Values of clauses by name; labels under `deals:fields`. */
export type FieldName =
  | 'amount'
  | 'preMoney'
  | 'tranches'
  | 'h100e'
  | 'kUsdPerQuarter'
  | 'pricePerHour'
  | 'start'
  | 'quarters'
  | 'ramp'
  | 'region'
  | 'perQuarter'
  | 'chipPrice'
  | 'share'
  | 'discount'
  | 'fee'
  | 'strength';

/** What a value is, so that whoever shows it can write it with its unit. */
export type FieldUnit =
  | 'kUSD'
  | 'usdPerHour'
  | 'h100e'
  | 'chips'
  | 'share'
  | 'quarters'
  | 'quarterIndex'
  | 'count'
  | 'region'
  | 'strength';

/** One value of a clause: its name, its unit and where it stands. */
export interface ClauseField {
  readonly field: FieldName;
  readonly unit: FieldUnit;
  readonly read: (clause: Clause) => number | string | undefined;
}

/** A reader that answers only for clauses of its kind. */
function of<Kind extends ClauseKind>(
  kind: Kind,
  field: FieldName,
  unit: FieldUnit,
  read: (clause: ClauseOf<Kind>) => number | string | undefined,
): ClauseField {
  const isKind = (clause: Clause): clause is ClauseOf<Kind> => clause.kind === kind;
  return { field, unit, read: (clause) => (isKind(clause) ? read(clause) : undefined) };
}

/** The values of each kind of clause, in the order in which they are read. */
export const FIELDS: Readonly<Record<ClauseKind, readonly ClauseField[]>> = {
  equity: [
    of('equity', 'amount', 'kUSD', amountOf),
    of('equity', 'preMoney', 'kUSD', (clause) => clause.preMoney),
    of('equity', 'tranches', 'count', (clause) => clause.tranches.length),
  ],
  compute: [
    of('compute', 'h100e', 'h100e', (clause) => clause.h100e),
    of('compute', 'kUsdPerQuarter', 'kUSD', (clause) => clause.kUsdPerQuarter),
    of('compute', 'pricePerHour', 'usdPerHour', (clause) => clause.pricePerHour),
    of('compute', 'start', 'quarterIndex', (clause) => clause.start),
    of('compute', 'quarters', 'quarters', (clause) => clause.quarters),
    of('compute', 'ramp', 'quarters', (clause) => clause.ramp),
    of('compute', 'region', 'region', (clause) => clause.region ?? ''),
  ],
  chipSupply: [
    of('chipSupply', 'perQuarter', 'chips', (clause) => clause.perQuarter),
    of('chipSupply', 'chipPrice', 'kUSD', (clause) => clause.price),
    of('chipSupply', 'quarters', 'quarters', (clause) => clause.quarters),
  ],
  adoption: [
    of('adoption', 'share', 'share', (clause) => clause.share),
    of('adoption', 'discount', 'share', (clause) => clause.discount),
  ],
  commerce: [of('commerce', 'fee', 'share', (clause) => clause.fee)],
  revenueShare: [
    of('revenueShare', 'share', 'share', (clause) => clause.share),
    of('revenueShare', 'quarters', 'quarters', (clause) => clause.quarters),
  ],
  exclusivity: [
    of('exclusivity', 'strength', 'strength', (clause) => clause.strength),
    of('exclusivity', 'quarters', 'quarters', (clause) => clause.quarters),
  ],
  boardSeat: [],
};
