import type { Command, Doctrine, SeatView } from '../../engine/index.ts';
import { gapAt, needAt } from '../reading/need.ts';
import { powerByRegion, serversWanted } from '../reading/power.ts';
import { ownSites } from '../reading/sites.ts';
import type { Advise } from './adviser.ts';

type Site = SeatView['sites'][number];

/** Runway below which building stops, and above which it goes on, quarters. */
const TOO_SHORT = 2;
const LONG_ENOUGH = 5;

/** Quarters ahead at which power has to be of use, and compute beyond the need by then that makes new halls pointless. */
const AHEAD = 8;
const BEYOND_NEED = 0.05;

/** Pauses sites when cash is short, gives up those that nobody needs or can pay, takes them up again after (C2). */
export const siteCare: Advise = (view, doctrine, budget) => {
  const own = ownSites(view).filter(isStoppable);
  if (view.own.finance.emergencyDebt > 0) return own.filter(isEarly).map(cancel);
  const unneeded = own.filter(isEarly).find((site) => isUnneeded(view, doctrine, site));
  if (unneeded !== undefined) return [cancel(unneeded)];
  if (budget.runway < TOO_SHORT) return own.filter((site) => !site.paused && hasMostAhead(site)).map(pause);
  return budget.runway >= LONG_ENOUGH ? own.filter((site) => site.paused).map(resume) : [];
};

function isStoppable({ stage }: Site): boolean {
  return stage === 'permit' || stage === 'build';
}

function isEarly({ stage, spent, budget }: Site): boolean {
  return stage === 'permit' && spent < 0.1 * budget;
}

/** Whether its power would stand idle two years from now: too much compute anyhow, and room enough for servers (C2, D5). */
function isUnneeded(view: SeatView, doctrine: Doctrine, { region, mw }: Site): boolean {
  const gap = gapAt(view, doctrine, AHEAD);
  if (gap > -BEYOND_NEED * needAt(view, doctrine, AHEAD).total) return false;
  const r = view.scenario.regions.findIndex(({ id }) => id === region);
  const power = powerByRegion(view)[r];
  if (power === undefined) return false;
  const servers = Math.max(power.servers, serversWanted(view, r, AHEAD));
  return power.live + power.coming - mw > servers + power.accelerators + power.spokenFor;
}

/** A site that is nearly done costs less to finish than to leave. */
function hasMostAhead({ spent, budget }: Site): boolean {
  return spent < 0.6 * budget;
}

const pause = ({ id }: Site): Command => ({ kind: 'pauseSite', site: id });
const resume = ({ id }: Site): Command => ({ kind: 'resumeSite', site: id });
const cancel = ({ id }: Site): Command => ({ kind: 'cancelSite', site: id });
