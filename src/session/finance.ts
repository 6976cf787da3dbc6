/** Rules of money as pure functions of what a seat sees, for whoever shows them (F2–F6, C4). */
export {
  ACCOUNTS,
  buyBackLimit,
  CAUSES,
  circularOutlook,
  covenantOutlook,
  creditOutlook,
  depreciationWith,
  type IssueTerms,
  issueTerms,
  type ListingCheck,
  listingOutlook,
  obligationsOf,
  type RoundOutcome,
  roundForecast,
  roundOutlook,
  tradeOutlook,
} from '../engine/index.ts';
