import { readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createInitialState, resolveQuarter } from '../../src/engine/index.ts';
import { loadScenario, memoryScenarioSource } from '../../src/scenario/catalogue.ts';
import { folderScenarioSource } from '../../src/scenario/folderScenarios.ts';
import { parseScenario } from '../../src/scenario/parse/parseScenario.ts';
import { resolveScenario, scenarioText } from '../../src/scenario/resolve/index.ts';
import { referencePriceKUsd } from '../../src/scenario/resolve/segments.ts';
import { fromBn, quarterIndex } from '../../src/scenario/resolve/units.ts';
import { type ScenarioInput, scenarioSchema } from '../../src/scenario/schema/index.ts';
import { must } from './flagshipFigures.ts';

/** The smallest world: one region, one company that has nothing but money. */
const least: ScenarioInput = {
  id: 'least',
  start: 'Q3 2025',
  quarters: 8,
  regions: [{ id: 'here', anchor: { lon: 0, lat: 0 } }],
  companies: [{ id: 'alone', playable: true, finance: { cashUsdBn: 1, valuationUsdBn: 2 } }],
};

const resolve = (input: ScenarioInput) => resolveScenario(scenarioSchema.parse(input));

describe('units', () => {
  test('T1 quarters become indices: 0 is the first of the campaign', () => {
    expect(
      ['Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2025', 'Q3 2022'].map((text) => quarterIndex(text, 'Q3 2025')),
    ).toEqual([0, 1, 2, -1, -12]);
  });

  test('F1 money becomes whole kUSD', () => {
    expect([0.1, 1.1, 213.4, 2400].map(fromBn)).toEqual([100_000, 1_100_000, 213_400_000, 2_400_000_000]);
  });

  test('D1 the way in which a price is written says what a unit is', () => {
    expect(referencePriceKUsd({ usdPerQuarter: 1000 })).toBe(1);
    expect(referencePriceKUsd({ usdPerH100eHour: 2 })).toBeCloseTo(4.38, 12);
    expect(referencePriceKUsd({ usdPerMillionTokens: 3 })).toBe(3);
    expect(referencePriceKUsd({ usdPerSeatMonth: 20 })).toBe(60);
  });

  test('C1 performance is the weighted mean of both peaks over an H100; FP8 defaults to twice BF16', () => {
    const families = [{ id: 'f', designer: 'alone' }];
    const chips = [
      { id: 'h', family: 'f', bf16Tflops: 989, fp8Tflops: 1979, unitCostUsd: 3320 },
      { id: 'n', family: 'f', bf16Tflops: 671, fp8Tflops: 2517, unitCostUsd: 5200 },
      { id: 'm', family: 'f', bf16Tflops: 800, unitCostUsd: 4200 },
    ];
    const { chips: made } = resolve({ ...least, families, chips }).definition;
    expect(made.map((chip) => chip.performance)).toEqual([1, 0.9752, 0.8087]);
    const training = resolve({
      ...least,
      families,
      chips,
      performanceWeights: { bf16: 1, fp8: 0 },
    }).definition;
    expect(training.chips[1]?.performance).toBe(0.6785);
    expect(made.map((chip) => [chip.designer, chip.listPrice, chip.road])).toEqual([
      ['alone', 13, 'sell'],
      ['alone', 21, 'sell'],
      ['alone', 17, 'sell'],
    ]);
  });
});

