/** Rules of money as pure functions of what a seat sees, for whoever shows them (F2–F4, C4). */
export {
  buyBackLimit,
  CAUSES,
  type CreditOutlook,
  creditOutlook,
  depreciationWith,
  type IssueTerms,
  issueTerms,
  RATINGS,
} from '../engine/index.ts';
