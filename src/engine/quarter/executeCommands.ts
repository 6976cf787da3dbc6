import type { Turn } from '../commands/command.ts';
import { type Command, type CommandRules, checkCommand, rulesOf, tryCommand } from '../commands/registry.ts';
import { settleUnanswered } from '../events/answers.ts';
import { isSameData } from '../math/sameData.ts';
import type { RefusedCommand } from '../report/report.ts';
import type { CompanyId } from '../state/ids.ts';
import { viewFor, WorkingView } from '../state/view.ts';
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
    const isMistake = isRefusedAtOnce(work, one) || mistakesIn(work, one.company, alone).has(one.command);
    (isMistake ? work.report.refused : work.report.overtaken).push(one);
  }
}

/** Whether a seat was told the same before anybody had moved: then nobody stood in its way. */
function isRefusedAtOnce({ scenario, before }: Work, { company, command, refusal }: RefusedCommand): boolean {
  const first = checkCommand(viewFor(scenario, before, company), command);
  return first !== null && isSameData(first, refusal);
}

/** The commands of a seat that are refused when nobody else gives any: a world of its own, made once for each seat that needs it. */
function mistakesIn(
  { scenario, before, commands }: Work,
  seat: CompanyId,
  alone: Map<CompanyId, ReadonlySet<Command>>,
): ReadonlySet<Command> {
  const known = alone.get(seat);
  if (known !== undefined) return known;
  const world = createWork(scenario, before, { [seat]: commands[seat] ?? [] });
  const mistakes = new Set(carryOut(world).map(({ command }) => command));
  alone.set(seat, mistakes);
  return mistakes;
}
