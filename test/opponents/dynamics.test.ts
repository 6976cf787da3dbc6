import { describe, expect, test } from 'vitest';
import {
  createInitialState,
  type GameState,
  type Metric,
  resolveQuarter,
  viewFor,
} from '../../src/engine/index.ts';
import { decide } from '../../src/opponents/index.ts';
import { loadScenario } from '../../src/scenario/catalogue.ts';
import { folderScenarioSource } from '../../src/scenario/folderScenarios.ts';

const { definition } = await loadScenario(folderScenarioSource(), 'the-ten-billion-deal');
if (definition === undefined) throw new Error('the flagship does not load');
const scenario = definition;

const BIG_FIVE = ['amazon', 'microsoft', 'google', 'meta', 'oracle'];
const SEGMENTS = ['enterprise', 'training', 'inference', 'assistants'] as const;
/** What the five spent in 2025, USD bn (history: big4_capex_total, and Oracle). */
const CAPEX_2025 = 440;

type Decider = (state: GameState, company: string) => ReturnType<typeof decide>;

/** The states after 0, 1, … quarters. */
function play(seed: number, quarters: number, decider: Decider): readonly GameState[] {
  const states = [createInitialState(scenario, { seed, difficulty: 'manager', hands: [] })];
  for (let q = 0; q < quarters; q++) {
    const state = states[q];
    if (state === undefined) throw new Error('no state');
    const commands = Object.fromEntries(scenario.companies.map(({ id }) => [id, decider(state, id)]));
    states.push(resolveQuarter(scenario, state, commands).state);
  }
  return states;
}

const program =
  (difficulty: string, but?: string): Decider =>
  (state, company) => {
    const found = scenario.companies.find(({ id }) => id === company);
    return company === but || found === undefined
      ? []
      : decide(viewFor(scenario, state, found.id), { difficulty });
  };

function figure(state: GameState | undefined, company: string, metric: Metric): number {
  return state?.companies.find(({ id }) => id === company)?.figures[metric] ?? Number.NaN;
}

const sum = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);
const capex = (state: GameState | undefined): number =>
  sum(BIG_FIVE.map((company) => figure(state, company, 'capex'))) / 1e6;
const owned = (state: GameState | undefined): number =>
  sum((state?.companies ?? []).map(({ compute }) => compute.owned));

const SEEDS = [1, 2, 3, 4, 5, 6];
const campaigns = SEEDS.map((seed) => play(seed, 24, program('manager')));

describe('W3 the first quarter goes on from the last real one, 2025 Q4, USD bn', () => {
  const ways: readonly (readonly [string, Decider])[] = [
    ...scenario.difficulties.map(({ id }): readonly [string, Decider] => [id, program(id)]),
    ['nobody decides', () => []],
  ];
  test.each(ways)('W3 %s', (_, decider) => {
    const first = play(3, 1, decider)[1];
    for (const [company, metric, target] of [
      ['amazon', 'cloudRevenue', 35.58],
      ['google', 'cloudRevenue', 17.66],
      ['microsoft', 'cloudRevenue', 24.7],
      ['oracle', 'cloudRevenue', 4.1],
      ['oracle', 'revenue', 16.1],
      ['microsoft', 'revenue', 81.3],
      ['nvidia', 'siliconRevenue', 62.3],
    ] as const) {
      const change = figure(first, company, metric) / 1e6 / target - 1;
      expect(Math.abs(change), `${company} ${metric} ${change}`).toBeLessThan(0.1);
    }
  });
});

