import type { Command, CommandCost, SeatView } from '../../../engine/index.ts';
import { wageBill } from '../../../store/rules.ts';
import type { StagedCommand } from '../../../store/types.ts';

/** A staged decision with what it changes: a budget that is set anew costs only what it is more than before. */
export interface PricedCommand extends StagedCommand {
  readonly change: CommandCost;
}

/**
 * What each staged decision changes, in the order in which they are carried out. `cost` names whole bills; for what runs
 * already (budgets, pay, chip programmes) the change is the new bill less the one before it, so that the changes add up.
 */
export function changesOf(staged: readonly StagedCommand[], view: SeatView): PricedCommand[] {
  const bills = new Map<string, number>();
  return staged.map((one) => {
    let before = 0;
    for (const [bill, next] of one.refusal === null ? billsOf(one.command, one.cost) : []) {
      before += bills.get(bill) ?? billNow(bill, view);
      bills.set(bill, next);
    }
    return { ...one, change: { ...one.cost, perQuarter: one.cost.perQuarter - before } };
  });
}

/** Names and new amounts of the running bills that a decision sets, kUSD a quarter. */
function billsOf(command: Command, cost: CommandCost): (readonly [string, number])[] {
  if (command.kind === 'setSpending') {
    const { kind: _, ...budgets } = command;
    return Object.entries(budgets).map(([key, amount]) => [`spending.${key}`, amount ?? 0] as const);
  }
  if (command.kind === 'setPay') return [['pay', cost.perQuarter]];
  // Wages of the team that is hired, at today's pay; what a new pay costs is a change beside it.
  if (command.kind === 'setResearchers') return [['team', cost.perQuarter]];
  if (command.kind === 'fundProgramme') return [[`programme.${command.chip}`, cost.perQuarter]];
  return [];
}

function billNow(bill: string, { own, scenario, seatIndex, knowledge }: SeatView): number {
  const [kind, about] = bill.split('.');
  if (kind === 'spending') return Object.entries(own.spending).find(([key]) => key === about)?.[1] ?? 0;
  if (kind === 'programme') return own.programmes.find(({ chip }) => chip === about)?.funding ?? 0;
  const lab = scenario.companies[seatIndex]?.lab;
  if (lab === undefined) return 0;
  return Math.round(wageBill(scenario.parameters.models.talent, lab, own.lab, knowledge.wages));
}

/** What all that is staged changes together, kUSD; what would be refused changes nothing. */
export function totalCost(priced: readonly PricedCommand[]): CommandCost {
  return priced
    .filter(({ refusal }) => refusal === null)
    .reduce(
      (sum, { change }) => ({
        now: sum.now + change.now,
        perQuarter: sum.perQuarter + change.perQuarter,
        later: sum.later + change.later,
      }),
      { now: 0, perQuarter: 0, later: 0 },
    );
}

/** Something with its place in a list. The same decision may stand there twice, and only its place tells it apart. */
export interface InPlace<T> {
  readonly one: T;
  readonly place: number;
  readonly key: string;
}

/** The items of a list with their places. */
export function inPlaces<T extends { readonly command: { readonly kind: string } }>(
  list: readonly T[],
): InPlace<T>[] {
  return list.map((one, place) => ({ one, place, key: `${place}-${one.command.kind}` }));
}
