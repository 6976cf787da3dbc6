import { type Telling, tell } from './telling.ts';

/** I2: why authorities look harder or less hard: each cause in its jurisdiction and, by its weight, in the headline (R1). */
export function explainScrutiny(telling: Telling): void {
  const { facts, index } = telling;
  for (const { company, jurisdiction, cause, points } of facts.scrutinyMoves) {
    const definition = facts.scenario.jurisdictions[jurisdiction];
    const metric = index.scrutinyMetrics[jurisdiction];
    if (definition === undefined || metric === undefined) continue;
    const rule = cause === 'caseClosed' || cause === 'probeConduct' ? 'R2' : 'R1';
    const about = definition.id;
    tell(telling, company, metric, cause, points, rule, about);
    tell(telling, company, 'scrutiny', cause, points * definition.weight, rule, about);
  }
}
