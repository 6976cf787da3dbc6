import type { Work } from '../quarter/work.ts';
import type { RegionId } from '../state/ids.ts';
import type { MutableCompany } from '../state/state.ts';

/** H100e of a company's own compute that stand in a region (C1, W1): its part of the fleet's performance. */
export function regionalCompute(
  { state, index }: Pick<Work, 'state' | 'index'>,
  company: MutableCompany,
  region: RegionId,
): number {
  let all = 0;
  let there = 0;
  for (const entry of company.fleet) {
    const chip = index.chip.get(entry.chip) ?? -1;
    const maturity = state.maturity[index.familyOfChip[chip] ?? 0] ?? 0;
    const work = entry.installed * (state.chips[chip]?.performance ?? 0) * maturity;
    all += work;
    if (entry.region === region) there += work;
  }
  return all > 0 ? (company.compute.owned * there) / all : 0;
}
