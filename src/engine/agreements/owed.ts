import type { ScenarioIndex } from '../state/compile.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement, DeepReadonly, GameState } from '../state/state.ts';
import { computeBill, discountFactor, remainingH100eQuarters } from './schedule.ts';

/**
 * Value that the parties still owe each other under an agreement, kUSD: compute to come, chips not yet ordered,
 * tranches not yet paid (A5).
 */
export function stillOwed(agreement: DeepReadonly<Agreement>, quarter: number): number {
  if (agreement.status !== 'active') return 0;
  let total = salesToCome(agreement, null, quarter);
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind !== 'equity') return;
    clause.tranches.forEach((tranche, t) => {
      if (agreement.progress[i]?.paid[t] !== true) total += tranche.amount;
    });
  });
  return total;
}

/**
 * Backlog of a company (D6): what customers committed to and it has not delivered yet, kUSD.
 * `from` is the first quarter that is not delivered: the current one while it is being decided.
 */
export function backlog(state: GameState, company: CompanyId, from: number = state.quarter): number {
  let total = 0;
  for (const agreement of state.agreements) {
    if (agreement.status === 'active') total += salesToCome(agreement, company, from);
  }
  return total + chipsOnContractOrder(state, company);
}

/** Backlog of every company in one pass over the agreements and contract orders (D6), kUSD; by company index. */
export function backlogs(
  state: GameState,
  index: Pick<ScenarioIndex, 'company' | 'chip' | 'designerOfChip'>,
  from: number,
): number[] {
  const total = state.companies.map(() => 0);
  const add = (company: number, amount: number): void => {
    total[company] = (total[company] ?? 0) + amount;
  };
  for (const agreement of state.agreements) {
    if (agreement.status !== 'active') continue;
    for (const seller of [agreement.proposer, agreement.counterparty]) {
      add(index.company.get(seller) ?? -1, salesToCome(agreement, seller, from));
    }
  }
  for (const order of state.orders) {
    if (order.agreement === null || order.left <= 0) continue;
    add(index.designerOfChip[index.chip.get(order.chip) ?? -1] ?? 0, order.left * order.price);
  }
  return total;
}

/** Sales under compute and chip-supply clauses from `from` on; of one seller, or of both for null. */
function salesToCome(agreement: DeepReadonly<Agreement>, seller: CompanyId | null, from: number): number {
  const { terms, signed } = agreement;
  let total = 0;
  for (const clause of terms.clauses) {
    if (clause.kind === 'compute' && (seller === null || clause.provider === seller)) {
      total += computeBill(clause, remainingH100eQuarters(clause, from), discountFactor(terms));
    } else if (clause.kind === 'chipSupply' && (seller === null || clause.designer === seller)) {
      const left = signed + clause.quarters - Math.max(from, signed);
      total += Math.max(0, left) * clause.perQuarter * clause.price;
    }
  }
  return Math.round(total);
}

function chipsOnContractOrder(state: GameState, designer: CompanyId): number {
  let total = 0;
  for (const order of state.orders) {
    if (order.agreement === null || order.left <= 0) continue;
    const agreement = state.agreements.find((one) => one.id === order.agreement);
    const sells = agreement?.terms.clauses.some(
      (clause) => clause.kind === 'chipSupply' && clause.designer === designer && clause.chip === order.chip,
    );
    if (sells === true) total += order.left * order.price;
  }
  return total;
}
