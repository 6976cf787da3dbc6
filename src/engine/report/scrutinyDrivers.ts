import type { Telling } from './telling.ts';

/** I2: why authorities look harder or less hard: each cause in its jurisdiction and, by its weight, in the headline (R1). */
export function explainScrutiny({ facts, index, drivers }: Telling): void {
  for (const { company, jurisdiction, cause, points } of facts.scrutinyMoves) {
    const definition = facts.scenario.jurisdictions[jurisdiction];
    const metric = index.scrutinyMetrics[jurisdiction];
    if (definition === undefined || metric === undefined) continue;
    const rule = cause === 'caseClosed' || cause === 'probeConduct' ? 'R2' : 'R1';
    const about = definition.id;
    drivers.push({ company, metric, cause, amount: points, rule, about });
    drivers.push({ company, metric: 'scrutiny', cause, amount: points * definition.weight, rule, about });
  }
}
