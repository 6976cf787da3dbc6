import { modifier } from '../events/modifiers.ts';
import { uniform } from '../random/streams.ts';
import { noteConduct } from '../regulation/conduct.ts';
import { careOf, incidentChanceOf, modelInUse, servingShare, severityOf } from '../safety/care.ts';
import { announce, book, companyAt, drive, type Work } from './work.ts';

/** M3: models do harm at times: the more people use them and the less they were tested, the likelier. */
export function incidentsPhase(work: Work): void {
  work.scenario.companies.forEach((definition, i) => {
    const company = companyAt(work.state, i);
    if (definition.lab === undefined || company.status === 'failed') return;
    // Drawn for every lab in every quarter, so that one lab's care moves nobody else's luck.
    if (uniform(work.state.random, 'incidents') < incidentChance(work, i)) incident(work, i);
  });
}

/** M3: chance of an incident at a company this quarter. */
export function incidentChance(work: Work, i: number): number {
  const company = companyAt(work.state, i);
  const { models } = work.scenario.parameters;
  const model = modelInUse(company.lab);
  if (model === undefined) return 0;
  const usual = incidentChanceOf(models, {
    share: servingShare(work.scenario.segments, work.scratch.served, i),
    open: company.lab.openWeights,
    care: careOf(models, company, model.capability),
    tested: model.tested,
    age: work.state.quarter - model.released,
  });
  return Math.min(1, usual * modifier(work, 'incidentChance', i));
}

function incident(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { models } = work.scenario.parameters;
  const severity = severityOf(models, modelInUse(company.lab)?.tested ?? 0);
  let sales = 0;
  work.scenario.segments.forEach((segment, s) => {
    if (segment.resource === 'serving') sales += work.scratch.revenue[s]?.[i] ?? 0;
  });
  const cost = book(work, i, 'incidentCosts', sales * models.safety.incidentCostShare * severity);
  const lost = Math.min(company.trust, models.safety.incidentTrustLoss * severity);
  company.trust -= lost;
  drive(work, i, 'trust', 'incident', -lost, 'M3');
  noteConduct(work, i, 'incidentScrutiny', work.scenario.parameters.regulation.incidentPoints * severity);
  announce(work, {
    code: 'modelIncident',
    phase: 'incidents',
    companies: [company.id],
    about: null,
    params: { cost },
    weight: 4,
  });
}
