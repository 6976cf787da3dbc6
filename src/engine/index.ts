/** The engine's only door. Everything outside imports from here; nothing here knows what is outside. */
export type { SeatTarget } from './acquisitions/seatTargets.ts';
export { hourlyCost } from './agreements/appraisal/hourlyCost.ts';
export { marketPrice } from './agreements/appraisal/marketPrice.ts';
export { type Appraisal, appraiseOffer } from './agreements/appraise.ts';
export { boardsOf, sitsIn } from './agreements/board.ts';
export type { AgreementTerms, Clause } from './agreements/clauses.ts';
export { settleVolumes, volumeFor } from './agreements/commitments.ts';
export { counterOffer } from './agreements/counter/counter.ts';
export { type ExclusivityBond, exclusivityAgainst } from './agreements/exclusivity.ts';
export { type LeavingCost, leavingCost } from './agreements/leave.ts';
export { appraisePaper, counterPaper, type Paper, pointsNeeded } from './agreements/onTable.ts';
export { stillOwed } from './agreements/owed.ts';
export { newFraction } from './agreements/ownership.ts';
export { isParty, otherParty } from './agreements/parties.ts';
export { REASON_CODES, type Reason, type ReasonCode } from './agreements/reasons.ts';
export { remainingOf, remainingTerms } from './agreements/remaining.ts';
export { continuedClauses } from './agreements/sameSubject.ts';
export {
  clauseEnd,
  computeBill,
  discountFactor,
  remainingH100eQuarters,
  wantedH100e,
} from './agreements/schedule.ts';
export { dealValue } from './agreements/size.ts';
export { transferredTerms } from './agreements/transfer.ts';
export { type CommandCost, REFUSAL_CODES, type Refusal, type RefusalCode } from './commands/command.ts';
export {
  applyCommand,
  COMMAND_SPECS,
  type Command,
  type CommandKind,
  checkCommand,
  commandCost,
  commandSchema,
  parseCommand,
} from './commands/registry.ts';
export { cancellationFee, type PowerCover, powerCover, quarterBill } from './commands/support/power.ts';
export { adoptionAfter } from './commerce/agents.ts';
export { isClosed, pressureTarget } from './energy/pressure.ts';
export { type PpaQuote, ppaQuote, priceLevel, sourceIndex } from './energy/quote.ts';
export { paidPrice, securedShare } from './energy/security.ts';
export { type Settlement, settlePower } from './energy/settle.ts';
export { firmPower, levelCost, meanOutput, runningCost, stationBudget } from './energy/stations.ts';
export { eventOf } from './events/about.ts';
export { openDecision, optionCost } from './events/decisions.ts';
export { eventDefinition } from './events/deck.ts';
export { modifierIn, strengthOf } from './events/modifiers.ts';
export {
  neutralOf,
  QUANTITIES,
  QUANTITY_NAMES,
  type Quantity,
  type QuantityInfo,
  type QuantityScope,
  quantityInfo,
} from './events/quantities.ts';
export { ACCOUNTS, type Account, accountIndex } from './finance/accounts.ts';
export { CAUSES, type Cause } from './finance/causes.ts';
export { circularShare } from './finance/circular.ts';
export type { CovenantTest } from './finance/covenants.ts';
export type { LedgerEntry } from './finance/ledger.ts';
export {
  expectedListingValue,
  LISTING_ITEMS,
  type ListingCheck,
  type ListingItem,
  listingWindow,
} from './finance/listing.ts';
export { debtCapacity, RATINGS, totalDebt } from './finance/rating.ts';
export {
  ROUND_REASONS,
  type RoundAppetite,
  type RoundOutcome,
  type RoundReason,
  roundAppetite,
  roundOutcome,
} from './finance/rounds.ts';
export { buyBackLimit, type IssueTerms, issueTerms } from './finance/shares.ts';
export { type Statements, statementsOf } from './finance/statements.ts';
export type { TradeTerms } from './finance/trading.ts';
export type { MarketBook } from './market/book.ts';
export { boomYears } from './market/boom.ts';
export { HOURS_PER_QUARTER } from './market/demand.ts';
export { FEATURES, MAX_LEVEL, modelQuality, trustFactor } from './market/integrations.ts';
export {
  appraiseIntegration,
  MERCHANT_REASONS,
  type MerchantAnswer,
  type MerchantReason,
} from './market/merchantDecision.ts';
export { TERMS } from './market/utility.ts';
export { at, clamp } from './math/numbers.ts';
export { exp, log, pow } from './math/real.ts';
export { decisionOf } from './objectives/decided.ts';
export { leavesOf } from './objectives/goals.ts';
export { isSettled, levelOf } from './objectives/judge.ts';
export { type GoalCheck, type OwnObjective, ownObjectives } from './objectives/ownObjectives.ts';
export {
  circularOutlook,
  covenantOutlook,
  listingOutlook,
  roundForecast,
  roundOutlook,
  tradeOutlook,
} from './outlook/capital.ts';
export { type CreditOutlook, creditOutlook, depreciationWith } from './outlook/credit.ts';
export { type SiteOutlook, siteOutlooks, waitingMW } from './outlook/grid.ts';
export { freedomOf } from './outlook/people.ts';
export { type PlatformOutlook, platformOutlook } from './outlook/platform.ts';
export { type SegmentSales, segmentSales, targetAtPrice } from './outlook/price.ts';
export { type ProgrammeOutlook, type ProgrammePlan, programmeOutlook } from './outlook/programme.ts';
export { type ReleaseOutlook, releaseOutlook } from './outlook/release.ts';
export { unitPrice, unitResource } from './outlook/serving.ts';
export { type ShopOutlook, type ShopPlan, seasonalGmv, shopOutlook } from './outlook/shops.ts';
export { type RunPlan, type TrainingOutlook, trainingOutlook } from './outlook/training.ts';
export { chipPrice } from './quarter/chipPrice.ts';
export { bookableWafers, bookedWafers, openingShare } from './quarter/foundryBookings.ts';
export { outageChanceOf } from './quarter/outages.ts';
export { PHASES } from './quarter/phases.ts';
export { portingCostPerH100e, portingLossAt } from './quarter/porting.ts';
export { createWork, resolveQuarter } from './quarter/resolveQuarter.ts';
export { ruleStands, tradeLane } from './quarter/tradeRules.ts';
export type { QuarterCommands } from './quarter/work.ts';
export { approvalByAll, approvalChance, askApproval } from './regulation/approval.ts';
export { circularSales } from './regulation/circular.ts';
export { type ProbeOutlook, probeOutlook } from './regulation/odds.ts';
export { complianceRelief, complianceShares } from './regulation/relief.ts';
export { leastOpenness } from './regulation/remedies.ts';
export type { SeatRegulation } from './regulation/seatRegulation.ts';
export { ALL_DRIVER_CAUSES, type DriverCause } from './report/driverCauses.ts';
export { type CauseShare, type Explanation, explain } from './report/explain.ts';
export {
  type Figures,
  METRICS,
  type Metric,
  type MetricInfo,
  metricInfo,
  PLAIN_METRICS,
} from './report/metrics.ts';
export type { Driver, NewsItem, QuarterReport, RefusedCommand } from './report/report.ts';
export {
  careOf,
  incidentChanceOf,
  modelInUse,
  safetyNeed,
} from './safety/care.ts';
export { type CompanyKind, kindOf } from './score/kinds.ts';
export { PERSPECTIVES } from './score/perspectives.ts';
export { type Cell, compile } from './state/compile.ts';
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
export { GENERATION_KINDS, PPA_SOURCES } from './state/definition/parameters/energy.ts';
export { TARGET_KINDS } from './state/definition/targets.ts';
export type * from './state/definition.ts';
export {
  type ChipId,
  type CompanyId,
  type FamilyId,
  id,
  type MerchantId,
  type RegionId,
  type SegmentId,
  type TargetId,
} from './state/ids.ts';
export { openingReport } from './state/openingReport.ts';
export type { Estimate, PublicCompany } from './state/publicCompany.ts';
export type * from './state/state.ts';
export { type SeatView, viewFor } from './state/view.ts';
export { mostAsked, poachingChance, poachingOffence, signingBonus } from './talent/poaching.ts';
export { appealOf, wageBill } from './talent/team.ts';