describe('defaults', () => {
  test('a scenario of ten lines is whole', () => {
    const { definition } = resolve(least);
    expect(definition.start).toEqual({ year: 2025, quarter: 3 });
    expect(definition.regions[0]).toMatchObject({
      shellKUsdPerMW: 11_700,
      buildQuarters: 6,
      powerPriceUsdPerMWh: 70,
    });
    expect(definition.parameters.compute).toMatchObject({
      serverKUsdPerMW: 12_000,
      siteOperatingKUsdPerMW: 225,
    });
    expect(Object.values(definition.scorecard.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(definition.companies[0]?.balance).toEqual({
      cash: 1_000_000,
      debt: 0,
      chips: 0,
      servers: 0,
      shells: 0,
      generation: 0,
      otherAssets: 0,
      otherLiabilities: 0,
    });
  });

  test('C3 live power and book values follow from what stands there', () => {
    const company = {
      id: 'alone',
      finance: { cashUsdBn: 1, valuationUsdBn: 2 },
      dataCentres: { here: { serverMW: 100 } },
      fleet: { here: { h: 10_000 } },
      sites: [{ region: 'here', name: 'Field', mw: 60, quartersLeft: 3 }],
      cloud: {},
    };
    const families = [{ id: 'f', designer: 'alone' }];
    const chips = [{ id: 'h', family: 'f', bf16Tflops: 989, unitCostUsd: 4000, listPriceUsd: 30_000 }];
    const [made] = resolve({ ...least, companies: [company], families, chips }).definition.companies;
    // 100 MW of servers and 10,000 × 700 W × 1.5, and 5 %.
    expect(made?.estate).toEqual([{ region: 'here', liveMW: Math.ceil(110.5 * 1.05), serverMW: 100 }]);
    // Own chips at unit cost, with racks, 75 % left; servers likewise; shells 85 %, the site at 5 % + half of 95 %.
    expect(made?.balance.chips).toBe(10_000 * 4 * 1.4 * 0.75);
    expect(made?.balance.servers).toBe(100 * 12_000 * 0.75);
    expect(made?.balance.shells).toBe(Math.round(117 * 11_700 * 0.85 + 60 * 11_700 * 0.525));
    expect(made?.allocation).toEqual({ core: 0, research: 0, service: 0, rental: 1 });
  });

  test('D2 an offer without a pull draws its share of the market', () => {
    const segments: ScenarioInput['segments'] = [
      {
        id: 's',
        resource: 'servers',
        price: { usdPerQuarter: 1000 },
        outsideUsdBn: 3,
        offers: [{ company: 'alone', revenueUsdBn: 1 }],
      },
    ];
    const [segment] = resolve({ ...least, segments }).definition.segments;
    expect(segment).toMatchObject({
      potential: 4_000_000,
      resourcePerUnit: 1 / 4600,
      regionShares: { here: 1 },
    });
    expect(segment?.offers[0]).toMatchObject({ units: 1_000_000, pull: 0.25, nest: 'all', active: true });
  });

  test('names that other objects inherit are no ids', () => {
    for (const id of ['constructor', 'toString', '__proto__', 'a b', '']) {
      expect(scenarioSchema.safeParse({ ...least, id }).success, id).toBe(false);
    }
  });
});

const page = await readFile(new URL('../../docs/modding/scenario-format.md', import.meta.url), 'utf8');
const example = must(/<!-- example: complete -->\n```jsonc\n([\s\S]*?)```/.exec(page)?.[1], 'example');

describe('the example of the documentation', () => {
  const parsed = parseScenario([{ path: 'scenario.json', text: example }]);

  test('is valid, without a remark', () => {
    expect(parsed.diagnostics).toEqual([]);
  });

  test('is played to its end by companies that do nothing, and nobody fails', () => {
    const definition = must(parsed.definition, 'definition');
    let state = createInitialState(definition, { seed: 3, difficulty: 'standard', hands: [] });
    for (let quarter = 0; quarter < definition.quarters; quarter++)
      state = resolveQuarter(definition, state, {}).state;
    expect(state.status).toBe('finished');
    expect(state.companies.map((company) => company.status)).toEqual([
      'active',
      'active',
      'active',
      'active',
    ]);
  });
});

describe('the JSON Schema that editors use', () => {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' });

  test('an independent judge accepts the flagship and the least world by it, and refuses an unknown name', async () => {
    const judge = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const { scenario } = await loadScenario(folderScenarioSource(), 'the-ten-billion-deal');
    expect([judge(least), judge.errors]).toEqual([true, null]);
    expect([judge(scenario), judge.errors]).toEqual([true, null]);
    expect(judge({ ...least, regoins: [] })).toBe(false);
  });

  test('every field says what it is', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

/** Paths of properties without a description. */
function undescribed(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const missing: string[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value)) {
        const plain =
          typeof field === 'object' && field !== null && ('description' in field || 'const' in field);
        if (!plain) missing.push(`${path}.${name}`);
      }
    }
    missing.push(...undescribed(value, key === 'properties' ? path : `${path}.${key}`));
  }
  return missing;
}

describe('texts and catalogue', () => {
  test('a text falls back from the dialect to the language, to English, to the id', () => {
    const { presentation } = resolve({
      ...least,
      texts: { en: { title: 'Least', companies: { alone: { name: 'Alone' } } }, fr: { title: 'Le moindre' } },
    });
    expect(scenarioText(presentation, 'fr-CA', presentation.titleKey)).toBe('Le moindre');
    expect(scenarioText(presentation, 'fr', 'companies.alone.name')).toBe('Alone');
    expect(scenarioText(presentation, 'de', 'regions.here.name')).toBe('here');
  });

  test('a scenario that is not there gives a diagnostic, not an exception', async () => {
    const source = memoryScenarioSource({ 'two-clouds': [{ path: 'scenario.json', text: example }] });
    expect(await source.ids()).toEqual(['two-clouds']);
    expect((await loadScenario(source, 'two-clouds')).definition?.id).toBe('two-clouds');
    const missing = await loadScenario(source, 'constructor');
    expect(missing.definition).toBeUndefined();
    expect(missing.diagnostics.map((one) => one.code)).toEqual(['noFiles']);
  });
});
