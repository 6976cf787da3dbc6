import { type Command, tryCommand } from '../commands/registry.ts';
import { settleUnanswered } from '../events/decisions.ts';
import { WorkingView } from '../state/view.ts';
import { holdAuctions } from './estate/auction.ts';
import type { Work } from './work.ts';

/** Commands of one seat, by its place in the scenario. */
interface SeatCommands {
  readonly place: number;
  readonly commands: readonly Command[];
}

/**
 * T2, T3: every seat's commands, in the scenario's order of companies and each seat's own order.
 * A command that is not allowed is refused and reported, never half done.
 */
export function executeCommandsPhase(work: Work): void {
  const later: SeatCommands[] = [];
  work.scenario.companies.forEach(({ id }, place) => {
    const commands = work.commands[id];
    if (commands === undefined) return;
    // A new list price comes last: orders of the same quarter were decided on the price that was seen.
    const prices = runAllBut(work, { place, commands }, 'setChipPrice');
    if (prices.length > 0) later.push({ place, commands: prices });
  });
  for (const prices of later) runAllBut(work, prices, null);
  settleUnanswered(work);
  // Sealed bids are opened when every seat has given its own (F3).
  holdAuctions(work);
}

/** Carries out a seat's commands but those of a kind, which it returns. */
function runAllBut(work: Work, { place, commands }: SeatCommands, left: Command['kind'] | null): Command[] {
  const found: Command[] = [];
  const seat = work.scenario.companies[place]?.id;
  if (seat === undefined || commands.length === 0) return found;
  // The view looks into the working copy, so each check sees what the commands before it left.
  const view = new WorkingView(work.scenario, work.state, seat);
  for (const command of commands) {
    if (command.kind === left) {
      found.push(command);
      continue;
    }
    const refusal = tryCommand(work, view, command);
    if (refusal !== null) work.report.refused.push({ company: seat, command, refusal });
  }
  return found;
}
