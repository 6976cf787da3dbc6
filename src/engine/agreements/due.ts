import type { CompanyId } from '../state/ids.ts';
import type { DeepReadonly } from '../state/state.ts';
import type { ChipSupplyClause, Clause, ComputeClause, EquityClause } from './clauses.ts';
import { computeBill, suppliesIn, wantedH100e } from './schedule.ts';

/** What a clause still makes one party pay the other, kUSD: one of the two is named, the other one is the other. */
export interface ClauseDue {
  readonly kind: 'compute' | 'chips' | 'equity';
  /** Who pays; null where the clause names who is paid. */
  readonly payer: CompanyId | null;
  readonly payee: CompanyId | null;
  /** Sums by quarter from the one asked about on. */
  readonly dated: readonly number[];
  /** What falls due when a condition is met. */
  readonly open: number;
}

/** Where the agreement of a clause stands. */
export interface DueSituation {
  /** Quarter of signing. */
  readonly signed: number;
  /** Which tranches were paid. */
  readonly paid: readonly boolean[];
  /** Factor on the compute price, from `discountFactor`. */
  readonly factor: number;
  /** First quarter that counts. */
  readonly from: number;
}

/** What a clause still makes somebody pay, by quarter (D6, A2); null where it moves no sum that is fixed today. */
export function clauseDue(clause: DeepReadonly<Clause>, where: DueSituation): ClauseDue | null {
  if (clause.kind === 'compute') return computeDue(clause, where);
  if (clause.kind === 'chipSupply') return chipsDue(clause, where);
  return clause.kind === 'equity' ? equityDue(clause, where) : null;
}

function computeDue(clause: ComputeClause, { factor, from }: DueSituation): ClauseDue {
  const dated: number[] = [];
  for (let quarter = from; quarter < clause.start + clause.quarters; quarter++)
    dated.push(Math.round(computeBill(clause, wantedH100e(clause, quarter), factor)));
  return { kind: 'compute', payer: null, payee: clause.provider, dated, open: 0 };
}

/** Chips that are promised to be ordered, in the quarter of the order: they are paid when they come, which is later. */
function chipsDue(clause: ChipSupplyClause, { signed, from }: DueSituation): ClauseDue {
  const dated: number[] = [];
  for (let quarter = from; quarter < signed + clause.quarters; quarter++)
    dated.push(suppliesIn(clause, signed, quarter) ? Math.round(clause.perQuarter * clause.price) : 0);
  return { kind: 'chips', payer: null, payee: clause.designer, dated, open: 0 };
}

/** Tranches not yet paid: those of a date in their quarter, one that is overdue now. */
function equityDue(clause: DeepReadonly<EquityClause>, { paid, from }: DueSituation): ClauseDue {
  const dated: number[] = [];
  let open = 0;
  clause.tranches.forEach(({ amount, condition }, k) => {
    if (paid[k] === true) return;
    if (condition.kind !== 'date') open += amount;
    else {
      const place = Math.max(0, condition.quarter - from);
      while (dated.length <= place) dated.push(0);
      dated[place] = (dated[place] ?? 0) + amount;
    }
  });
  return { kind: 'equity', payer: clause.investor, payee: null, dated, open };
}
