/** Rules of money as pure functions of what a seat sees, for whoever shows them (F2–F4, C4). */
export {
  buyBackLimit,
  CAUSES,
  creditOutlook,
  depreciationWith,
  type IssueTerms,
  issueTerms,
} from '../engine/index.ts';
