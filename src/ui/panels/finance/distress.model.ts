import type { SeatView } from '../../../engine/index.ts';

/** Steps from sound to gone (F3). */
export const LADDER = ['sound', 'warned', 'breached', 'loan', 'restructuring', 'failed'] as const;
export type Rung = (typeof LADDER)[number];

/** Where the seat stands: the worst of what is true. */
export function rungOf({ own }: SeatView): Rung {
  if (own.status === 'failed') return 'failed';
  if (own.status === 'restructuring') return 'restructuring';
  if (own.finance.emergencyDebt > 0) return 'loan';
  const { status } = own.finance.covenant;
  return status === 'breached' || status === 'warned' ? status : 'sound';
}

/** What a company may do about it; text under `finance:distress.way`. */
export const WAYS = [
  'keep',
  'repay',
  'sellStakes',
  'shares',
  'round',
  'cutSpending',
  'pauseSites',
  'cancelOrders',
  'payout',
  'estate',
] as const;
export type Way = (typeof WAYS)[number];

/** The ways down the ladder that are open to the seat now, the most direct first. */
export function waysOut(view: SeatView, rung: Rung): Way[] {
  if (rung === 'sound') return ['keep'];
  if (rung === 'failed') return ['estate'];
  const { own, orders, sites, seat } = view;
  const holdsListed = view.rivals.some(({ listed }, i) => listed && (own.stakes[i] ?? 0) > 0);
  const isBuilding = sites.some(
    (site) => site.owner === seat && !site.paused && (site.stage === 'permit' || site.stage === 'build'),
  );
  const isOpen = own.status === 'active';
  const ways: readonly (readonly [Way, boolean])[] = [
    ['repay', rung === 'warned' || rung === 'breached'],
    ['sellStakes', holdsListed],
    ['shares', isOpen && own.listed],
    ['round', isOpen && !own.listed],
    ['cutSpending', Object.values(own.spending).some((budget) => budget > 0)],
    ['pauseSites', isBuilding],
    ['cancelOrders', orders.some((order) => order.buyer === seat && order.agreement === null)],
    ['payout', own.payout > 0],
  ];
  return ways.filter(([, isThere]) => isThere).map(([way]) => way);
}
