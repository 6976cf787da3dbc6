import {
  type Command,
  checkCommand,
  type Doctrine,
  type Refusal,
  type SeatView,
} from '../../engine/index.ts';
import { keepsRedLines } from '../redLines.ts';
import { type DeskCopy, deskCopy } from './deskCopy.ts';
import { stage } from './stage.ts';

/** Commands that were decided so far in a quarter, and the view as it stands after them. Grows in place. */
export interface Draft {
  readonly view: DeskCopy;
  readonly commands: Command[];
}

/** A draft with nothing decided; the view that it begins with stays as it is. */
export function openDraft(view: SeatView): Draft {
  return { view: deskCopy(view), commands: [] };
}

/**
 * Adds proposed commands, each if it is allowed after those before it. One that is only too large is made smaller;
 * what can't be done, or would cross a red line of the doctrine, is left out.
 */
export function addAll({ view, commands }: Draft, proposed: readonly Command[], doctrine: Doctrine): void {
  for (const command of proposed) {
    const allowed = allowedForm(view, command);
    if (allowed === null || !keepsRedLines(view, doctrine, allowed)) continue;
    stage(view, allowed);
    note(commands, allowed);
  }
}

/** Puts a decision on the list. Budgets are one decision, however many advisers have a say in them. */
function note(commands: Command[], decided: Command): void {
  const place = decided.kind === 'setSpending' ? commands.findIndex(({ kind }) => kind === decided.kind) : -1;
  if (place < 0) commands.push(decided);
  else commands[place] = { ...commands[place], ...decided };
}

function allowedForm(view: SeatView, command: Command): Command | null {
  const refusal = checkCommand(view, command);
  if (refusal === null) return command;
  const smaller = smallerForm(command, refusal);
  return smaller !== null && checkCommand(view, smaller) === null ? smaller : null;
}

/** Part of the largest amount allowed that is taken: others' decisions of the same quarter move the limit a little. */
const MARGIN = 0.95;

function smallerForm(command: Command, { code, params }: Refusal): Command | null {
  const limit = Math.floor(Number(params.maximum ?? Number.NaN) * MARGIN);
  if ((code !== 'tooLarge' && code !== 'debtLimit') || !(limit >= 1)) return null;
  switch (command.kind) {
    case 'orderChips':
      return { ...command, count: limit };
    case 'raiseDebt':
    case 'repayDebt':
    case 'issueShares':
    case 'buyBack':
    case 'raiseRound':
      return { ...command, amount: limit };
    case 'setResearchers':
      return { ...command, count: limit };
    case 'buildSite':
    case 'expandSite':
    case 'signPpa':
    case 'buildGeneration':
      return { ...command, mw: limit };
    default:
      return null;
  }
}
