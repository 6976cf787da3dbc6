import {
  applyCommand,
  type Command,
  type CommandCost,
  type CompanyId,
  checkCommand,
  commandCost,
  compile,
  createWork,
  type Refusal,
  type SeatView,
  viewFor,
} from '../engine/index.ts';
import type { Campaign } from './campaign.ts';

/** A decision on the table: what it costs, and why it would be refused, if so. */
export interface StagedCommand {
  readonly command: Command;
  readonly refusal: Refusal | null;
  readonly cost: CommandCost;
}

/** What a seat has staged, and its view as if all of it were done already. */
export interface Staging {
  readonly staged: readonly StagedCommand[];
  readonly projected: SeatView;
}

/**
 * Tries a seat's commands in order on a copy: each is checked against what the ones before it leave.
 * Nothing else happens on the copy, so the view shows cash, orders and sites as they would stand before the quarter resolves.
 */
export function tryCommands(campaign: Campaign, seat: CompanyId, commands: readonly Command[]): Staging {
  const { scenario, state } = campaign;
  const work = createWork(scenario, state);
  const company = compile(scenario).company.get(seat) ?? -1;
  const staged = commands.map((command): StagedCommand => {
    const view = viewFor(scenario, work.state, seat);
    const refusal = checkCommand(view, command);
    const cost = commandCost(view, command);
    if (refusal === null) applyCommand(work, company, command);
    return { command, refusal, cost };
  });
  return { staged, projected: viewFor(scenario, work.state, seat) };
}

/** What one more command would cost, and whether it would be allowed after those staged. */
export function quoteCommand(
  campaign: Campaign,
  seat: CompanyId,
  staged: readonly Command[],
  command: Command,
): StagedCommand {
  const { projected } = tryCommands(campaign, seat, staged);
  return { command, refusal: checkCommand(projected, command), cost: commandCost(projected, command) };
}
