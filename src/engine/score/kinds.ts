import type { CompanyDefinition } from '../state/definition.ts';

/** O2: kinds of companies that are compared with each other, by what is at their heart. */
export type CompanyKind = 'cloud' | 'lab' | 'silicon' | 'other';

/** Kind of a company: who rents out compute is a cloud, whatever else it does; then labs, then designers of chips. */
export function kindOf({ cloud, lab, silicon }: CompanyDefinition): CompanyKind {
  if (cloud !== undefined) return 'cloud';
  if (lab !== undefined) return 'lab';
  return silicon === undefined ? 'other' : 'silicon';
}
