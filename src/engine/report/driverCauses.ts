import { PERSPECTIVES, SCORE_PARTS } from '../score/perspectives.ts';

/**
 * Every cause that a phase may name for a figure that is not money (I2). `drive` takes no other, and a text stands
 * under each in the locale files (`causes`). Causes of money are the list of the ledger (`CAUSES`).
 */
export const DRIVER_CAUSES = [
  // capacity and compute
  'chipsInstalled',
  'softwareMatured',
  'ownFleet',
  'rentedMore',
  'rentedLess',
  'siteConnected',
  'ownPower',
  'sitesChanged',
  'load',
  // power
  'powerVolume',
  'powerMix',
  'powerLevel',
  'powerSeason',
  'powerSwing',
  'ppa',
  'ownGeneration',
  // contracts
  'backlogDelivered',
  'contractsSigned',
  'contractsEnded',
  // research and people
  'modelReleased',
  'hired',
  'left',
  'resigned',
  'poached',
  'lostToRival',
  'staffChanged',
  'acquired',
  'cultureFreedom',
  'cultureSafety',
  'culturePay',
  'cultureMission',
  'cultureDistress',
  'cultureFades',
  'cultureLayoffs',
  'runFailed',
  // trust and scrutiny
  'outage',
  'incident',
  'customersRefused',
  'computeShortfall',
  'breach',
  'cancellation',
  'timeHeals',
  'reputationFades',
  'concentration',
  'scrutinyFades',
  'gatekeeper',
  'exclusiveTies',
  'circularDeals',
  'outageScrutiny',
  'incidentScrutiny',
  'breachScrutiny',
  'boardSeats',
  'purchaseScrutiny',
  'eventScrutiny',
  'layoffs',
  'powerConflict',
  'complianceWork',
  'openInterfaces',
  'probeConduct',
  'caseClosed',
  // shares of segments
  'capacity',
  'habit',
  'tastePrice',
  'tasteQuality',
  'tasteTrust',
  'tasteEcosystem',
  'tasteLatency',
  'tasteSales',
  'tasteOpen',
  // market value
  'sales',
  'margin',
  'growthExpectation',
  'netCash',
  'idleCash',
  'sentiment',
  'guidanceSurprise',
  'dealHopes',
  'premiumFades',
  'delayedReaction',
  'sharesIssued',
  'sharesBoughtBack',
  'circularRevenue',
  'circularCompute',
  'circularChips',
  'firstDay',
  'assetsBought',
  'roundFailed',
  'downRound',
  'failed',
  // what happens in the world
  'event',
  // parts of the score's perspectives
  ...SCORE_PARTS.map(({ cause }) => cause),
  'partBest',
  // every sum of parts
  'rounding',
] as const;

/** A perspective of the score is a cause of the score's change, under the name of its metric. */
export type DriverCause = (typeof DRIVER_CAUSES)[number] | `score.${(typeof PERSPECTIVES)[number]}`;

/** All of them, the perspectives included. */
export const ALL_DRIVER_CAUSES: readonly DriverCause[] = [
  ...DRIVER_CAUSES,
  ...PERSPECTIVES.map((name) => `score.${name}` as const),
];
