/** The engine's only door. Everything outside imports from here; nothing here knows what is outside. */
export { openDesk } from './agreements/appraisal/desk.ts';
export { hourlyCost } from './agreements/appraisal/hourlyCost.ts';
export { marketPrice } from './agreements/appraisal/marketPrice.ts';
export { type Appraisal, appraiseOffer, weighAt } from './agreements/appraise.ts';
export type { AgreementTerms, Clause } from './agreements/clauses.ts';
export { counterOffer } from './agreements/counter/counter.ts';
export { type LeavingCost, leavingCost } from './agreements/leave.ts';
export { appraisePaper, counterPaper, type Paper, pointsNeeded } from './agreements/onTable.ts';
export { stillOwed } from './agreements/owed.ts';
export { newFraction } from './agreements/ownership.ts';
export { isParty, otherParty } from './agreements/parties.ts';
export { REASON_CODES, type Reason, type ReasonCode } from './agreements/reasons.ts';
export {
  clauseEnd,
  computeBill,
  discountFactor,
  remainingH100eQuarters,
  wantedH100e,
} from './agreements/schedule.ts';
export { dealValue } from './agreements/size.ts';
export { transferredTerms } from './agreements/transfer.ts';
export { believe } from './belief/believe.ts';
export { playOn } from './belief/playOn.ts';
export type { CommandCost, Refusal } from './commands/command.ts';
export {
  applyCommand,
  COMMAND_SPECS,
  type Command,
  type CommandKind,
  checkCommand,
  commandCost,
  commandSchema,
  paidNow,
  parseCommand,
} from './commands/registry.ts';
export { cancellationFee, type PowerCover, powerCover, quarterBill } from './commands/support/power.ts';
export { adoptionAfter } from './commerce/agents.ts';
export { isClosed, pressureTarget } from './energy/pressure.ts';
export { ppaQuote, priceLevel, sourceIndex } from './energy/quote.ts';
export { firmPower, levelCost, meanOutput, runningCost, stationBudget } from './energy/stations.ts';
export { openDecision, optionCost } from './events/decisions.ts';
export { eventDefinition } from './events/deck.ts';
export { modifierIn, strengthOf } from './events/modifiers.ts';
export { QUANTITIES, QUANTITY_NAMES, type QuantityScope, quantityInfo } from './events/quantities.ts';
export { ACCOUNTS, type Account, accountIndex } from './finance/accounts.ts';
export { CAUSES, type Cause } from './finance/causes.ts';
export type { CovenantTest } from './finance/covenants.ts';
export type { LedgerEntry } from './finance/ledger.ts';
export { expectedListingValue, type ListingCheck, listingWindow } from './finance/listing.ts';
export { debtCapacity, RATINGS, totalDebt } from './finance/rating.ts';
export { type RoundOutcome, roundAppetite } from './finance/rounds.ts';
export { buyBackLimit, type IssueTerms, issueTerms } from './finance/shares.ts';
export { type Statements, statementsOf } from './finance/statements.ts';
export type { MarketBook } from './market/book.ts';
export { boomYears } from './market/boom.ts';
export { HOURS_PER_QUARTER } from './market/demand.ts';
export { FEATURES, modelQuality, trustFactor } from './market/integrations.ts';
export { appraiseIntegration, type MerchantAnswer } from './market/merchantDecision.ts';
export { at, clamp } from './math/numbers.ts';
export { log, pow } from './math/real.ts';
export { levelOf } from './objectives/judge.ts';
export type { GoalCheck, OwnObjective } from './objectives/ownObjectives.ts';
export {
  circularOutlook,
  covenantOutlook,
  listingOutlook,
  roundForecast,
  roundOutlook,
  tradeOutlook,
} from './outlook/capital.ts';
export { creditOutlook, depreciationWith } from './outlook/credit.ts';
export { type SiteOutlook, siteOutlooks, waitingMW } from './outlook/grid.ts';
export { type Obligation, type ObligationKind, obligationsOf } from './outlook/obligations.ts';
export { freedomOf } from './outlook/people.ts';
export { type PlatformOutlook, platformOutlook } from './outlook/platform.ts';
export { segmentSales, targetAtPrice } from './outlook/price.ts';
export { type ProgrammeOutlook, programmeOutlook } from './outlook/programme.ts';
export { releaseOutlook } from './outlook/release.ts';
export { unitPrice, unitResource } from './outlook/serving.ts';
export { seasonalGmv, shopOutlook } from './outlook/shops.ts';
export { type TrainingOutlook, trainingOutlook } from './outlook/training.ts';
export { chipPrice } from './quarter/chipPrice.ts';
export { createWork } from './quarter/createWork.ts';
export { bookableWafers, bookedWafers, openingShare } from './quarter/foundryBookings.ts';
export { outageChanceOf } from './quarter/outages.ts';
export { portingCostPerH100e, portingLossAt } from './quarter/porting.ts';
export { resolveQuarter } from './quarter/resolveQuarter.ts';
export { roomiestRegion } from './quarter/roomiest.ts';
export { ruleStands, tradeLane } from './quarter/tradeRules.ts';
export type { QuarterCommands } from './quarter/work.ts';
export { type ProbeOutlook, probeOutlook } from './regulation/odds.ts';
export { complianceRelief, complianceShares } from './regulation/relief.ts';
export { CAUSE_GROUPS } from './report/causeGroups.ts';
export { ALL_DRIVER_CAUSES } from './report/driverCauses.ts';
export { type CauseShare, type Explanation, explain } from './report/explain.ts';
export {
  type Figures,
  METRICS,
  type Metric,
  type MetricInfo,
  metricInfo,
  PLAIN_METRICS,
} from './report/metrics.ts';
export type { NewsItem, QuarterReport, RefusedCommand } from './report/report.ts';
export {
  careOf,
  incidentChanceOf,
  modelInUse,
  safetyNeed,
} from './safety/care.ts';
export { kindOf } from './score/kinds.ts';
export { PERSPECTIVES } from './score/perspectives.ts';
export { compile } from './state/compile.ts';
export { createInitialState } from './state/create.ts';
export { nextModelName } from './state/createLab.ts';
export {
  COMPANY_FACTS,
  COMPANY_STATUS,
  EVENT_THEMES,
  MERCHANT_FACTS,
  MODULES,
  REGION_FACTS,
  WORLD_FACTS,
} from './state/definition/events.ts';
export { LEVER_IDS } from './state/definition/opponents.ts';
export { GENERATION_KINDS, PPA_SOURCES } from './state/definition/parameters/energy.ts';
export { TARGET_KINDS } from './state/definition/targets.ts';
export type * from './state/definition.ts';
export { type CompanyId, id } from './state/ids.ts';
export { openingReport } from './state/openingReport.ts';
export type { Estimate, PublicCompany } from './state/publicCompany.ts';
export type * from './state/state.ts';
export { type SeatView, viewFor } from './state/view.ts';
export { mostAsked, poachingChance, poachingOffence, signingBonus } from './talent/poaching.ts';
export { appealOf, wageBill } from './talent/team.ts';