describe.each(SEEDS)('the stylised facts, seed %d', (seed) => {
  const states = campaigns[seed - 1] ?? [];
  const year = (k: number): number => sum([1, 2, 3, 4].map((q) => capex(states[4 * k + q])));

  test('F1 the five spend a quarter to nine tenths more in 2026 than in 2025, still more in 2027, and never halve', () => {
    expect(year(0) / CAPEX_2025).toBeGreaterThan(1.25);
    expect(year(0) / CAPEX_2025).toBeLessThan(1.9);
    expect(year(1) / year(0)).toBeGreaterThan(1.02);
    expect(year(1) / year(0)).toBeLessThan(1.45);
    for (let k = 2; k < 6; k++) {
      expect(year(k) / year(k - 1)).toBeGreaterThan(0.85);
      expect(year(k) / year(k - 1)).toBeLessThan(1.35);
    }
    for (let q = 3; q <= 24; q++) expect(capex(states[q]) / capex(states[q - 2])).toBeGreaterThan(0.6);
  });

  test('C1 compute doubles in 2026, grows by half or more in 2027, slower later', () => {
    const growth = (from: number): number => owned(states[from + 4]) / owned(states[from]);
    expect(growth(0)).toBeGreaterThan(1.9);
    expect(growth(0)).toBeLessThan(3);
    expect(growth(4)).toBeGreaterThan(1.45);
    expect(growth(4)).toBeLessThan(2.2);
    expect(growth(20)).toBeLessThan(growth(4));
  });

  test('S4 the chip market has no hole in its first two years', () => {
    for (let q = 2; q <= 8; q++) {
      const ratio =
        figure(states[q], 'nvidia', 'siliconRevenue') / figure(states[q - 1], 'nvidia', 'siliconRevenue');
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.35);
    }
  });

  test('D3 hardly any share moves by more than five points in a quarter', () => {
    let leaps = 0;
    for (let q = 2; q <= 24; q++)
      for (const { id } of scenario.companies)
        for (const segment of SEGMENTS) {
          const metric = `share.${segment}` as const;
          if (Math.abs(figure(states[q], id, metric) - figure(states[q - 1], id, metric)) > 0.05) leaps += 1;
        }
    expect(leaps).toBeLessThanOrEqual(4);
  });

  test('M2 the frontier rises by 5 to 16 points a year and changes hands', () => {
    const leaders = new Set<string>();
    for (let k = 0; k < 6; k++) {
      const gain = (states[4 * k + 4]?.knowledge.frontier ?? 0) - (states[4 * k]?.knowledge.frontier ?? 0);
      expect(gain).toBeGreaterThan(4);
      expect(gain).toBeLessThan(17);
      const best = [...(states[4 * k + 4]?.companies ?? [])].sort(
        (a, b) => b.lab.capability - a.lab.capability,
      )[0];
      leaders.add(best?.id ?? '');
    }
    expect(leaders.size).toBeGreaterThan(1);
    expect(figure(states[24], 'google', 'capability')).toBeGreaterThan(
      (states[24]?.knowledge.frontier ?? 0) - 14,
    );
    expect(figure(states[24], 'google', 'share.inference')).toBeGreaterThan(0.05);
  });

  test('S7 rent stays between half a dollar and four', () => {
    for (const state of states)
      for (const price of state.market.spotPrice) {
        expect(price).toBeGreaterThan(0.5);
        expect(price).toBeLessThan(4);
      }
  });

  test('F5 values stay within reason, O2 seats end between 35 and 90', () => {
    const value = (state: GameState | undefined): number =>
      sum((state?.companies ?? []).map(({ valuation }) => valuation.marketValue));
    expect(value(states[24]) / value(states[0])).toBeGreaterThan(1.5);
    expect(value(states[24]) / value(states[0])).toBeLessThan(3.6);
    for (const { id } of scenario.companies) {
      const score = states[24]?.companies.find((one) => one.id === id)?.score.total ?? 0;
      expect(score, id).toBeGreaterThan(35);
      expect(score, id).toBeLessThan(90);
    }
  });
});

test.each(['microsoft', 'openai'])('%s, left alone for two years, falls behind but lives', (seat) => {
  const led = campaigns[0]?.[8];
  const left = play(1, 8, program('manager', seat))[8];
  expect(left?.companies.find(({ id }) => id === seat)?.status).not.toBe('failed');
  expect(figure(left, seat, 'modelRevenue')).toBeLessThan(figure(led, seat, 'modelRevenue'));
});
