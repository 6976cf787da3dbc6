import { drive, type Work } from './work.ts';

/** M2, M3: what released models are worth now, and where the frontier stands, open and closed. */
export function updateFrontier(work: Pick<Work, 'state'>): void {
  const { knowledge, companies } = work.state;
  for (const company of companies) {
    for (const model of company.lab.models) {
      if (model.released < 0) continue;
      company.lab.capability = Math.max(company.lab.capability, model.capability);
      if (model.open) knowledge.openFrontier = Math.max(knowledge.openFrontier, model.capability);
    }
    knowledge.frontier = Math.max(knowledge.frontier, company.lab.capability);
  }
}

/** The same once a quarter, with each company's gain as a driver of its capability (I2). */
export function releasePhase(work: Work): void {
  const before = work.state.companies.map((company) => company.lab.capability);
  updateFrontier(work);
  work.state.companies.forEach((company, i) => {
    const gain = company.lab.capability - (before[i] ?? 0);
    drive(work, i, 'capability', 'modelReleased', gain, 'M3', company.lab.models.at(-1)?.name ?? null);
  });
}
