import { type Command, type Doctrine, pow, type SeatView } from '../../engine/index.ts';
import { chipChoices } from '../reading/chipMarket.ts';
import { total } from '../reading/company.ts';
import { builtShare, gapAt } from '../reading/need.ts';
import { powerByRegion, serversWanted } from '../reading/power.ts';
import { gridWait, isShut, regionAppeal } from '../reading/regions.ts';
import { ownSites } from '../reading/sites.ts';
import type { Advise } from './adviser.ts';

/** Part of what is missing that is started in one quarter, and part of the budget that may go into shells. */
const PACE = 0.45;
const SHELL_SHARE = 0.35;
/** Part of a shell that is paid within the first year. */
const FIRST_YEAR = 0.4;
/** Smallest and usual largest site, MW, and most sites started in one quarter. */
const SMALLEST = 20;
const USUAL_LARGEST = 800;
const MOST_SITES = 6;

/** Builds sites ahead of need by region: permit, build and grid take their time (C2, D5). */
export const capacity: Advise = (view, doctrine, budget) => {
  const missing = missingByRegion(view, doctrine);
  const wanted = total(missing) * PACE;
  const shell =
    total(view.scenario.regions.map((region) => region.shellKUsdPerMW)) / view.scenario.regions.length;
  const affordable = (budget.invest * SHELL_SHARE) / Math.max(1, shell * FIRST_YEAR);
  const scale = wanted > affordable ? (PACE * affordable) / wanted : PACE;
  return missing
    .map((mw, r) => ({ r, mw: Math.floor(mw * scale) }))
    .filter(({ r, mw }) => mw >= SMALLEST && !isShut(view, r))
    .sort((a, b) => b.mw - a.mw || a.r - b.r)
    .flatMap(({ r, mw }) => inParts(mw).map((part) => siteOf(view, r, part)))
    .filter((command) => command !== null)
    .slice(0, MOST_SITES);
};

/** A large need becomes several sites of a usual size. */
function inParts(mw: number): readonly number[] {
  const count = Math.ceil(mw / USUAL_LARGEST);
  return Array.from({ length: count }, () => Math.floor(mw / count));
}

/** MW that each region lacks when a site started now would be ready, beyond what is under way (C2). */
export function missingByRegion(view: SeatView, doctrine: Doctrine): readonly number[] {
  const appeal = regionAppeal(view);
  const power = powerByRegion(view);
  const halls = acceleratorsMissing(view, doctrine, appeal);
  const raw = power.map((region, r) => {
    const ahead = readyIn(view, r);
    const servers = Math.max(region.servers, serversWanted(view, r, ahead));
    const used = servers + region.accelerators + region.spokenFor;
    return used - region.live - region.coming + halls * (appeal[r] ?? 0);
  });
  // Room in one region serves accelerators that another lacks power for; servers can't travel.
  const spare = total(raw.map((mw) => Math.max(0, -mw)));
  const asked = total(raw.map((mw) => Math.max(0, mw)));
  const covered = asked > 0 ? Math.min(1, (0.5 * spare) / asked) : 0;
  return raw.map((mw) => Math.max(0, mw) * (1 - covered));
}

/** Quarters from the decision to power in a region. */
function readyIn(view: SeatView, r: number): number {
  const region = view.scenario.regions[r];
  if (region === undefined) return 8;
  const permit = 1 + Math.round(2 * region.regulation);
  return Math.min(12, permit + region.buildQuarters + gridWait(view, r));
}

/** Quarters for which a hall is meant to last once it has power: who builds for the first day only is late every day after. */
const FILLED_IN = 2;
/** Quarters beyond which nobody trusts a forecast of growth enough to build on it. */
const FARTHEST = 9;
/** Part of a megawatt that the same work takes a year later: chips get better. */
const DENSER = 0.92;

/** MW for accelerators that are not ordered yet but will be wanted when halls begun now have filled up (C2, D5). */
function acceleratorsMissing(view: SeatView, doctrine: Doctrine, appeal: readonly number[]): number {
  const best = chipChoices(view)[0];
  if (best === undefined) return 0;
  const ready = total(appeal.map((share, r) => share * readyIn(view, r)));
  const ahead = Math.min(FARTHEST, Math.round(ready) + FILLED_IN);
  const gap = gapAt(view, doctrine, ahead) * builtShare(view, doctrine);
  return Math.max(0, gap * (best.megawatts / best.h100e) * pow(DENSER, ahead / 4));
}

function siteOf(view: SeatView, r: number, mw: number): Command | null {
  const region = view.scenario.regions[r];
  if (region === undefined) return null;
  const size = Math.min(mw, view.scenario.parameters.compute.maxSiteMW);
  const live = ownSites(view).find((s) => s.region === region.id && s.stage === 'live');
  return live === undefined
    ? { kind: 'buildSite', region: region.id, mw: size }
    : { kind: 'expandSite', site: live.id, mw: size };
}
