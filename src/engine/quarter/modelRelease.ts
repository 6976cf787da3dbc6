import { careOf } from '../safety/care.ts';
import type { Model, MutableCompany } from '../state/state.ts';
import { announce, companyAt, drive, type Work } from './work.ts';

/** M2, M4: what released models are worth now, and where the frontier stands, open and closed. */
export function updateFrontier(work: Pick<Work, 'scenario' | 'state'>): void {
  const { knowledge, companies } = work.state;
  for (const company of companies) {
    for (const model of company.lab.models) {
      if (model.released < 0) continue;
      company.lab.capability = Math.max(company.lab.capability, model.capability);
      if (model.open) knowledge.openFrontier = Math.max(knowledge.openFrontier, model.capability);
    }
    knowledge.frontier = Math.max(knowledge.frontier, company.lab.capability);
  }
  const { outsideGap } = work.scenario.parameters.models.open;
  // Makers outside the scenario publish too, some way behind the best (M4).
  if (outsideGap > 0)
    knowledge.openFrontier = Math.max(knowledge.openFrontier, knowledge.frontier - outsideGap);
}

/** M3, M4: models under test come closer to their release or come out; who knows a lab's open weights grows. */
export function releasePhase(work: Work): void {
  const before = work.state.companies.map((company) => company.lab.capability);
  work.scenario.companies.forEach((definition, i) => {
    const company = companyAt(work.state, i);
    if (definition.lab === undefined || company.status === 'failed') return;
    for (const model of company.lab.models)
      if (model.released < 0 && model.due >= 0) testOrRelease(work, company, model);
    growCommunity(work, company);
  });
  updateFrontier(work);
  work.state.companies.forEach((company, i) => {
    const gain = company.lab.capability - (before[i] ?? 0);
    drive(work, i, 'capability', 'modelReleased', gain, 'M3', company.lab.models.at(-1)?.name ?? null);
  });
}

/** M3: a quarter of testing counts by the safety work that was there for it. */
function testOrRelease(work: Work, company: MutableCompany, model: Model): void {
  if (work.state.quarter < model.due) {
    model.tested += Math.min(1.5, careOf(work.scenario.parameters.models, company, model.capability));
    return;
  }
  const { lab } = company;
  model.released = work.state.quarter;
  model.due = -1;
  // The best model decides how the company goes to market (M4).
  if (model.capability >= lab.capability) lab.openWeights = model.open;
  announce(work, {
    code: model.open ? 'modelReleasedOpen' : 'modelReleased',
    phase: 'modelRelease',
    companies: [company.id],
    about: model.id,
    params: { model: model.name, capability: model.capability },
    weight: model.capability > work.state.knowledge.frontier ? 5 : 3,
  });
}

/** M4: developers learn a lab's models while they are free, and forget them when they are not. */
function growCommunity(work: Work, { lab }: MutableCompany): void {
  const { communitySpeed } = work.scenario.parameters.models.open;
  lab.community += communitySpeed * ((lab.openWeights ? 1 : 0) - lab.community);
}
