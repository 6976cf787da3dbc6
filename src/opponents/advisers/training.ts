import type { Command, SeatView } from '../../engine/index.ts';
import type { Doctrine } from '../doctrines/doctrine.ts';
import { definitionOf } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** Points behind the frontier at which a follower gives its weights away. */
const FAR_BEHIND = 8;

/** Releases what is trained, starts the next run, stops one that has no compute left (M1, M3, M4). */
export const training: Advise = (view, doctrine) => {
  if (definitionOf(view).lab === undefined) return [];
  const { lab, compute } = view.own;
  const commands = releases(view, doctrine);
  if (lab.run !== null && compute.research <= 0 && view.quarter > 0)
    return [...commands, { kind: 'stopTraining' }];
  if (lab.run !== null || compute.research <= 0) return commands;
  return [...commands, nextRun(view, doctrine)];
};

function releases(view: SeatView, doctrine: Doctrine): readonly Command[] {
  const { lab } = view.own;
  return lab.models
    .filter((model) => model.released < 0 && model.capability > lab.capability)
    .map(
      (model): Command => ({
        kind: 'releaseModel',
        model: model.id,
        open: givesAway(view, doctrine, model.capability),
      }),
    );
}

/** Open weights pay for who is behind or lives on something else; who leads keeps them (M4). */
function givesAway(view: SeatView, doctrine: Doctrine, capability: number): boolean {
  const { frontier, openFrontier } = view.knowledge;
  if (view.own.lab.openWeights) return capability < frontier + 2 || doctrine.openness > 0.6;
  return doctrine.openness > 0.6 && capability > openFrontier && capability < frontier - FAR_BEHIND;
}

function nextRun(view: SeatView, doctrine: Doctrine): Command {
  const { models } = view.own.lab;
  const behind = view.knowledge.frontier - view.own.lab.capability;
  // Who is far behind takes shorter runs: the next one starts from what the others have found by then.
  const quarters = behind > FAR_BEHIND ? Math.max(1, doctrine.runQuarters - 1) : doctrine.runQuarters;
  return {
    kind: 'startTraining',
    name: `${view.seat}-${models.length + 1}`,
    quarters,
    share: doctrine.runShare,
  };
}
