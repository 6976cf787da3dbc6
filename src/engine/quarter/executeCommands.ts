import { applyCommand, type Command, checkCommand } from '../commands/registry.ts';
import { settleUnanswered } from '../events/decisions.ts';
import { WorkingView } from '../state/view.ts';
import { holdAuctions } from './estate/auction.ts';
import type { Work } from './work.ts';

/**
 * T2, T3: every seat's commands, in the scenario's order of companies and each seat's own order.
 * A command that is not allowed is refused and reported, never half done.
 */
export function executeCommandsPhase(work: Work): void {
  runCommands(work, false);
  // A new list price comes last: orders of the same quarter were decided on the price that was seen.
  runCommands(work, true);
  settleUnanswered(work);
  // Sealed bids are opened when every seat has given its own (F3).
  holdAuctions(work);
}

function runCommands(work: Work, chipPrices: boolean): void {
  work.scenario.companies.forEach((definition, i) => {
    const commands = work.commands[definition.id];
    if (commands === undefined) return;
    let view: WorkingView | null = null;
    for (const command of commands) {
      if ((command.kind === 'setChipPrice') !== chipPrices) continue;
      // The view looks into the working copy, so each check sees what the commands before it left.
      view ??= new WorkingView(work.scenario, work.state, definition.id);
      runCommand(work, view, i, command);
    }
  });
}

function runCommand(work: Work, view: WorkingView, i: number, command: Command): void {
  const refusal = checkCommand(view, command);
  if (refusal === null) applyCommand(work, i, command);
  else work.report.refused.push({ company: view.seat, command, refusal });
}
