import { afterEach, describe, expect, test } from 'vitest';
import { areaShareOption, areaShareTable, toShares } from '../../../src/ui/charts/areaShareChart.model.ts';
import { barChartOption, barChartTable } from '../../../src/ui/charts/barChart.model.ts';
import { NIGHT_THEME } from '../../../src/ui/charts/chartTheme.ts';
import type { ChartContext, ChartOption, ChartSeries } from '../../../src/ui/charts/chartTypes.ts';
import { donutOption, donutTable, partShares } from '../../../src/ui/charts/donut.model.ts';
import { type Chart, createDetachedChart } from '../../../src/ui/charts/echarts.ts';
import { lineChartOption, lineChartTable } from '../../../src/ui/charts/lineChart.model.ts';
import { periodRows } from '../../../src/ui/charts/tooltip.model.ts';
import { waterfallSteps } from '../../../src/ui/charts/waterfall.model.ts';
import { waterfallOption, waterfallTable } from '../../../src/ui/charts/waterfallOption.model.ts';

const format = (value: number): string => `${value} MW`;
const context: ChartContext = { theme: NIGHT_THEME, format, description: 'In words' };
const words = { period: 'Quarter', none: 'none' };
const periods = ['Q1', 'Q2'];
const series: ChartSeries[] = [
  { id: 'a', name: 'Amazon', tone: 0, values: [30, 40] },
  { id: 'you', name: 'OpenAI', tone: 'you', values: [10, null] },
];

const charts: Chart[] = [];
afterEach(() => {
  for (const chart of charts.splice(0)) chart.dispose();
});

/** Draws without a page and gives the picture as text. */
function draw(option: ChartOption): string {
  const chart = createDetachedChart(600, 300);
  charts.push(chart);
  chart.setOption(option);
  return chart.renderToSVGString();
}

describe('line chart', () => {
  test('carries each name at the end of its line', () => {
    const picture = draw(lineChartOption({ periods, series }, context));
    expect(picture).toContain('Amazon');
    expect(picture).toContain('OpenAI');
    expect(picture).toContain('MW');
  });

  test('starts its axis at zero unless told where', () => {
    const scores = { periods, series: [{ id: 'a', name: 'A', tone: 0, values: [71, 78] }] };
    expect(draw(lineChartOption(scores, context))).toContain('>0 MW<');
    const cut = draw(lineChartOption({ ...scores, from: 60 }, context));
    expect(cut).toContain('>60 MW<');
    expect(cut).not.toContain('>0 MW<');
  });

  test('goes on in a second row where a name is long, rather than behind the edge', () => {
    const name = 'Free cash flow of everybody';
    const picture = draw(
      lineChartOption({ periods, series: [{ id: 'a', name, tone: 0, values: [30, 40] }] }, context),
    );
    expect(picture).not.toContain(name);
    expect(picture).toMatch(/>Free cash flow/);
  });

  test('never breaks a word of a name, however long', () => {
    const name = 'Recommendations';
    const picture = draw(
      lineChartOption({ periods, series: [{ id: 'a', name, tone: 0, values: [30, 40] }] }, context),
    );
    expect(picture).toContain(`>${name}<`);
  });

  test('marks a single value: one period makes no line', () => {
    const one = (values: (number | null)[]) =>
      lineChartOption({ periods, series: [{ id: 'a', name: 'A', tone: 0, values }] }, context).series;
    expect(one([null, 40])).toEqual([expect.objectContaining({ showSymbol: true })]);
    expect(one([30, 40])).toEqual([expect.objectContaining({ showSymbol: false })]);
  });

  test('has a table with a word for what is missing', () => {
    expect(lineChartTable({ periods, series }, format, words)).toEqual({
      head: ['Quarter', 'Amazon', 'OpenAI'],
      rows: [
        { id: 'Q1', cells: ['Q1', '30 MW', '10 MW'] },
        { id: 'Q2', cells: ['Q2', '40 MW', 'none'] },
      ],
    });
  });

  test('lists a period in its tooltip, the largest first, without what is missing', () => {
    expect(periodRows(series, 0, context).map((row) => row.name)).toEqual(['Amazon', 'OpenAI']);
    expect(periodRows(series, 1, context)).toEqual([{ name: 'Amazon', value: '40 MW', colour: '#fe8660' }]);
  });
});

