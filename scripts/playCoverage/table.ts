import type { ScenarioDefinition } from '../../src/engine/index.ts';
import type { Counter, Tally } from './counter.ts';

/** What was counted as a table: everything that could come up, how often it did, and how often in a campaign. */
export function tableOf(
  counter: Counter,
  scenario: ScenarioDefinition,
  tally: Tally,
  campaigns: number,
): string {
  const lines = counter.names(scenario).map((name) => {
    const times = tally[name] ?? 0;
    const each = (times / Math.max(1, campaigns)).toFixed(2);
    const shown = name.includes('/') ? `    ${name.slice(name.indexOf('/') + 1)}` : name;
    return `${shown.padEnd(28)}${String(times).padStart(7)}${each.padStart(8)}`;
  });
  const all = counter.names(scenario).filter((name) => counter.required(name));
  const sum = all.reduce((total, name) => total + (tally[name] ?? 0), 0);
  const quarters = campaigns * scenario.quarters;
  const head = `${counter.id}: ${campaigns} campaigns, ${all.length} kinds, ${(sum / Math.max(1, quarters)).toFixed(2)} a quarter`;
  return `${[head, `${''.padEnd(28)}${'times'.padStart(7)}${'each'.padStart(8)}`, ...lines].join('\n')}\n`;
}
