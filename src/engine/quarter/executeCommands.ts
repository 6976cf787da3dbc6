import type { Turn } from '../commands/command.ts';
import { type Command, type CommandRules, rulesOf, tryCommand } from '../commands/registry.ts';
import { settleUnanswered } from '../events/answers.ts';
import type { RefusedCommand } from '../report/report.ts';
import type { CompanyId } from '../state/ids.ts';
import { WorkingView } from '../state/view.ts';
import { createWork } from './createWork.ts';
import { holdAuctions } from './estate/auction.ts';
import type { Work } from './work.ts';

/** Commands of one seat, each with the rules of its kind: they are looked up once. */
interface SeatCommands {
  readonly seat: CompanyId;
  readonly commands: readonly Command[];
  readonly rules: readonly CommandRules[];
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
  const seats: SeatCommands[] = [];
  for (const { id: seat } of work.scenario.companies) {
    const commands = work.commands[seat];
    if (commands !== undefined) seats.push({ seat, commands, rules: commands.map(rulesOf) });
  }
  const refused: RefusedCommand[] = [];
  for (const turn of TURNS) for (const seat of seats) run(work, seat, turn, refused);
  return refused;
}

/** Carries out what a seat has for one turn, one command after the other, and notes what is refused. */
function run(
  work: Work,
  { seat, commands, rules }: SeatCommands,
  turn: Turn,
  refused: RefusedCommand[],
): void {
  let view: WorkingView | null = null;
  for (let k = 0; k < commands.length; k++) {
    const command = commands[k];
    const its = rules[k];
    if (command === undefined || its?.turn !== turn) continue;
    // The view looks into the working copy, so each check sees what the commands before it left.
    view ??= new WorkingView(work.scenario, work.state, seat);
    const refusal = tryCommand(work, view, command, its);
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
