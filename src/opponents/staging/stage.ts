import { accountIndex, at, type Command, paidNow } from '../../engine/index.ts';
import { stageDeal } from './deals.ts';
import type { DeskCopy } from './deskCopy.ts';
import { stageLab } from './lab.ts';
import { stagePlant } from './plant.ts';
import { stagePower } from './power.ts';
import { stageSilicon } from './silicon.ts';

const CASH = accountIndex('cash');

/** Each subject's share of the work: true when the command was about it. */
const SUBJECTS = [stagePlant, stagePower, stageLab, stageSilicon, stageDeal] as const;

/**
 * Brings the desk copy to where it will stand once a command is carried out, as far as later decisions of the same quarter
 * depend on it: cash, and what was just ordered, started or offered. Nothing of other seats changes (T2).
 */
export function stage(view: DeskCopy, command: Command): void {
  const paid = paidNow(view, command);
  if (paid !== 0) addCash(view, -paid);
  for (const subject of SUBJECTS) if (subject(view, command)) return;
}

function addCash({ own }: DeskCopy, change: number): void {
  const balances = own.balances.slice();
  balances[CASH] = at(balances, CASH) + change;
  own.balances = balances;
}