describe('share chart', () => {
  test('makes shares of each period, and none of a period without anything', () => {
    const shares = toShares([...series, { id: 'z', name: 'Z', tone: 3, values: [-5, 0] }], 2);
    expect(shares.map((one) => one.values)).toEqual([
      [0.75, 1],
      [0.25, 0],
      [0, 0],
    ]);
    expect(toShares([{ id: 'a', name: 'A', tone: 0, values: [0] }], 1)[0]?.values).toEqual([null]);
  });

  test('draws textures as well as colours', () => {
    const picture = draw(areaShareOption({ periods, series }, context));
    expect(picture).toContain('<pattern');
    expect(areaShareTable({ periods, series }, (share) => `${share * 100}%`, words).rows[0]?.cells).toEqual([
      'Q1',
      '75%',
      '25%',
    ]);
  });
});

describe('bars and ring', () => {
  const bars = [
    { id: 'a', name: 'Amazon', value: 30, tone: 0 },
    { id: 'b', name: 'Loss', value: -10, tone: 'bad' as const },
  ];

  test('bars carry their figures', () => {
    const picture = draw(barChartOption({ bars }, context));
    expect(picture).toContain('30 MW');
    expect(picture).toContain('-10 MW');
    expect(barChartTable({ bars }, format, { name: 'Company', value: 'Value' }).rows).toHaveLength(2);
  });

  test('a ring leaves out what is below zero, and its shares add up to one', () => {
    const parts = [...bars, { id: 'c', name: 'Google', value: 10, tone: 2 }];
    expect(partShares({ parts }).map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(draw(donutOption({ parts }, context))).toContain('<path');
    const table = donutTable({ parts }, format, (share) => `${share}`, { name: 'N', value: 'V', share: 'S' });
    expect(table.rows.map((row) => row.id)).toEqual(['a', 'c']);
  });
});

describe('waterfall', () => {
  const steps = waterfallSteps(
    {
      from: { label: 'Q1', value: 100 },
      to: { label: 'Q2', value: 90 },
      causes: [{ id: 'p', name: 'Price', amount: -10 }],
    },
    { others: String, unexplained: '?' },
  );
  const signed = (change: number): string => `${change > 0 ? '+' : ''}${change} MW`;

  test('writes totals as they are and changes with their sign', () => {
    const picture = draw(waterfallOption(steps, signed, context));
    for (const text of ['100 MW', '-10 MW', '90 MW', 'Price']) expect(picture).toContain(text);
  });

  test('has a table in the same order', () => {
    const { rows } = waterfallTable(steps, format, signed, { cause: 'Cause', change: 'Change' });
    expect(rows.map((row) => row.cells)).toEqual([
      ['Q1', '100 MW'],
      ['Price', '-10 MW'],
      ['Q2', '90 MW'],
    ]);
  });
});

describe('every chart', () => {
  const drawn = [
    lineChartOption({ periods, series }, context),
    areaShareOption({ periods, series }, context),
    barChartOption({ bars: [{ id: 'a', name: 'A', value: 1, tone: 0 }] }, context),
    donutOption({ parts: [{ id: 'a', name: 'A', value: 1, tone: 0 }] }, context),
  ];

  test.each(drawn.map((option, at) => [at, option] as const))(
    'number %i says itself in words and has no style attribute',
    (_, option) => {
      expect(option.aria).toMatchObject({ enabled: true, label: { description: 'In words' } });
      expect(draw(option)).not.toMatch(/\sstyle="/);
    },
  );
});
