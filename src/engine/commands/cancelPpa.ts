import { z } from 'zod';
import { announce, book, companyAt } from '../quarter/work.ts';
import { command, type Refusal } from './command.ts';
import { madeId } from './support/fields.ts';
import { unknownThing } from './support/lookup.ts';
import { cancellationFee } from './support/power.ts';

const schema = z.strictObject({
  kind: z.literal('cancelPpa'),
  ppa: madeId.describe('Power purchase agreement of the company that is ended.'),
});

/** Leaves a power purchase agreement at a fee (E2). */
export const cancelPpa = command({
  kind: 'cancelPpa',
  schema,
  check(view, { ppa }): Refusal | null {
    return view.own.power.ppas.some(({ id }) => id === ppa) ? null : unknownThing('ppa', ppa);
  },
  cost: {
    now(view, { ppa }) {
      const found = view.own.power.ppas.find(({ id }) => id === ppa);
      return found === undefined ? 0 : cancellationFee(view, found);
    },
  },
  apply(work, i, { ppa }): void {
    const company = companyAt(work.state, i);
    const found = company.power.ppas.find(({ id }) => id === ppa);
    if (found === undefined) return;
    const { scenario, state } = work;
    const fee = cancellationFee({ scenario, regions: state.regions, quarter: state.quarter }, found);
    book(work, i, 'ppaCancelled', fee, ppa);
    company.power.ppas = company.power.ppas.filter((one) => one !== found);
    announce(work, {
      code: 'ppaCancelled',
      phase: 'executeCommands',
      companies: [company.id],
      about: found.region,
      params: { region: found.region, source: found.source, mw: found.mw },
      weight: 2,
    });
  },
});
