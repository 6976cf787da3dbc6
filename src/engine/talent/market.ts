import { companyAt, type Work } from '../quarter/work.ts';
import type { MutableCompany } from '../state/state.ts';
import { appealOf, freedom, perHead } from './team.ts';

/** The labs of a quarter as employers, rows by company; a company without a lab in business has `null`. */
export interface LabMarket {
  readonly labs: readonly (MutableCompany | null)[];
  /** ln of compute per head over the mean, and appeal (M5). */
  readonly freedom: readonly number[];
  readonly appeal: readonly number[];
}

/** Looks at all labs once, before anybody moves: nobody gains by standing first in the list. */
export function labMarket(work: Work): LabMarket {
  const { talent } = work.scenario.parameters.models;
  const labs = work.scenario.companies.map((definition, i) => {
    const company = companyAt(work.state, i);
    return definition.lab === undefined || company.status === 'failed' ? null : company;
  });
  let heads = 0;
  let compute = 0;
  for (const lab of labs) {
    heads += lab?.lab.researchers ?? 0;
    compute += lab?.compute.research ?? 0;
  }
  const mean = heads > 0 ? compute / heads : 0;
  const free = labs.map((lab) => (lab === null ? 0 : freedom(talent, perHead(lab), mean)));
  const appeal = labs.map((lab, i) => (lab === null ? 0 : appealOf(talent, lab.lab, free[i] ?? 0)));
  return { labs, freedom: free, appeal };
}

/** Moves people between two teams of which each knows how many are senior; what is not there does not move. */
export function movePeople(
  from: { researchers: number; seniors: number },
  to: { researchers: number; seniors: number },
  heads: number,
  seniors: number,
): number {
  const all = Math.min(Math.max(0, heads), from.researchers);
  // At least as many seniors as there are no juniors for, at most as many as there are.
  const fewest = Math.max(0, all - (from.researchers - from.seniors));
  const old = Math.max(fewest, Math.min(seniors, from.seniors, all));
  from.researchers -= all;
  from.seniors -= old;
  to.researchers += all;
  to.seniors += old;
  return all;
}
