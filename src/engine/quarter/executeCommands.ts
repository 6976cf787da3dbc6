import { type Command, tryCommand } from '../commands/registry.ts';
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
  const later: SeatCommands[] = [];
  const { companies } = work.scenario;
  for (let place = 0; place < companies.length; place++) {
    const seat = companies[place]?.id;
    const commands = seat === undefined ? undefined : work.commands[seat];
    if (seat === undefined || commands === undefined || commands.length === 0) continue;
    // What is asked for a chip, and of whom, comes last: orders of the same quarter were decided on what was seen.
    const offers = commands.filter(isOfChip);
    run(work, { seat, commands: offers.length > 0 ? commands.filter((one) => !isOfChip(one)) : commands });
    if (offers.length > 0) later.push({ seat, commands: offers });
  }
  for (const offers of later) run(work, offers);
  settleUnanswered(work);
  // Sealed bids are opened when every seat has given its own (F3).
  holdAuctions(work);
}

function isOfChip({ kind }: Command): boolean {
  return kind === 'setChipPrice' || kind === 'setChipRoad';
}

/** Carries out commands of a seat, one after the other. */
function run(work: Work, { seat, commands }: SeatCommands): void {
  // The view looks into the working copy, so each check sees what the commands before it left.
  const view = new WorkingView(work.scenario, work.state, seat);
  for (const command of commands) {
    const refusal = tryCommand(work, view, command);
    if (refusal !== null) work.report.refused.push({ company: seat, command, refusal });
  }
}
