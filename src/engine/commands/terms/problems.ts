/** Why a clause can't stand in an offer (A1); texts live in the locale files under `refusals:clauses`. */
export const CLAUSE_PROBLEMS = [
  'notAParty',
  'dateInThePast',
  'dateTooFar',
  'alreadyListed',
  'notALab',
  'moreThanValue',
  'unknownRegion',
  'noCapacity',
  'rampTooLong',
  'unknownChip',
  'notItsChip',
  'chipEnded',
  'priceOutOfRange',
  'unknownFamily',
  'notItsFamily',
  'needsCompute',
  'unknownMerchant',
  'notItsMerchant',
  'needsStake',
  'repeated',
  'sharesTooHigh',
] as const;

export type ClauseProblem = (typeof CLAUSE_PROBLEMS)[number];
