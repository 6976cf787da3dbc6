import type { ScenarioDefinition } from '../../engine/index.ts';
import { type ScenarioPresentation, scenarioText } from '../../scenario/resolve/index.ts';
import { billions, figure, textTable } from '../output/table.ts';
import type { Simulation } from './simulate.ts';

const columns = [
  { heading: 'company' },
  { heading: 'score', right: true },
  { heading: 'value, USD bn', right: true },
  { heading: 'revenue, USD bn', right: true },
  { heading: 'op. income', right: true },
  { heading: 'cash', right: true },
  { heading: 'capability', right: true },
  { heading: 'H100e', right: true },
  { heading: 'MW', right: true },
  { heading: 'status' },
];

/** How every company stands after the last quarter, best score first. */
export function summaryTable(
  scenario: ScenarioDefinition,
  presentation: ScenarioPresentation,
  { reports, state }: Simulation,
): string {
  const last = reports.at(-1);
  const rows = scenario.companies.flatMap((company, index) => {
    const figures = last?.figures[index];
    if (figures === undefined) return [];
    const cells = [
      scenarioText(presentation, 'en', `companies.${company.id}.name`),
      figure(figures.score, 1),
      billions(figures.marketValue),
      billions(figures.revenue),
      billions(figures.operatingIncome),
      billions(figures.cash),
      figure(figures.capability, 1),
      figure(figures.capacityH100e),
      figure(figures.powerMW),
      state.companies[index]?.status ?? '',
    ];
    return [{ score: figures.score, cells }];
  });
  const sorted = rows.sort((a, b) => b.score - a.score);
  return textTable(
    columns,
    sorted.map((row) => row.cells),
  );
}
