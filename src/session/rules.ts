/** Rules as pure functions of what a seat sees, for whoever shows them: the engine's own, and the readings of it. */
export {
  outageChanceOf,
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
  chipH100e,
  chipMegawatts,
  choiceOf,
  hourCost,
} from '../opponents/reading/chipMarket.ts';
export { contractLoad } from '../opponents/reading/contracts.ts';
export { coreWant } from '../opponents/reading/need.ts';
