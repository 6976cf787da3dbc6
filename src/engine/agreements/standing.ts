import { clamp } from '../math/numbers.ts';
import { companyAt, drive, type Work } from '../quarter/work.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import type { MutableCompany } from '../state/state.ts';

/** Moves what one company thinks of another, kept between −1 and 1. */
export function moveRelation(company: MutableCompany, toward: number, by: number): void {
  company.relations[toward] = clamp((company.relations[toward] ?? 0) + by, -1, 1);
}

/** Moves the patience that a negotiator has left with another, kept between 0 and 1 (A3). */
export function movePatience(company: MutableCompany, toward: number, by: number): void {
  company.patience[toward] = clamp((company.patience[toward] ?? 0) + by, 0, 1);
}

/** Lowers a company's trust by so many points and notes why (I2). */
export function loseTrust(
  work: Work,
  company: number,
  points: number,
  cause: DriverCause,
  rule: string,
  about: string,
): void {
  const target = companyAt(work.state, company);
  const before = target.trust;
  target.trust = clamp(before - points, 0, 100);
  drive(work, company, 'trust', cause, target.trust - before, rule, about);
}
