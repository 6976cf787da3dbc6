import { clamp } from '../math/numbers.ts';
import { announce, companyAt, type Work } from '../quarter/work.ts';
import { uniform } from '../random/streams.ts';
import type { CaseFile } from './odds.ts';

/**
 * R2: chance that an authority lets a deal pass, 0–1. Small deals need no approval; large ones fail the likelier, the more the
 * buyer is watched, the stricter the authority, and while it investigates the buyer.
 *
 * @param jurisdiction, @param company places of the authority and of the buyer
 * @param value kUSD of shares bought, or of the company acquired
 */
export function approvalChance(file: CaseFile, jurisdiction: number, company: number, value: number): number {
  const rules = file.scenario.parameters.regulation.deals;
  const definition = file.scenario.jurisdictions[jurisdiction];
  if (definition === undefined || value < rules.threshold) return 1;
  const size = value / (value + rules.scale);
  const scrutiny = (file.regulation.scrutiny[company]?.[jurisdiction] ?? 0) / 100;
  const buyer = file.scenario.companies[company]?.id;
  const isProbed = file.regulation.probes.some(
    (probe) => probe.status === 'open' && probe.company === buyer && probe.jurisdiction === definition.id,
  );
  const block = rules.blockSlope * size * scrutiny * definition.strictness;
  return clamp(1 - block - (isProbed ? rules.probePenalty * definition.strictness : 0), 0.02, 1);
}

/** The same for all authorities together: what a deal's table shows. */
export function approvalByAll(file: CaseFile, company: number, value: number): number {
  return file.scenario.jurisdictions.reduce(
    (chance, _, j) => chance * approvalChance(file, j, company, value),
    1,
  );
}

/**
 * R2: asks every authority for its approval. Null when all agree, else the id of the one that blocks; the newspaper tells of it.
 *
 * @param about id of the company bought or of the agreement
 */
export function askApproval(work: Work, company: number, value: number, about: string): string | null {
  const file: CaseFile = { scenario: work.scenario, regulation: work.state.regulation };
  for (let j = 0; j < work.scenario.jurisdictions.length; j++) {
    const chance = approvalChance(file, j, company, value);
    if (chance >= 1 || uniform(work.state.random, 'regulation') < chance) continue;
    const jurisdiction = work.scenario.jurisdictions[j]?.id ?? '';
    announce(work, {
      code: 'dealBlocked',
      phase: 'agreements',
      companies: [companyAt(work.state, company).id],
      about,
      params: { jurisdiction, value },
      weight: 4,
    });
    return jurisdiction;
  }
  return null;
}
