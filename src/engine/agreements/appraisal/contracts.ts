import type { CompanyId } from '../../state/ids.ts';
import type { ComputeClause } from '../clauses.ts';
import { computeBill, wantedH100e } from '../schedule.ts';

/** A compute contract in force, with both its sides. */
export interface Contract {
  readonly clause: ComputeClause;
  readonly tenant: CompanyId;
  /** Factor on its price after discounts. */
  readonly factor: number;
}

/** H100e that a company will rent in a quarter, from one provider or from all. */
export function rentedAt(
  contracts: readonly Contract[],
  tenant: CompanyId,
  quarter: number,
  provider?: CompanyId,
): number {
  let total = 0;
  for (const { clause, tenant: who } of contracts) {
    if (who === tenant && (provider === undefined || clause.provider === provider))
      total += wantedH100e(clause, quarter);
  }
  return total;
}

/** H100e that a company has promised to deliver in a quarter. */
export function promisedAt(contracts: readonly Contract[], provider: CompanyId, quarter: number): number {
  let total = 0;
  for (const { clause } of contracts) if (clause.provider === provider) total += wantedH100e(clause, quarter);
  return total;
}

/** What a company will pay under its compute contracts in a quarter, kUSD. */
export function billAt(contracts: readonly Contract[], tenant: CompanyId, quarter: number): number {
  let total = 0;
  for (const { clause, tenant: who, factor } of contracts)
    if (who === tenant) total += computeBill(clause, wantedH100e(clause, quarter), factor);
  return total;
}

/** Mean price of compute that a company rents from others than `except`, USD per H100e-hour; null when it rents none. */
export function ownContractPrice(
  contracts: readonly Contract[],
  tenant: CompanyId,
  except: CompanyId,
): number | null {
  let volume = 0;
  let value = 0;
  for (const { clause, tenant: who, factor } of contracts) {
    if (who !== tenant || clause.provider === except) continue;
    volume += clause.h100e;
    value += clause.h100e * clause.pricePerHour * factor;
  }
  return volume > 0 ? value / volume : null;
}
