import { z } from 'zod';
import { toKUsd } from '../math/numbers.ts';
import { companyAt } from '../quarter/work.ts';
import type { SeatView } from '../state/view.ts';
import { mostAsked, signingBonus } from '../talent/poaching.ts';
import { command, type Refusal, refuse } from './command.ts';
import { companyId, count, real } from './support/fields.ts';
import {
  companyHas,
  findCompany,
  hasModule,
  noModule,
  ownDefinition,
  unknownThing,
} from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('poachTalent'),
  company: companyId.describe('Rival whose researchers are asked.'),
  count: count(1, 100_000).describe('People who get an offer; a few per cent of a team at most.'),
  bonus: real(0, 20).describe('Signing bonus in years of pay, 0–20. Only who comes is paid.'),
});

/** Offers a rival's researchers a signing bonus; some come, and the rival does not forget it (M5). */
export const poachTalent = command({
  kind: 'poachTalent',
  schema,
  check(view, { company, count: people }): Refusal | null {
    if (!hasModule(view, 'lab')) return noModule('lab');
    const rival = findCompany(view, company);
    if (rival === undefined || company === view.seat) return unknownThing('company', company);
    if (!companyHas(view, company, 'lab')) return noModule('lab');
    if (rival.status === 'failed') return refuse('failed', { company });
    if (view.own.lab.approaches.some((one) => one.company === company))
      return refuse('underWay', { company });
    const maximum = mostAsked(view.scenario.parameters.models.talent, rival.researchers.value);
    return people > maximum ? refuse('tooLarge', { maximum, unit: 'people' }) : null;
  },
  cost: { now: (view, { count: people, bonus }) => toKUsd(people * bonusEach(view, bonus)) },
  apply(work, company, { company: rival, count: people, bonus }): void {
    companyAt(work.state, company).lab.approaches.push({ company: rival, count: people, bonus });
  },
});

/** Signing bonus for one person, kUSD. */
function bonusEach(view: SeatView, bonus: number): number {
  const wage = ownDefinition(view)?.lab?.wage ?? 0;
  const market = view.knowledge.wages * view.own.lab.pay;
  return signingBonus(view.scenario.parameters.models.talent, wage, market, bonus);
}
