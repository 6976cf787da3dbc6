import { z } from 'zod';
import { announce, companyAt } from '../quarter/work.ts';
import { leastOpenness } from '../regulation/remedies.ts';
import { command, type Refusal, refuse } from './command.ts';
import { real } from './support/fields.ts';
import { merchantIn } from './support/integrations.ts';
import { noModule, ownDefinition } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('setOpenness'),
  openness: real(0, 1).describe('How open the own shop platform is to outside agents: 0 closed, 1 open.'),
});

/** Opens or closes the own shop platform to the agents of others (K5). */
export const setOpenness = command({
  kind: 'setOpenness',
  schema,
  check(view, { openness }): Refusal | null {
    const merchant = ownDefinition(view)?.commerce?.merchant;
    const state = merchant === undefined ? undefined : merchantIn(view, merchant);
    if (state === undefined) return noModule('commerce');
    if (openness < leastOpenness(view))
      return refuse('underRemedy', { minimum: leastOpenness(view), unit: 'ratio' });
    return state.openness === openness ? refuse('nothingChanges') : null;
  },
  apply(work, company, { openness }): void {
    const merchant = work.scenario.companies[company]?.commerce?.merchant;
    const state = work.state.merchants[work.index.merchant.get(merchant ?? '') ?? -1];
    if (merchant === undefined || state === undefined) return;
    const code = openness > state.openness ? 'platformOpened' : 'platformClosed';
    state.openness = openness;
    const companies = [companyAt(work.state, company).id];
    announce(work, {
      code,
      phase: 'executeCommands',
      companies,
      about: merchant,
      params: { merchant, openness },
      weight: 3,
    });
  },
});
