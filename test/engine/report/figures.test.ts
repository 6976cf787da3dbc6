import { expect, test } from 'vitest';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { explain } from '../../../src/engine/report/explain.ts';
import { METRICS, type Metric, PLAIN_METRICS } from '../../../src/engine/report/metrics.ts';
import { publishedFigures } from '../../../src/engine/report/published.ts';
import { openingReport } from '../../../src/engine/state/openingReport.ts';
import { testGame } from '../../support/testGame.ts';

const { scenario, state } = testGame();
const opening = openingReport(scenario, state);
const first = resolveQuarter(scenario, state, {});
const second = resolveQuarter(scenario, first.state, {});

test('I2 the opening report and the opening state tell the same figures', () => {
  expect(opening.figures).toEqual(state.companies.map((company) => company.figures));
});

test('I2 a figure in money is explained by the ledger: a change of sales by what sold more and what sold less', () => {
  const { before, after, causes } = explain(first.report, second.report, 0, 'revenue');
  expect(causes.reduce((all, cause) => all + cause.amount, 0)).toBe(after - before);
  expect(causes.map((cause) => cause.cause)).toContain('enterpriseSales');
  const sizes = causes.map((cause) => Math.abs(cause.amount));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test('I2 a company without a cloud has no cloud revenue, and no causes of it', () => {
  const { before, after, causes } = explain(opening, first.report, 1, 'cloudRevenue');
  expect([before, after, causes]).toEqual([0, 0, []]);
});

test('I1 a listed company publishes its accounts and keeps its capacity to itself', () => {
  const figures = first.report.figures[0];
  if (figures === undefined) throw new Error('no figures');
  const open = publishedFigures(figures, true);
  for (const metric of PLAIN_METRICS)
    expect([metric, metric in open]).toEqual([metric, METRICS[metric].public]);
});

test('I1 a private company shows what it sells and what everybody sees, and not what it earns', () => {
  const figures = first.report.figures[1];
  if (figures === undefined) throw new Error('no figures');
  const shown = Object.keys(publishedFigures(figures, false)) as Metric[]; // keys of figures are metrics
  for (const metric of ['revenue', 'netIncome', 'cash', 'debt', 'capacityH100e', 'researchers'] as const)
    expect(shown).not.toContain(metric);
  expect(shown).toContain('share.assistants');
});
