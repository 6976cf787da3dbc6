import { toKUsd } from '../../math/numbers.ts';
import type { Parameters, RegionDefinition } from '../../state/definition.ts';
import { sitesIn } from '../../state/grouped.ts';
import type { Site } from '../../state/state.ts';
import { ownSites, type SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';

/** Quarters until a permit is granted: 1 where rules are lenient, 3 where they are strict (C2). */
export function permitQuarters(region: RegionDefinition): number {
  return 1 + Math.round(2 * region.regulation);
}

/** Cost of the shell of a site, kUSD (C2). */
export function shellBudget(region: RegionDefinition, mw: number): number {
  return toKUsd(mw * region.shellKUsdPerMW);
}

/** What is paid on application for the permit, kUSD (C2). */
export function permitCost(region: RegionDefinition, mw: number, parameters: Parameters): number {
  return toKUsd(shellBudget(region, mw) * parameters.compute.permitCostShare);
}

/** What a shell costs in each quarter of its building, of which `paid` kUSD were paid with the permit (C2). */
export function buildCost(region: RegionDefinition, mw: number, paid: number): number {
  const left = shellBudget(region, mw) - paid;
  return toKUsd(left / Math.max(1, region.buildQuarters));
}

/** Why a seat can't begin another site, because it has as many under way as builders can serve (C2), or null. */
export function crowdRefusal(view: SeatView): Refusal | null {
  const { mostSitesUnderWay: maximum } = view.scenario.parameters.compute;
  let count = 0;
  for (const { stage } of ownSites(view)) if (stage !== 'live' && stage !== 'cancelled') count += 1;
  return count < maximum ? null : refuse('tooMany', { maximum, thing: 'site' });
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Name of the next phase of a site: "Ridge" → "Ridge II"; beyond ten, "Ridge 11". A place is in one region. */
export function expandedName(
  sites: readonly Site[],
  { name, region }: Pick<Site, 'name' | 'region'>,
): string {
  const stem = stemOf(name);
  let phases = 1;
  for (const site of sitesIn(sites, region)) if (isPhaseOf(stem, site.name)) phases += 1;
  return `${stem} ${ROMAN[phases] ?? phases}`;
}

/** Whether a site of a name is a phase of the place that a stem names. */
function isPhaseOf(stem: string, name: string): boolean {
  const { length } = stem;
  // How it begins and whether a word ends there is quicker to see than whether it is the same word.
  if (name.length < length || name.charCodeAt(0) !== stem.charCodeAt(0)) return false;
  if (name.length > length && name.charCodeAt(length) !== SPACE) return false;
  return name.startsWith(stem) && stemEnd(name) === length;
}

function stemOf(name: string): string {
  return name.slice(0, stemEnd(name));
}

/** Where the number of a phase begins in a name, with the space before it; the end of the name where it has none. */
function stemEnd(name: string): number {
  const space = name.lastIndexOf(' ');
  const first = name.charCodeAt(space + 1);
  // Most names end in a word: only what looks like a number is read to its end.
  if (space < 0 || !(isDigit(first) || isRoman(first))) return name.length;
  const fits = isDigit(first) ? isDigit : isRoman;
  for (let i = space + 1; i < name.length; i++) if (!fits(name.charCodeAt(i))) return name.length;
  return space;
}

const SPACE = 32;

/** Whether a character code is 0–9. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a character code is I, V or X. */
function isRoman(code: number): boolean {
  return code === 73 || code === 86 || code === 88;
}

/** Name of a new site: the region's id and a running number, as no language has a claim on it. */
export function newSiteName(sites: readonly Site[], region: string): string {
  return `${region}-${sitesIn(sites, region).length + 1}`;
}
