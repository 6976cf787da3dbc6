import { describe, expect, test } from 'vitest';
import { HOURS_PER_QUARTER } from '../../src/engine/index.ts';
import { figuresOf, flagship, must, near } from './flagshipFigures.ts';

const { world } = await flagship();
const figures = figuresOf(world);

describe('D1 markets', () => {
  test('D1 the prices of units: 2 USD per H100e-hour and per million tokens, 22 USD per seat and month', () => {
    expect(figures.segment('enterprise').referencePrice).toBe(1);
    expect(figures.segment('training').referencePrice).toBeCloseTo((2 * HOURS_PER_QUARTER) / 1000, 9);
    expect(figures.segment('inference').referencePrice).toBe(2);
    expect(figures.segment('assistants').referencePrice).toBe(66);
  });

  test.each(['enterprise', 'training', 'inference', 'assistants'])(
    'D1 %s: shares sum to 1, pulls leave room',
    (id) => {
      const segment = figures.segment(id);
      expect(segment.classes.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 9);
      expect(Object.values(segment.regionShares).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(segment.offers.reduce((sum, one) => sum + (one.active ? one.pull : 0), 0)).toBeLessThan(0.95);
      expect(segment.offers.reduce((sum, one) => sum + one.units, 0)).toBeLessThan(segment.potential);
      for (const { regionShares } of segment.offers) {
        if (regionShares) expect(Object.values(regionShares).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }
    },
  );

  test('D3 shares of general cloud drift slowly: AWS loses, Azure and Google gain, none by a fifth a year', () => {
    const segment = figures.segment('enterprise');
    const inside = segment.offers.reduce((sum, one) => sum + one.units, 0);
    const pulled = segment.offers.reduce((sum, one) => sum + one.pull, 0);
    const drift = (id: string) => {
      const offer = must(
        segment.offers.find((one) => one.company === id),
        id,
      );
      return offer.pull / pulled - offer.units / inside;
    };
    expect(drift('amazon')).toBeLessThan(0);
    expect(drift('microsoft')).toBeGreaterThan(0);
    expect(drift('google')).toBeGreaterThan(0);
    expect(Math.abs(drift('amazon'))).toBeLessThan(0.15);
  });

  test('M3 an H100e of serving earns 5–7 kUSD a quarter at list (dem.rev.per.gw)', () => {
    for (const id of ['inference', 'assistants']) {
      const { referencePrice, resourcePerUnit } = figures.segment(id);
      expect(referencePrice / resourcePerUnit).toBeGreaterThanOrEqual(5);
      expect(referencePrice / resourcePerUnit).toBeLessThanOrEqual(7);
    }
  });

  test('C5 allocations sum to 1', () => {
    for (const { id, allocation } of world.companies) {
      const { core, research, service, rental } = allocation;
      expect(core + research + service + rental, id).toBeCloseTo(1, 9);
    }
  });
});

describe('A1 agreements in force', () => {
  // Sums over the whole term, USD bn.
  test.each([
    ['openaiAws38', 38],
    ['openaiOracle300', 300],
    ['openaiAzure250', 250],
    ['anthropicAzure', 30],
    ['openaiCoreweave', 22.4],
  ])('A1 %s comes to %d bn', (id, target) => near(contractSum(id), target, 0.06));

  test('A1 Anthropic’s TPUs come to tens of billions (anth.tpu1m), over a gigawatt at full size', () => {
    expect(contractSum('anthropicTpu')).toBeGreaterThan(20);
    expect(contractSum('anthropicTpu')).toBeLessThan(90);
  });

  test('F6 who holds whom: Microsoft 27 % of OpenAI, Amazon 17 % and Google 14 % of Anthropic', () => {
    const held = (holder: string, of: string) =>
      figures.company(holder).stakes.find((stake) => stake.company === of)?.fraction;
    expect([held('microsoft', 'openai'), held('amazon', 'anthropic'), held('google', 'anthropic')]).toEqual([
      0.27, 0.17, 0.14,
    ]);
  });

  test('F5 values at the start, USD bn', () => {
    const value = (id: string) => figures.company(id).valuation.marketValue / 1e6;
    expect(['amazon', 'microsoft', 'google', 'meta', 'nvidia', 'openai', 'anthropic'].map(value)).toEqual([
      2400, 3600, 3700, 1700, 4500, 500, 350,
    ]);
  });

  test('F1 every amount of money is a whole number of kUSD', () => {
    const amounts = world.companies.flatMap((company) => [
      ...Object.values(company.balance),
      company.valuation.marketValue,
      ...company.stakes.map((stake) => stake.carryingValue),
    ]);
    const chips = world.chips.flatMap((chip) => [chip.listPrice, chip.programme?.nre ?? 0]);
    expect([...amounts, ...chips].filter((amount) => !Number.isInteger(amount))).toEqual([]);
    // What a single chip costs is multiplied before it is booked: it keeps its dollars (S3).
    expect(world.chips.filter((chip) => !Number.isInteger(chip.unitCost * 1000))).toEqual([]);
  });
});

/** Sum of a compute contract over its term, USD bn. */
function contractSum(id: string): number {
  const agreement = must(
    world.agreements.find((one) => one.id === id),
    id,
  );
  const clause = must(
    agreement.terms.clauses.find((one) => one.kind === 'compute'),
    id,
  );
  let quarters = 0;
  for (let k = 1; k <= clause.quarters; k++) quarters += Math.min(1, k / clause.ramp);
  return (clause.h100e * quarters * clause.pricePerHour * HOURS_PER_QUARTER) / 1e9;
}
