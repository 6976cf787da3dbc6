import { boomLeft } from '../market/boom.ts';
import { clamp } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import type { Work } from './work.ts';

/**
 * W5: what the shared suppliers build and what outside buyers want more. Foundries and memory makers build by the
 * tightness that they have seen for some quarters: too late in a shortage, too long into a glut.
 */
export function growSupply(work: Work): void {
  const { supply, quarter, tides } = work.state;
  const rules = work.scenario.parameters.silicon;
  const boom = boomLeft(work.scenario, quarter);
  const growth = work.scenario.supply;
  growth.outsideDemand.forEach((buyer, k) => {
    supply.outsideDemand[k] =
      (supply.outsideDemand[k] ?? 0) * (1 + (buyer.growthPerYear * boom * (1 + tides.outside)) / 4);
  });
  supply.packagingPull += (supply.packagingTightness - supply.packagingPull) * rules.supplySpeed;
  supply.hbmPull += (supply.hbmTightness - supply.hbmPull) * rules.supplySpeed;
  const step = (yearly: number, pull: number): number =>
    1 +
    (yearly *
      boom *
      (1 + tides.supply) *
      clamp(
        1 + rules.supplyResponse * log(Math.max(pull, 0.05) / rules.supplyTarget),
        rules.supplyLeast,
        rules.supplyMost,
      )) /
      4;
  supply.packagingWafers *= step(growth.packagingGrowthPerYear, supply.packagingPull);
  supply.hbmMillionGB *= step(growth.hbmGrowthPerYear, supply.hbmPull);
}
