import { clamp } from '../math/numbers.ts';
import { exp } from '../math/real.ts';
import { drive, type Work } from '../quarter/work.ts';
import type { LabState } from '../state/state.ts';
import type { LabMarket } from './market.ts';
import { movePeople } from './market.ts';

type Team = { researchers: number; seniors: number };

/** People whom labs dismiss or who go by themselves; they are free for others (M5). Returns how many went, all in all. */
export function leave(work: Work, market: LabMarket, pool: Team): number {
  let gone = 0;
  market.labs.forEach((company, i) => {
    if (company === null) return;
    gone += dismiss(work, i, company.lab, pool);
    gone += quit(work, i, company.lab, market.appeal[i] ?? 0, pool);
  });
  return gone;
}

/** A team shrinks towards its goal by a step a quarter; who stays remembers it. */
function dismiss(work: Work, i: number, lab: LabState, pool: Team): number {
  const { hiringSpeed, culture } = work.scenario.parameters.models.talent;
  const before = lab.researchers;
  const step = Math.max(5, Math.floor(before * hiringSpeed));
  const count = clamp(before - lab.targetResearchers, 0, step);
  if (count <= 0) return 0;
  const gone = movePeople(lab, pool, count, share(lab, count));
  const pain = Math.min(lab.culture, culture.layoff * 10 * (gone / before));
  lab.culture -= pain;
  drive(work, i, 'researchers', 'left', -gone, 'M5');
  drive(work, i, 'culture', 'cultureLayoffs', -pain, 'M5');
  return gone;
}

/** The better a lab holds its people, the fewer go. */
function quit(work: Work, i: number, lab: LabState, appeal: number, pool: Team): number {
  const { attrition, leastAttrition, mostAttrition } = work.scenario.parameters.models.talent;
  const rate = attrition * clamp(exp(-appeal), leastAttrition, mostAttrition);
  const gone = movePeople(lab, pool, Math.floor(lab.researchers * rate), share(lab, lab.researchers * rate));
  drive(work, i, 'researchers', 'resigned', -gone, 'M5');
  return gone;
}

/** Seniors among `heads` people of a team, in its own proportion. */
function share({ researchers, seniors }: Team, heads: number): number {
  return researchers > 0 ? Math.floor((heads * seniors) / researchers) : 0;
}

/** M5, F3: the people of a lab that has failed are free at once. */
export function disband(work: Work, pool: Team): void {
  work.state.companies.forEach((company, i) => {
    if (company.status !== 'failed' || company.lab.researchers === 0) return;
    const gone = movePeople(company.lab, pool, company.lab.researchers, company.lab.seniors);
    company.lab.targetResearchers = 0;
    drive(work, i, 'researchers', 'left', -gone, 'M5');
  });
}
