import { adoptedCompute } from '../agreements/adoption.ts';
import { modifier } from '../events/modifiers.ts';
import { rentableCompute } from '../market/rentalMix.ts';
import { clamp } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import { fleetChips } from '../state/fleetChips.ts';
import { portWork } from './porting.ts';
import { companyAt, type Work } from './work.ts';

/** S5: software of chip families ripens, and work moves to the families that its owners have bought or agreed to use. */
export function softwareMaturityPhase(work: Work): void {
  const use = outsideUse(work);
  const rules = work.scenario.parameters.silicon;
  work.scenario.families.forEach((_, f) => {
    const known = work.state.maturity[f] ?? 0;
    const effort = softwareEffort(work, f, use[f] ?? 0);
    const gain = (1 - known) * rules.softwareGainPerLog * effort * modifier(work, 'softwareGain', f);
    const loss = (known - rules.leastMaturity) * rules.softwareDecay;
    work.state.maturity[f] = clamp(known + gain - loss, rules.leastMaturity, 1);
  });
  portWork(work);
}

/** S5: effort behind a family: e-folds of its designer's spending and of outside use. Each has diminishing returns. */
function softwareEffort(work: Work, f: number, use: number): number {
  const rules = work.scenario.parameters.silicon;
  const designer = work.index.company.get(work.scenario.families[f]?.designer ?? '') ?? -1;
  const families = work.scenario.companies[designer]?.silicon?.families.length ?? 1;
  const spend = (work.state.companies[designer]?.spending.software ?? 0) / Math.max(1, families);
  return log(1 + spend / rules.softwareSpendUnit) + log(1 + use / rules.softwareUseUnit);
}

/**
 * S5: H100e of each family that others than its designer use: chips that they own, what they adopted under agreement,
 * and what they rent in the designer's cloud.
 */
export function outsideUse(work: Pick<Work, 'scenario' | 'state' | 'index'>): number[] {
  const use = adoptedCompute(work.state.agreements, work.index.family);
  for (let i = 0; i < work.state.companies.length; i++) {
    const company = companyAt(work.state, i);
    const { rental, rentalUse } = company.compute;
    const rentable = rentableCompute(work, company);
    const rented = rentable > 0 ? clamp((rental * rentalUse) / rentable, 0, 1) : 0;
    const { fleet } = company;
    const chips = fleetChips(work.index, company);
    for (let k = 0; k < fleet.length; k++) {
      const c = chips[k] ?? -1;
      const f = work.index.familyOfChip[c] ?? 0;
      const isOwn = (work.index.designerOfChip[c] ?? 0) === i;
      const isKept = isOwn && work.state.chips[c]?.road === 'keep';
      const part = !isOwn ? 1 : isKept ? 0 : rented;
      use[f] = (use[f] ?? 0) + part * (fleet[k]?.installed ?? 0) * (work.state.chips[c]?.performance ?? 0);
    }
  }
  return use;
}
