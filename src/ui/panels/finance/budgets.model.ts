import type { CompanyDefinition, SeatView } from '../../../engine/index.ts';

type BudgetKey = keyof SeatView['own']['spending'];
type Module = keyof Pick<CompanyDefinition, 'cloud' | 'lab' | 'silicon'>;

/** A budget, the rule that says what it does, and the modules of which a company needs one to have it. */
interface Budget {
  readonly key: BudgetKey;
  readonly rule: string;
  readonly needs: readonly Module[] | null;
}

const BUDGETS: readonly Budget[] = [
  { key: 'research', rule: 'M2', needs: ['lab', 'silicon'] },
  { key: 'safety', rule: 'M3', needs: ['lab'] },
  { key: 'sales', rule: 'D2', needs: ['cloud', 'lab', 'silicon'] },
  { key: 'software', rule: 'S5', needs: ['silicon'] },
  { key: 'resilience', rule: 'C6', needs: null },
  { key: 'compliance', rule: 'R1', needs: null },
  { key: 'intelligence', rule: 'I1', needs: null },
];

/** The budgets of a seat: those that do something for its kind of company. */
export function budgetsOf({ scenario, seatIndex }: SeatView): readonly Budget[] {
  const company = scenario.companies[seatIndex];
  return BUDGETS.filter(
    ({ needs }) => needs === null || needs.some((module) => company?.[module] !== undefined),
  );
}
