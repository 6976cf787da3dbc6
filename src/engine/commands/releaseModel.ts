import { z } from 'zod';
import { announce, companyAt, type Work } from '../quarter/work.ts';
import type { Model } from '../state/state.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { hasModule, noModule, unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('releaseModel'),
  model: madeId.describe('Trained model of the company that is not released.'),
  open: z.boolean().describe('Release the weights for everybody (open) or serve it only.'),
});

/** Releases a model: it is what customers get from now on if it is the best (M3, M4). */
export const releaseModel = command({
  kind: 'releaseModel',
  schema,
  check(view, { model }): Refusal | null {
    if (!hasModule(view, 'lab')) return noModule('lab');
    const found = view.own.lab.models.find((m) => m.id === model);
    if (found === undefined) return unknownThing('model', model);
    return found.released >= 0 ? refuse('alreadyDone') : null;
  },
  apply(work, company, { model, open }): void {
    const found = companyAt(work.state, company).lab.models.find((m) => m.id === model);
    if (found === undefined) return;
    const { lab } = companyAt(work.state, company);
    found.released = work.state.quarter;
    found.open = open;
    // Capability and frontier follow in the phase of releases; how the company goes to market is decided here (M4).
    if (found.capability >= lab.capability) lab.openWeights = open;
    announceRelease(work, company, found);
  },
});

function announceRelease(work: Work, company: number, model: Model): void {
  announce(work, {
    code: model.open ? 'modelReleasedOpen' : 'modelReleased',
    phase: 'executeCommands',
    companies: [companyAt(work.state, company).id],
    about: model.id,
    params: { model: model.name, capability: model.capability },
    weight: model.capability > work.state.knowledge.frontier ? 5 : 3,
  });
}
