import { triggerEvents } from '../events/begin.ts';
import { clamp } from '../math/numbers.ts';
import { uniform } from '../random/streams.ts';
import { announce, book, companyAt, drive, type Work } from './work.ts';

/** Safety spending that halves the chance of an incident, kUSD a quarter. */
const SAFETY_UNIT = 60_000;
const INCIDENT_TRUST_LOSS = 6;
const INCIDENT_COST_SHARE = 0.02;

/** V1: what happens by chance or condition after the quarter's business is done. Incidents of models are the first kind (M3). */
export function eventTriggersPhase(work: Work): void {
  triggerEvents(work);
  work.scenario.companies.forEach((definition, i) => {
    const company = companyAt(work.state, i);
    if (definition.lab === undefined || company.status === 'failed') return;
    if (uniform(work.state.random, 'events') < incidentChance(work, i)) incident(work, i);
  });
}

/** M3: the more people use a company's assistants and the less safety work it does, the likelier an incident. */
function incidentChance(work: Work, i: number): number {
  let share = 0;
  work.scenario.segments.forEach((segment, s) => {
    if (segment.resource !== 'serving') return;
    const row = work.scratch.served[s] ?? [];
    const all = row.reduce((a, b) => a + b, 0);
    share = Math.max(share, all > 0 ? (row[i] ?? 0) / all : 0);
  });
  const care = companyAt(work.state, i).spending.safety / SAFETY_UNIT;
  return clamp((work.scenario.parameters.models.incidentChance * share) / (1 + care), 0, 0.5);
}

function incident(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const sales = work.scenario.segments.reduce(
    (total, segment, s) =>
      segment.resource === 'serving' ? total + (work.scratch.revenue[s]?.[i] ?? 0) : total,
    0,
  );
  const cost = book(work, i, 'incidentCosts', sales * INCIDENT_COST_SHARE);
  const lost = Math.min(company.trust, INCIDENT_TRUST_LOSS);
  company.trust -= lost;
  drive(work, i, 'trust', 'incident', -lost, 'M3');
  announce(work, {
    code: 'modelIncident',
    phase: 'eventTriggers',
    companies: [company.id],
    about: null,
    params: { cost },
    weight: 4,
  });
}
