import { companyAt, type Work } from '../quarter/work.ts';
import { movePeople } from './market.ts';

/**
 * M5: people join a lab from those who are free (+) or leave it for them (−), seniors in the proportion in which they
 * stand where they come from. Returns how many moved, signed: nobody is made or lost.
 */
export function transfer(work: Work, i: number, heads: number): number {
  const { lab } = companyAt(work.state, i);
  const { knowledge } = work.state;
  const free = { researchers: knowledge.pool, seniors: knowledge.poolSeniors };
  const from = heads > 0 ? free : lab;
  const count = Math.abs(heads);
  const seniors = from.researchers > 0 ? Math.floor((count * from.seniors) / from.researchers) : 0;
  const moved = movePeople(from, heads > 0 ? lab : free, count, seniors);
  knowledge.pool = free.researchers;
  knowledge.poolSeniors = free.seniors;
  return heads > 0 ? moved : -moved;
}
