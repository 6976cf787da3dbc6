import type { Turn } from '../commands/command.ts';
import { type Command, rulesOf, tryCommand } from '../commands/registry.ts';
import { settleUnanswered } from '../events/answers.ts';
import type { RefusedCommand } from '../report/report.ts';
import type { CompanyId } from '../state/ids.ts';
import { WorkingView } from '../state/view.ts';
import { createWork } from './createWork.ts';
import { holdAuctions } from './estate/auction.ts';
import type { Work } from './work.ts';

/** Commands of one seat, by their turn. */
interface SeatCommands {
  readonly seat: CompanyId;
  readonly byTurn: Readonly<Record<Turn, readonly Command[]>>;
}

const TURNS: readonly Turn[] = ['first', 'usual', 'last'];

/**
 * T2, T3: every seat's commands, turn by turn, in the scenario's order of companies and each seat's own order.
 * A command that is not allowed is refused and reported, never half done.
 */
export function executeCommandsPhase(work: Work): void {
  report(work, carryOut(work));
  settleUnanswered(work);
  // Sealed bids are opened when every seat has given its own (F3).
  holdAuctions(work);
}

/** Carries out all commands; returns those that the rules did not allow any more when their turn came. */
function carryOut(work: Work): RefusedCommand[] {
  const seats = work.scenario.companies.flatMap(({ id: seat }): SeatCommands[] => {
    const commands = work.commands[seat];
    return commands === undefined || commands.length === 0 ? [] : [{ seat, byTurn: inTurns(commands) }];
  });
  const refused: RefusedCommand[] = [];
  for (const turn of TURNS) for (const { seat, byTurn } of seats) run(work, seat, byTurn[turn], refused);
  return refused;
}

function inTurns(commands: readonly Command[]): Record<Turn, Command[]> {
  const byTurn: Record<Turn, Command[]> = { first: [], usual: [], last: [] };
  for (const command of commands) byTurn[rulesOf(command).turn].push(command);
  return byTurn;
}

/** Carries out commands of a seat, one after the other, and notes those that are refused. */
function run(work: Work, seat: CompanyId, commands: readonly Command[], refused: RefusedCommand[]): void {
  if (commands.length === 0) return;
  // The view looks into the working copy, so each check sees what the commands before it left.
  const view = new WorkingView(work.scenario, work.state, seat);
  for (const command of commands) {
    const refusal = tryCommand(work, view, command, rulesOf(command));
    if (refusal !== null) refused.push({ company: seat, command, refusal });
  }
}

/**
 * T2: nobody is blamed for what it could not see. Whoever could have done it had it been alone in the world, with nothing come
 * in between since all decided, has been overtaken; the rest is refused.
 */
function report(work: Work, stopped: readonly RefusedCommand[]): void {
  const alone = new Map<CompanyId, ReadonlySet<Command>>();
  for (const one of stopped) {
    const mistakes = alone.get(one.company) ?? mistakesAlone(work, one.company);
    alone.set(one.company, mistakes);
    (mistakes.has(one.command) ? work.report.refused : work.report.overtaken).push(one);
  }
}

/** The commands of a seat that would be refused if nobody else gave any. */
function mistakesAlone({ scenario, before, commands }: Work, seat: CompanyId): ReadonlySet<Command> {
  const alone = createWork(scenario, before, { [seat]: commands[seat] ?? [] });
  return new Set(carryOut(alone).map(({ command }) => command));
}
