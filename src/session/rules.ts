/** Rules as pure functions of what a seat sees, for whoever shows them: the engine's own, and the readings of it. */
export {
  adoptionAfter,
  agentUse,
  appealOf,
  careOf,
  mostAsked,
  nextModelName,
  outageChanceOf,
  type PlatformOutlook,
  platformOutlook,
  poachingChance,
  poachingOffence,
  type ReleaseOutlook,
  releaseOutlook,
  safetyNeed,
  signingBonus,
  type SiteOutlook,
  seasonalGmv,
  segmentSales,
  shopOutlook,
  siteOutlooks,
  type TrainingOutlook,
  targetAtPrice,
  trainingOutlook,
  unitPrice,
  unitResource,
  wageBill,
  waitingMW,
} from '../engine/index.ts';
export {
  chipH100e,
  chipMegawatts,
  choiceOf,
  hourCost,
} from '../opponents/reading/chipMarket.ts';
export { contractLoad } from '../opponents/reading/contracts.ts';
export { coreWant } from '../opponents/reading/need.ts';
