import type { Command, Doctrine, Lot, SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { definitionOf } from '../reading/company.ts';
import { gapAt } from '../reading/need.ts';
import type { Advise } from './adviser.ts';

/** Parts of what something is worth to the bidder that a sealed bid offers: careful, and eager. */
const CAREFUL = 0.75;
const EAGER = 0.9;
/** Part of the investment of a quarter that may go into estates. */
const BUDGET_SHARE = 1;
/** What a contract's sales leave after its costs, and what power that is ready today is worth over its cost to build. */
const CONTRACT_MARGIN = 0.5;
const READY_NOW = 1.1;

type Open = SeatView['estates'][number]['lots'][number];

/** Bids for what failed companies left, as far as it is of use: power and chips where compute is missing (F3). */
export const estates: Advise = (view, doctrine, budget) => {
  const open = view.estates.flatMap(({ status, lots }) =>
    status === 'open' ? lots.filter((lot) => lot.status === 'open') : [],
  );
  if (open.length === 0 || view.own.status !== 'active') return [];
  let left = BUDGET_SHARE * Math.min(Math.max(budget.invest, 0.05 * spare(budget)), spare(budget));
  const bids: Command[] = [];
  for (const lot of open) {
    const amount = Math.floor(Math.min(worthOf(view, doctrine, lot) * share(doctrine), left));
    if (amount < lot.reserve) continue;
    left -= amount;
    bids.push({ kind: 'bidForAssets', lot: lot.id, amount });
  }
  return bids;
};

const spare = ({ cash, floor }: Budget): number => Math.max(0, cash - floor);

const share = ({ risk }: Doctrine): number => CAREFUL + (EAGER - CAREFUL) * risk;

/** What a lot is worth to the seat, kUSD; 0 for what it has no use for. */
function worthOf(view: SeatView, doctrine: Doctrine, { what, value }: Open): number {
  const { cloud, lab } = definitionOf(view);
  switch (what.kind) {
    case 'campus':
    case 'site':
      return isShort(view, doctrine) ? powerWorth(view, what) : 0;
    case 'fleet':
      return isShort(view, doctrine) ? value : 0;
    case 'stake':
      return value;
    case 'contract':
      return cloud === undefined || what.tenant === view.seat ? 0 : CONTRACT_MARGIN * value;
    case 'model':
      return lab === undefined || what.capability <= view.own.lab.capability ? 0 : value;
  }
}

/** Whether the seat lacks compute within the year. */
function isShort(view: SeatView, doctrine: Doctrine): boolean {
  return gapAt(view, doctrine, 4) > 0;
}

/** Power that is live saves years of building; a site saves what was spent on it. */
function powerWorth(view: SeatView, what: Extract<Lot['what'], { kind: 'campus' | 'site' }>): number {
  const region = view.scenario.regions.find(({ id }) => id === what.region);
  const shell = region?.shellKUsdPerMW ?? 0;
  if (what.kind === 'site') return view.sites.find(({ id }) => id === what.site)?.spent ?? 0;
  const servers = what.serverMW * view.scenario.parameters.compute.serverKUsdPerMW * 0.4;
  const needsServers = definitionOf(view).cloud !== undefined;
  return READY_NOW * what.liveMW * shell + (needsServers ? servers : 0);
}
