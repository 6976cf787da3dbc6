import type { Command, SeatView } from '../../engine/index.ts';
import { ownSites } from '../reading/sites.ts';
import type { Advise } from './adviser.ts';

type Site = SeatView['sites'][number];

/** Runway below which building stops, and above which it goes on, quarters. */
const TOO_SHORT = 2;
const LONG_ENOUGH = 5;

/** Pauses sites when cash is short, gives up the earliest in distress, takes them up again after (C2). */
export const siteCare: Advise = (view, _doctrine, budget) => {
  const own = ownSites(view).filter(isStoppable);
  if (view.own.finance.emergencyDebt > 0) return own.filter(isEarly).map(cancel);
  if (budget.runway < TOO_SHORT) return own.filter((site) => !site.paused && hasMostAhead(site)).map(pause);
  return budget.runway >= LONG_ENOUGH ? own.filter((site) => site.paused).map(resume) : [];
};

function isStoppable({ stage }: Site): boolean {
  return stage === 'permit' || stage === 'build';
}

function isEarly({ stage, spent, budget }: Site): boolean {
  return stage === 'permit' && spent < 0.1 * budget;
}

/** A site that is nearly done costs less to finish than to leave. */
function hasMostAhead({ spent, budget }: Site): boolean {
  return spent < 0.6 * budget;
}

const pause = ({ id }: Site): Command => ({ kind: 'pauseSite', site: id });
const resume = ({ id }: Site): Command => ({ kind: 'resumeSite', site: id });
const cancel = ({ id }: Site): Command => ({ kind: 'cancelSite', site: id });
