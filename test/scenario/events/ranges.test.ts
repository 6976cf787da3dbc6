import { beforeAll, describe, expect, test } from 'vitest';
import { companyFact } from '../../../src/engine/events/conditions/companyFacts.ts';
import { merchantFact, regionFact, worldFact } from '../../../src/engine/events/conditions/places.ts';
import { compile, type Figures } from '../../../src/engine/index.ts';
import { RANGES, type Range, rangeOf } from '../../../src/scenario/diagnostics/checks/events/ranges.ts';
import { endQuarter, startCampaign } from '../../../src/session/campaign.ts';
import { flagship } from '../../support/played.ts';

/** What was seen of every value in a campaign that programs play, least and most. */
const seen = new Map<string, { least: number; most: number; range: Range }>();

function see(name: string, value: number, range: Range): void {
  if (Number.isNaN(value)) return;
  const { least, most } = seen.get(name) ?? { least: value, most: value };
  seen.set(name, { least: Math.min(least, value), most: Math.max(most, value), range });
}

const keys = <Key extends string>(of: Readonly<Partial<Record<Key, unknown>>>) => Object.keys(of) as Key[];

beforeAll(async () => {
  const scenario = await flagship();
  const index = compile(scenario);
  let campaign = startCampaign({ scenario, seats: [], difficulty: 'manager', seed: 5 });
  while (campaign.state.status === 'running') {
    campaign = endQuarter(campaign, {});
    const { state } = campaign;
    const world = { scenario, index, state, quarter: state.quarter };
    for (const name of keys(RANGES.world)) see(name, worldFact(world, name), rangeOf('world', name));
    state.companies.forEach(({ figures }, c) => {
      for (const name of keys<keyof Figures>(figures))
        see(name, figures[name] ?? Number.NaN, rangeOf('metric', name));
      for (const name of keys(RANGES.company))
        see(name, companyFact(world, c, name), rangeOf('company', name));
    });
    for (const name of keys(RANGES.region))
      state.regions.forEach((_, r) => {
        see(name, regionFact(world, r, name), rangeOf('region', name));
      });
    for (const name of keys(RANGES.merchant))
      state.merchants.forEach((_, m) => {
        see(name, merchantFact(world, m, name), rangeOf('merchant', name));
      });
  }
});

describe('V3 what a value can be', () => {
  test('no value of a campaign leaves the range that scenarios are checked by', () => {
    const outside = [...seen].filter(([, { least, most, range }]) => least < range[0] || most > range[1]);
    expect(outside).toEqual([]);
  });

  test('every range was looked at', () => {
    const listed = Object.values(RANGES).flatMap((group: object) => Object.keys(group));
    expect(listed.filter((name) => !seen.has(name))).toEqual([]);
    expect([...seen.keys()].filter((name) => name.startsWith('share.')).length).toBeGreaterThan(3);
  });
});
