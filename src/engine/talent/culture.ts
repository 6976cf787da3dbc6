import { clamp } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import { drive, type Work } from '../quarter/work.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import { careOf } from '../safety/care.ts';
import type { Parameters } from '../state/definition.ts';
import type { CompanyState, MutableCompany } from '../state/state.ts';
import type { LabMarket } from './market.ts';

/** Where a lab's culture is heading, in points beside the neutral level, cause by cause (M5). */
export function cultureForces(
  models: Parameters['models'],
  company: Pick<CompanyState, 'lab' | 'spending' | 'trust' | 'status' | 'finance'>,
  free: number,
): Readonly<Record<(typeof FORCES)[number], number>> {
  const { culture } = models.talent;
  const distressed = company.status !== 'active' || company.finance.emergencyDebt > 0;
  return {
    cultureFreedom: culture.freedom * free,
    cultureSafety: culture.safety * Math.min(1.5, careOf(models, company, company.lab.capability)),
    culturePay: culture.pay * log(company.lab.pay),
    cultureMission: (culture.mission * (company.trust - 50)) / 10,
    cultureDistress: distressed ? -culture.distress : 0,
  };
}

const FORCES = [
  'cultureFreedom',
  'cultureSafety',
  'culturePay',
  'cultureMission',
  'cultureDistress',
] as const satisfies readonly DriverCause[];

/** M5: culture drifts to where freedom, care, pay, mission and calm point it. */
export function growCulture(work: Work, market: LabMarket): void {
  market.labs.forEach((company, i) => {
    if (company !== null) drift(work, i, company, market.freedom[i] ?? 0);
  });
}

function drift(work: Work, i: number, company: MutableCompany, free: number): void {
  const { models } = work.scenario.parameters;
  const { neutral, speed } = models.talent.culture;
  const forces = cultureForces(models, company, free);
  const { lab } = company;
  const before = lab.culture;
  let goal = neutral;
  for (const force of FORCES) goal += forces[force];
  lab.culture = clamp(before + speed * (clamp(goal, 0, 100) - before), 0, 100);
  for (const force of FORCES) drive(work, i, 'culture', force, speed * forces[force], 'M5');
  const named = speed * (goal - neutral);
  drive(work, i, 'culture', 'cultureFades', lab.culture - before - named, 'M5');
}

/** M5: a run that is broken off or brings nothing new costs the team its belief. */
export function disappoint(work: Work, i: number, company: MutableCompany): void {
  const { failedRun } = work.scenario.parameters.models.talent.culture;
  const lost = Math.min(company.lab.culture, failedRun);
  company.lab.culture -= lost;
  drive(work, i, 'culture', 'runFailed', -lost, 'M5');
}
