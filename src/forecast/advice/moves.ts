import {
  type Command,
  type CommandCost,
  checkCommand,
  commandCost,
  type SeatView,
} from '../../engine/index.ts';
import { type Lever, leverOf } from './levers.ts';

/** One thing that the program would do in the seat, looked at by itself. */
export interface Move {
  readonly id: string;
  readonly lever: Lever;
  readonly command: Command;
  /** What it costs, kUSD. */
  readonly cost: CommandCost;
}

/** Budgets closer than this part to what they are now are not worth a word. */
const SMALL_STEP = 0.05;

/**
 * The moves that a list of decisions is made of: each command by itself, budgets one by one, without doubles and without
 * what the rules would refuse now (a decision that needs another one first is no move of its own).
 *
 * @param view as if everything that is staged were done
 */
export function movesOf(view: SeatView, decisions: readonly Command[]): Move[] {
  const moves = new Map<string, Move>();
  for (const command of decisions.flatMap((one) => apart(view, one))) {
    const lever = leverOf(command);
    const id = JSON.stringify(command);
    if (lever === null || moves.has(id) || checkCommand(view, command) !== null) continue;
    moves.set(id, { id, lever, command, cost: commandCost(view, command) });
  }
  return [...moves.values()].filter((move, _, all) => isAmongLargest(move, all));
}

/** Moves of one lever that are tried: the largest in money. */
const TRIED_OF_A_LEVER = 3;

function isAmongLargest(move: Move, all: readonly Move[]): boolean {
  const larger = all.filter((other) => other.lever === move.lever && sizeOf(other) > sizeOf(move));
  return larger.length < TRIED_OF_A_LEVER;
}

const sizeOf = ({ cost }: Move): number =>
  Math.abs(cost.now) + Math.abs(cost.later) + Math.abs(cost.perQuarter);

/** A list of budgets as one decision for each that really moves; any other command as it is. */
function apart({ own }: SeatView, command: Command): readonly Command[] {
  if (command.kind !== 'setSpending') return [command];
  const { kind, ...budgets } = command;
  return Object.entries(budgets).flatMap(([key, amount]) => {
    const now = Object.entries(own.spending).find(([name]) => name === key)?.[1] ?? 0;
    if (amount === undefined || Math.abs(amount - now) <= SMALL_STEP * Math.max(now, amount)) return [];
    return [{ kind, [key]: amount }];
  });
}
