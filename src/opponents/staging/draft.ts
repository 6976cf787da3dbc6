import { type Command, checkCommand, type Refusal, type SeatView } from '../../engine/index.ts';
import { stage } from './stage.ts';

/** Commands that were decided so far in a quarter, and the view as it stands after them. */
export interface Draft {
  readonly view: SeatView;
  readonly commands: readonly Command[];
}

/**
 * Adds proposed commands, each if it is allowed after those before it. One that is only too large is made smaller;
 * what can't be done is left out.
 */
export function addAll(draft: Draft, proposed: readonly Command[]): Draft {
  let { view } = draft;
  const commands = [...draft.commands];
  for (const command of proposed) {
    const allowed = allowedForm(view, command);
    if (allowed === null) continue;
    view = stage(view, allowed);
    commands.push(allowed);
  }
  return commands.length === draft.commands.length ? draft : { view, commands };
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
