import { clamp, ratio } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import { growCulture } from '../talent/culture.ts';
import { hire } from '../talent/hiring.ts';
import { disband, leave } from '../talent/leaving.ts';
import { type LabMarket, labMarket } from '../talent/market.ts';
import { poach } from '../talent/poaching.ts';
import type { Work } from './work.ts';

/** M5: people leave, are won away and are hired; nobody is made from nothing but those who finish their studies. */
export function talentPhase(work: Work): void {
  const { knowledge } = work.state;
  const { talent } = work.scenario.parameters.models;
  const market = labMarket(work);
  const pool = { researchers: knowledge.pool, seniors: knowledge.poolSeniors };
  disband(work, pool);
  const gone = leave(work, market, pool);
  poach(work, market);
  const { wanted, hired } = hire(work, market, pool);
  promote(market, talent.promotionPerYear / 4);
  pool.researchers += graduates(talent.graduatesPerYear, work.state.quarter);
  moveWages(work, market, wanted - gone, knowledge.pool);
  growCulture(work, market);
  Object.assign(knowledge, { pool: pool.researchers, poolSeniors: pool.seniors, wanted, hired });
}

/** Whole people: over a year exactly as many as finish in it. */
function graduates(perYear: number, quarter: number): number {
  return Math.floor((perYear * (quarter + 1)) / 4) - Math.floor((perYear * quarter) / 4);
}

/** Experience makes seniors. */
function promote(market: LabMarket, part: number): void {
  for (const company of market.labs) {
    if (company === null) continue;
    company.lab.seniors += Math.floor((company.lab.researchers - company.lab.seniors) * part);
  }
}

/** M5: what labs look for beyond who left them makes everyone dearer; generous labs pull the market up. */
function moveWages(work: Work, market: LabMarket, wanted: number, pool: number): void {
  const { wages } = work.scenario.parameters.models.talent;
  let heads = 0;
  let paid = 0;
  for (const company of market.labs) {
    heads += company?.lab.researchers ?? 0;
    paid += (company?.lab.researchers ?? 0) * log(company?.lab.pay ?? 1);
  }
  const scarcity = wages.scarcity * clamp(wanted / Math.max(1, pool), -1, 1);
  const step = wages.growthPerYear / 4 + scarcity + wages.follow * ratio(paid, heads);
  work.state.knowledge.wages *= 1 + clamp(step, -wages.mostStep, wages.mostStep);
}
