import type { Command, SeatView } from '../../engine/index.ts';

type Spending = SeatView['own']['spending'];
type SetSpending = Extract<Command, { kind: 'setSpending' }>;

/** Largest step of a budget in a quarter, and change that is worth a decision. */
const STEP = 0.15;
const WORTHWHILE = 0.03;
/** First money for a new purpose, kUSD a quarter, and part of the revenue where that is more: a giant begins with more than a lab. */
const FIRST = 5000;
const FIRST_SHARE = 0.001;
/** Unit to which budgets are rounded, kUSD. */
const UNIT = 1000;

/** The command that moves budgets towards what is wanted, step by step; null when nothing moves enough. */
export function budgetChange(view: SeatView, wanted: Partial<Spending>): Command | null {
  const command: SetSpending = { kind: 'setSpending' };
  let changed = false;
  for (const [name, goal] of Object.entries(wanted)) {
    const key = name as keyof Spending; // entries of a record that has no other keys
    const now = view.own.spending[key];
    const next = stepTo(now, goal, view);
    if (Math.abs(next - now) <= WORTHWHILE * Math.max(now, FIRST)) continue;
    command[key] = next;
    changed = true;
  }
  return changed ? command : null;
}

function stepTo(now: number, goal: number, view: SeatView): number {
  const last = view.own.past.revenue.at(-1) ?? 0;
  const up = Math.max(now * (1 + STEP), FIRST, FIRST_SHARE * last);
  const down = now * (1 - STEP);
  const next = Math.min(Math.max(goal, down), up, largest(last));
  return Math.max(0, Math.round(next / UNIT) * UNIT);
}

/** The board lets no single budget grow beyond a part of what the company turns over. */
function largest(revenue: number): number {
  return Math.max(2 * FIRST, 0.2 * revenue);
}
