import { type Command, rulesOf, tryCommand } from '../commands/registry.ts';
import { settleUnanswered } from '../events/answers.ts';
import type { CompanyId } from '../state/ids.ts';
import { WorkingView } from '../state/view.ts';
import { holdAuctions } from './estate/auction.ts';
import type { Work } from './work.ts';

/** Commands of one seat. */
interface SeatCommands {
  readonly seat: CompanyId;
  readonly commands: readonly Command[];
}

/**
 * T2, T3: every seat's commands, in the scenario's order of companies and each seat's own order.
 * A command that is not allowed is refused and reported, never half done.
 */
export function executeCommandsPhase(work: Work): void {
  const last: SeatCommands[] = [];
  for (const { id: seat } of work.scenario.companies) {
    const commands = work.commands[seat];
    if (commands === undefined || commands.length === 0) continue;
    const waiting = run(work, { seat, commands }, false);
    if (waiting.length > 0) last.push({ seat, commands: waiting });
  }
  for (const waiting of last) run(work, waiting, true);
  settleUnanswered(work);
  // Sealed bids are opened when every seat has given its own (F3).
  holdAuctions(work);
}

/** Carries out commands of a seat, one after the other; returns those that come last, unless it is their turn. */
function run(work: Work, { seat, commands }: SeatCommands, isLast: boolean): Command[] {
  // The view looks into the working copy, so each check sees what the commands before it left.
  const view = new WorkingView(work.scenario, work.state, seat);
  const waiting: Command[] = [];
  for (const command of commands) {
    const rules = rulesOf(command);
    if (rules.comesLast && !isLast) {
      waiting.push(command);
      continue;
    }
    const refusal = tryCommand(work, view, command, rules);
    if (refusal !== null) work.report.refused.push({ company: seat, command, refusal });
  }
  return waiting;
}
