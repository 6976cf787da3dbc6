import { z } from 'zod';
import { teamAfterCut } from '../quarter/programmePace.ts';
import { announce, companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { chipId, kUsd } from './support/fields.ts';
import { findChip, unknownThing } from './support/lookup.ts';
import { fundingRefusal, ownProgramme } from './support/programmes.ts';

const schema = z.strictObject({
  kind: z.literal('fundProgramme'),
  chip: chipId.describe('Chip generation that the company develops.'),
  funding: kUsd(0).describe(
    'New spending, kUSD a quarter; 0 stops the programme: its progress is kept, its team leaves.',
  ),
});

/** Raises, cuts, stops or takes up again the funding of a chip programme (S2). */
export const fundProgramme = command({
  kind: 'fundProgramme',
  schema,
  check(view, { chip, funding }): Refusal | null {
    const programme = ownProgramme(view, chip);
    const definition = findChip(view, chip)?.definition;
    if (programme === undefined || definition === undefined) return unknownThing('programme', chip);
    if (programme.status === 'done') return refuse('alreadyDone');
    if (programme.funding === funding) return refuse('nothingChanges');
    return funding === 0 ? null : fundingRefusal(view, definition, funding);
  },
  cost: { perQuarter: (_view, { funding }) => funding },
  apply(work, company, { chip, funding }): void {
    const own = companyAt(work.state, company);
    const programme = own.programmes.find((p) => p.chip === chip);
    if (programme === undefined) return;
    programme.team = teamAfterCut(work.scenario.parameters.silicon, programme, funding);
    programme.funding = funding;
    programme.status = funding === 0 ? 'stopped' : 'running';
    if (funding > 0) return;
    const params = { chip, cost: programme.spent };
    announce(work, {
      code: 'programmeStopped',
      phase: 'executeCommands',
      companies: [own.id],
      about: chip,
      params,
      weight: 3,
    });
  },
});
