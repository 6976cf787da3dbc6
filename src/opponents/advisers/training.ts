import {
  type Command,
  careOf,
  type Doctrine,
  nextModelName,
  type SeatView,
  trainingOutlook,
} from '../../engine/index.ts';
import { definitionOf } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** Points behind the frontier at which a follower gives its weights away. */
const FAR_BEHIND = 8;
/** Safety work as a share of model revenue from which a lab takes its time, and trust under which it has to, points. */
const PATIENT = 0.02;
const LOW_TRUST = 50;

/** Releases what is trained, starts the next run, stops one that leads nowhere (M1, M3, M4). */
export const training: Advise = (view, doctrine) => {
  if (definitionOf(view).lab === undefined) return [];
  const { lab, compute } = view.own;
  const commands = releases(view, doctrine);
  if (lab.run !== null && compute.research <= 0 && view.quarter > 0)
    return [...commands, { kind: 'stopTraining' }];
  if (isOvertaken(view)) return [...commands, { kind: 'stopTraining' }, nextRun(view, doctrine)];
  if (lab.run !== null || compute.research <= 0) return commands;
  return [...commands, nextRun(view, doctrine)];
};

/** Whether the run under way can't even reach the best model of the house any more: nothing is lost but time (M1, M2). */
function isOvertaken(view: SeatView): boolean {
  const { run, models } = view.own.lab;
  if (run === null || run.done < 1) return false;
  const best = models.reduce((most, { capability }) => Math.max(most, capability), 0);
  const plan = { quarters: run.quarters - run.done, share: run.share, effective: run.effective };
  return trainingOutlook(view, plan, [view.own.compute.research]).high <= best;
}

function releases(view: SeatView, doctrine: Doctrine): readonly Command[] {
  const { lab } = view.own;
  return lab.models
    .filter((model) => model.released < 0 && model.due < 0 && model.capability > lab.capability)
    .map((model): Command => {
      const open = givesAway(view, doctrine, model.capability);
      const testing = testingFor(view, doctrine, model.capability);
      return { kind: 'releaseModel', model: model.id, open, ...(testing > 0 && { testing }) };
    });
}

/**
 * Quarters of testing before a release (M3): who sells on trust takes a quarter unless that leaves the lead to another,
 * and another where trust is gone; not over two models in a row, while those who test nothing sail past; a follower ships.
 * Tests without the work that they need are worth little.
 */
function testingFor(view: SeatView, doctrine: Doctrine, capability: number): number {
  const { frontier } = view.knowledge;
  const care = careOf(view.scenario.parameters.models, view.own, capability);
  if (care < 0.25 || view.own.lab.capability < frontier - FAR_BEHIND) return 0;
  const takesLead = capability > frontier && view.own.lab.capability < frontier;
  const patient = doctrine.safety >= PATIENT && capability > frontier - 2 && !takesLead && !hasProved(view);
  return (patient ? 1 : 0) + (view.own.trust < LOW_TRUST ? 1 : 0);
}

/** Whether the model on sale was tested: who has just shown that it takes its time need not lose another quarter. */
function hasProved({ own }: SeatView): boolean {
  const latest = own.lab.models.reduce((last, { released }) => Math.max(last, released), -1);
  return own.lab.models.some(({ released, tested }) => released === latest && released > 0 && tested > 0);
}

/** Open weights pay for who is behind or lives on something else; who leads keeps them (M4). */
function givesAway(view: SeatView, doctrine: Doctrine, capability: number): boolean {
  const { frontier, openFrontier } = view.knowledge;
  if (view.own.lab.openWeights) return capability < frontier + 2 || doctrine.openness > 0.6;
  return doctrine.openness > 0.6 && capability > openFrontier && capability < frontier - FAR_BEHIND;
}

function nextRun(view: SeatView, doctrine: Doctrine): Command {
  const behind = view.knowledge.frontier - view.own.lab.capability;
  // Who is far behind takes shorter runs: the next one starts from what the others have found by then.
  const quarters = behind > FAR_BEHIND ? Math.max(1, doctrine.runQuarters - 1) : doctrine.runQuarters;
  return {
    kind: 'startTraining',
    name: nextModelName(view),
    quarters,
    share: doctrine.runShare,
  };
}
