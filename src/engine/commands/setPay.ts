import { z } from 'zod';
import { toKUsd } from '../math/numbers.ts';
import { companyAt } from '../quarter/work.ts';
import { wageBill } from '../talent/team.ts';
import { command, type Refusal, refuse } from './command.ts';
import { real } from './support/fields.ts';
import { hasModule, noModule, ownDefinition } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('setPay'),
  pay: real(0.8, 2).describe("Pay of researchers over the market's: 1 is the market, 0.8–2."),
});

/** Sets what the lab pays its researchers beside the market: it draws and keeps people, and costs wages (M5). */
export const setPay = command({
  kind: 'setPay',
  schema,
  check(view, { pay }): Refusal | null {
    if (!hasModule(view, 'lab')) return noModule('lab');
    return view.own.lab.pay === pay ? refuse('nothingChanges') : null;
  },
  cost: {
    perQuarter(view, { pay }) {
      const lab = ownDefinition(view)?.lab;
      if (lab === undefined) return 0;
      const { talent } = view.scenario.parameters.models;
      return toKUsd(wageBill(talent, lab, { ...view.own.lab, pay }, view.knowledge.wages));
    },
  },
  apply(work, company, { pay }): void {
    companyAt(work.state, company).lab.pay = pay;
  },
});
