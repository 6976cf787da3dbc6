import { type Command, type CommandCost, commandCost, type SeatView } from '../../engine/index.ts';

/** What might be done for one purpose, as a board of advisers proposes it. */
export interface Proposal {
  readonly purpose: string;
  /** Decisions that belong together, in their order. */
  readonly commands: readonly Command[];
  /** Whether something runs out or lapses if nothing is done. */
  readonly isUrgent: boolean;
}

/** A proposal that can be tried out. */
export interface Move<Idea extends Proposal = Proposal> {
  readonly id: string;
  readonly idea: Idea;
  /** What each of its decisions costs, kUSD. */
  readonly costs: readonly CommandCost[];
}

/**
 * Proposals as moves, each once and with what it costs.
 *
 * @param view as if everything that is staged were done
 */
export function movesOf<Idea extends Proposal>(view: SeatView, proposals: readonly Idea[]): Move<Idea>[] {
  const moves = new Map<string, Move<Idea>>();
  for (const idea of proposals) {
    const id = JSON.stringify(idea.commands);
    if (idea.commands.length === 0 || moves.has(id)) continue;
    moves.set(id, { id, idea, costs: idea.commands.map((command) => commandCost(view, command)) });
  }
  return [...moves.values()];
}
