import { modifier } from '../events/modifiers.ts';
import { clamp, splitInteger } from '../math/numbers.ts';
import { exp } from '../math/real.ts';
import { drive, type Work } from '../quarter/work.ts';
import { type LabMarket, movePeople } from './market.ts';

type Team = { researchers: number; seniors: number };

/** What the labs looked for in a quarter and what they found, people. */
export interface Hired {
  readonly wanted: number;
  readonly hired: number;
}

/**
 * M5: labs hire from the people who are free. When they want more than move in a quarter, appeal decides who comes,
 * and the more attractive lab also draws the better part of them.
 */
export function hire(work: Work, market: LabMarket, pool: Team): Hired {
  const { talent } = work.scenario.parameters.models;
  const wants = market.labs.map((company, i) => {
    if (company === null) return 0;
    const { targetResearchers, researchers } = company.lab;
    const speed = talent.hiringSpeed * modifier(work, 'hiring', i);
    const step = Math.max(speed > 0 ? 5 : 0, Math.floor(researchers * speed));
    return clamp(targetResearchers - researchers, 0, step);
  });
  const wanted = wants.reduce((a, b) => a + b, 0);
  const free = Math.floor(pool.researchers * talent.poolFlow);
  const found = wanted <= free ? wants : shared(wants, market.appeal, free);
  const seniors = pool.researchers > 0 ? pool.seniors / pool.researchers : 0;
  let hired = 0;
  market.labs.forEach((company, i) => {
    if (company === null) return;
    const count = found[i] ?? 0;
    const better = Math.floor(count * seniors * clamp(exp(0.5 * (market.appeal[i] ?? 0)), 0.5, 2));
    const came = movePeople(pool, company.lab, count, better);
    hired += came;
    drive(work, i, 'researchers', 'hired', came, 'M5');
  });
  return { wanted, hired };
}

/** Divides those who are free by wish and appeal; nobody gets more than it wants, what is left goes round once more. */
function shared(wants: readonly number[], appeal: readonly number[], free: number): number[] {
  const found = wants.map(() => 0);
  let left = free;
  for (let round = 0; round < 3 && left > 0; round++) {
    const weights = wants.map((want, i) => (want - (found[i] ?? 0)) * exp(clamp(appeal[i] ?? 0, -3, 3)));
    const parts = splitInteger(left, weights);
    wants.forEach((want, i) => {
      const more = Math.min(want - (found[i] ?? 0), parts[i] ?? 0);
      found[i] = (found[i] ?? 0) + more;
      left -= more;
    });
  }
  return found;
}
