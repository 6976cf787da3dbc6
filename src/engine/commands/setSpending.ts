import { z } from 'zod';
import { equityOf } from '../finance/position.ts';
import { companyAt } from '../quarter/work.ts';
import type { Spending } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd } from './support/fields.ts';
import { hasModule, type Module, noModule } from './support/lookup.ts';

/** Which budgets need one of which modules; the others are open to every company. */
const NEEDS: Readonly<Partial<Record<keyof Spending, readonly [Module, ...Module[]]>>> = {
  research: ['lab', 'silicon'],
  safety: ['lab'],
  sales: ['cloud', 'lab', 'silicon'],
  software: ['silicon'],
};

const budget = kUsd(0);

const schema = z.strictObject({
  kind: z.literal('setSpending'),
  research: budget
    .exactOptional()
    .describe('Research projects beside staff, kUSD a quarter; needs a lab or silicon.'),
  safety: budget.exactOptional().describe('Safety work on models, kUSD a quarter; needs a lab.'),
  sales: budget.exactOptional().describe('Sales and marketing, kUSD a quarter.'),
  software: budget.exactOptional().describe('Software of own chip families, kUSD a quarter; needs silicon.'),
  resilience: budget.exactOptional().describe('Redundancy and operations against outages, kUSD a quarter.'),
  compliance: budget.exactOptional().describe('Compliance and public affairs, kUSD a quarter.'),
  intelligence: budget.exactOptional().describe('Market intelligence about rivals, kUSD a quarter.'),
});

/** Sets one or more of the quarterly budgets; a field that is absent stays as it is. */
export const setSpending = command({
  kind: 'setSpending',
  schema,
  check(view, wanted): Refusal | null {
    const now = view.own.spending;
    const maximum = largestBudget(view);
    let changes = false;
    for (const key of named(wanted)) {
      const amount = wanted[key];
      if (amount === undefined || amount === now[key]) continue;
      changes = true;
      const needs = NEEDS[key];
      if (amount > 0 && needs !== undefined && !needs.some((m) => hasModule(view, m)))
        return noModule(needs[0]);
      if (amount > maximum) return refuse('tooLarge', { maximum, unit: 'kUSD' });
    }
    return changes ? null : refuse('nothingChanges');
  },
  /** The budgets that the command names: those that stay as they are were decided before. */
  cost: {
    perQuarter(_view, wanted) {
      let all = 0;
      for (const key of named(wanted)) all += wanted[key] ?? 0;
      return all;
    },
  },
  apply(work, company, wanted): void {
    const { spending } = companyAt(work.state, company);
    for (const key of named(wanted)) {
      const amount = wanted[key];
      if (amount !== undefined) spending[key] = amount;
    }
  },
});

/** The budgets that a command names: the schema lets it have nothing else beside its kind. */
function named(wanted: z.infer<typeof schema>): (keyof Spending)[] {
  return Object.keys(wanted).filter((key): key is keyof Spending => key !== 'kind');
}

/** Largest budget that the board allows for one purpose, kUSD a quarter. */
function largestBudget(view: SeatView): number {
  const { budgetFloorKUsd, budgetEquityShare } = view.scenario.parameters.finance;
  return Math.max(budgetFloorKUsd, Math.floor(equityOf(view.own.balances) * budgetEquityShare));
}
