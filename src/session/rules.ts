/** Rules as pure functions of what a seat sees, for whoever shows them: the engine's own, and the readings of it. */
export {
  outageChanceOf,
  type RunPlan,
  type SegmentSales,
  type ShopOutlook,
  type ShopPlan,
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
  waitingMW,
} from '../engine/index.ts';
export {
  type ChipChoice,
  chipH100e,
  chipMegawatts,
  choiceOf,
  hourCost,
} from '../opponents/reading/chipMarket.ts';
export { type ContractLoad, contractLoad } from '../opponents/reading/contracts.ts';
export { coreWant } from '../opponents/reading/need.ts';
