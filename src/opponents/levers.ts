import type { CommandKind, Doctrine, LeverId } from '../engine/index.ts';

/**
 * Every lever with the commands that nothing else pulls. A lever without any shares its commands with others: deals are all
 * offered alike, and budgets are set together.
 */
export const LEVERS: Readonly<Record<LeverId, readonly CommandKind[]>> = {
  prices: ['setPrice'],
  allocation: ['setAllocation', 'setPowerPriority'],
  sites: ['buildSite', 'expandSite', 'pauseSite', 'resumeSite', 'cancelSite'],
  power: ['signPpa', 'cancelPpa', 'buildGeneration'],
  chipOrders: ['orderChips', 'cancelOrder', 'retireChips'],
  ownChips: ['startProgramme', 'fundProgramme'],
  chipSales: ['setChipPrice', 'setChipRoad'],
  foundry: ['reserveFoundry'],
  training: ['startTraining', 'stopTraining', 'releaseModel'],
  research: ['setResearchers'],
  talent: ['setPay', 'poachTalent'],
  shops: ['integrate', 'withdrawIntegration', 'setFee', 'setOpenness'],
  offers: ['answerOffer', 'withdrawOffer', 'confirmLetter'],
  investments: [],
  computeDeals: [],
  renegotiation: ['cancelAgreement', 'buyOut', 'transferAgreement'],
  acquisitions: ['acquire', 'bidForAssets'],
  stakes: ['buyStake', 'sellStake'],
  debt: ['raiseDebt', 'repayDebt'],
  equity: ['issueShares', 'raiseRound'],
  payout: ['buyBack', 'setPayout'],
  listing: ['goPublic'],
  reporting: ['setGuidanceStance', 'setDepreciation'],
  compliance: ['respondToProbe'],
  safety: [],
  sales: [],
  resilience: [],
  events: ['chooseEvent'],
};

/** Whether a company led by a doctrine uses a lever. */
export function uses({ without }: Doctrine, lever: LeverId): boolean {
  return !without.includes(lever);
}
