import { beforeAll, expect, test } from 'vitest';
import {
  CAUSE_GROUPS,
  type Explanation,
  explain,
  type Metric,
  metricInfo,
  type ScenarioDefinition,
} from '../../src/engine/index.ts';
import { flagship, played, type Step, stepsOf } from '../support/played.ts';

/** Rules of the world model, by letter and highest number. */
const RULES: Readonly<Record<string, number>> = {
  T: 5,
  W: 5,
  C: 6,
  S: 7,
  E: 3,
  M: 5,
  D: 6,
  K: 5,
  F: 6,
  A: 6,
  R: 3,
  V: 3,
  O: 3,
  I: 2,
};

interface Told extends Explanation {
  readonly company: string;
  readonly quarter: number;
  readonly seed: number;
}

let scenario: ScenarioDefinition;
const told: Told[] = [];

beforeAll(async () => {
  scenario = await flagship();
  for (const seed of [1, 2])
    for (const step of stepsOf(played(scenario, seed))) told.push(...everyFigure(seed, step));
}, 120_000);

function everyFigure(seed: number, { quarter, before, now }: Step): Told[] {
  return scenario.companies.flatMap(({ id }, i) => {
    // The keys of figures are metrics; Object.keys forgets it.
    const metrics = Object.keys(now.figures[i] ?? {}) as Metric[];
    return metrics.map((metric) => ({ ...explain(before, now, i, metric), company: id, quarter, seed }));
  });
}

const changeOf = ({ before, after }: Told) => after - before;
const sumOf = (causes: Told['causes']) => causes.reduce((all, { amount }) => all + amount, 0);
const inMoney = ({ metric }: Told) => metricInfo(metric).unit === 'kUSD';

test('I2 the causes of every figure of every company and quarter sum to its change: money to the kUSD', () => {
  const wrong = told.filter((one) => {
    const gap = Math.abs(sumOf(one.causes) - changeOf(one));
    return inMoney(one) ? gap > 0 : gap > 1e-6 * Math.max(1, Math.abs(one.before), Math.abs(one.after));
  });
  expect(wrong.map(({ seed, company, quarter, metric }) => ({ seed, company, quarter, metric }))).toEqual([]);
  expect(told.length).toBeGreaterThan(2 * 24 * 12 * 25);
});

test('I2 F2 the parts of a group of causes sum to it, to the kUSD', () => {
  const groups = told.flatMap((one) => one.causes.filter(({ parts }) => parts !== undefined));
  const wrong = groups.filter(({ amount, parts }) => sumOf(parts ?? []) !== amount);
  expect(wrong).toEqual([]);
  expect(new Set(groups.map(({ cause }) => cause))).toEqual(new Set(CAUSE_GROUPS));
});

test('I2 every cause names a rule that exists', () => {
  const rules = new Set(
    told.flatMap((one) =>
      one.causes.flatMap(({ rule, parts = [] }) => [rule, ...parts.map((part) => part.rule)]),
    ),
  );
  for (const rule of rules) {
    expect(rule).toMatch(/^[A-Z]\d$/);
    expect(Number(rule.slice(1))).toBeLessThanOrEqual(RULES[rule.slice(0, 1)] ?? 0);
  }
  expect(rules.size).toBeGreaterThan(20);
});

test('I2 nothing is left to rounding but rounding', () => {
  const rounded = told.flatMap((one) =>
    one.causes
      .filter(({ cause, amount }) => cause === 'rounding' && Math.abs(amount) > bound(one.metric))
      .map(() => one),
  );
  expect(rounded.map(({ company, quarter, metric }) => ({ company, quarter, metric }))).toEqual([]);
});

/** A score is shown with one decimal, and so are its parts. */
const bound = (metric: Metric) => (metric === 'score' ? 0.21 : 1e-9);

test('I2 the greatest three causes tell most changes', () => {
  const changes = told.filter((one) => Math.abs(changeOf(one)) > 1e-9);
  const covered = changes.filter((one) => {
    const three = sumOf(one.causes.slice(0, 3));
    return Math.abs(three - changeOf(one)) <= 0.2 * Math.abs(changeOf(one));
  });
  const share = covered.length / changes.length;
  console.info(`I2: three causes cover 80 % of ${(share * 100).toFixed(1)} % of ${changes.length} changes`);
  expect(share).toBeGreaterThanOrEqual(0.8);
});

test('D2–D5 no share jumps by more than five points in a quarter without named causes that sum to it', () => {
  const jumps = told.filter((one) => one.metric.startsWith('share.') && Math.abs(changeOf(one)) > 0.05);
  const causes = new Map<string, number>();
  for (const jump of jumps) {
    const named = jump.causes.filter(({ cause }) => cause !== 'rounding');
    expect(named.length).toBeGreaterThan(0);
    expect(sumOf(named)).toBeCloseTo(changeOf(jump), 9);
    const first = `${jump.metric} ${named[0]?.cause}`;
    causes.set(first, (causes.get(first) ?? 0) + 1);
  }
  const table = [...causes].sort((a, b) => b[1] - a[1]).map(([cause, count]) => `${count}× ${cause}`);
  console.info(`D2–D5: ${jumps.length} jumps above 5 points in 2 campaigns: ${table.join(', ')}`);
});
