import { z } from 'zod';
import { toKUsd } from '../math/numbers.ts';
import { book, companyAt, type Work } from '../quarter/work.ts';
import { compile } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyState, DeepReadonly, FleetEntry } from '../state/state.ts';
import { command, type Refusal, refuse } from './command.ts';
import { chipId, count, MAX_CHIPS, regionId } from './support/fields.ts';
import { unknownThing } from './support/lookup.ts';
import { takeShare } from './support/writeOff.ts';

const schema = z.strictObject({
  kind: z.literal('retireChips'),
  chip: chipId.describe('Generation that is taken out.'),
  region: regionId.describe('Region in which the chips stand.'),
  count: count(1, MAX_CHIPS).describe('Number of installed chips to take out.'),
});

/** Takes installed chips out, which frees power: their book value is written off, scrap value comes in (C4). */
export const retireChips = command({
  kind: 'retireChips',
  schema,
  check(view, { chip, region, count: wanted }): Refusal | null {
    const entry = entryOf(view.own, chip, region);
    if (entry === undefined || entry.installed === 0) return unknownThing('fleet', chip);
    return wanted > entry.installed ? refuse('tooLarge', { maximum: entry.installed, unit: 'chips' }) : null;
  },
  cost: {
    now: ({ scenario, seat }, { chip, count: retired }) => -toKUsd(scrapValue(scenario, seat, chip, retired)),
  },
  apply(work, company, { chip, region, count: retired }): void {
    const own = companyAt(work.state, company);
    const entry = own.fleet.find((e) => e.chip === chip && e.region === region);
    if (entry === undefined) return;
    const share = bookShare(work, own, chip, retired);
    book(work, company, 'retiredChips', takeShare(own.plant.chips, share), chip);
    book(work, company, 'chipScrapValue', scrapValue(work.scenario, own.id, chip, retired), chip);
    entry.installed -= retired;
  },
});

function entryOf(own: CompanyState, chip: string, region: string): DeepReadonly<FleetEntry> | undefined {
  return own.fleet.find((e) => e.chip === chip && e.region === region);
}

/** What a chip cost its owner new, kUSD: list price, or unit cost of an own design. */
function newPrice(scenario: ScenarioDefinition, owner: string, chip: string): number {
  const definition = scenario.chips[compile(scenario).chip.get(chip) ?? -1];
  if (definition === undefined) return 0;
  return definition.designer === owner ? definition.unitCost : definition.listPrice;
}

function scrapValue(scenario: ScenarioDefinition, owner: string, chip: string, retired: number): number {
  return retired * newPrice(scenario, owner, chip) * scenario.parameters.compute.scrapShare;
}

/** Share of the chips' book value that the retired ones stand for: by what they cost new. */
function bookShare(work: Work, own: CompanyState, chip: string, retired: number): number {
  let all = 0;
  for (const e of own.fleet) all += (e.installed + e.waiting) * newPrice(work.scenario, own.id, e.chip);
  return all > 0 ? Math.min(1, (retired * newPrice(work.scenario, own.id, chip)) / all) : 0;
}
