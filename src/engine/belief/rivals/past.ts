import { toKUsd } from '../../math/numbers.ts';
import { pow } from '../../math/real.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { CompanyState } from '../../state/state.ts';

/** Quarters that books remember. */
const KEPT = 8;
/** Part of the way to its mature margin that a private company is thought to go in a quarter. */
const RIPENING = 0.05;

/** Results of recent quarters: filed by a listed company; a private one's lie between its start and its last estimate. */
export function believedPast(
  seen: PublicCompany,
  opening: CompanyState,
  quarter: number,
  matureMargin: number,
): CompanyState['past'] {
  const { filings } = seen;
  const circular =
    quarter > 0 ? new Array<number>(Math.min(quarter, KEPT)).fill(seen.published.circularRevenue ?? 0) : [];
  if (filings !== null)
    return { revenue: filings.revenue, operatingIncome: filings.operatingIncome, circular };
  const before = opening.past;
  const revenue = between(before.revenue, Math.max(0, seen.revenue.value), quarter);
  const first = before.revenue.at(-1) ?? 0;
  const opened = first > 0 ? (before.operatingIncome.at(-1) ?? 0) / first : 0;
  const operatingIncome = revenue.map((sales, k) => {
    const then = quarter - (revenue.length - 1 - k);
    const ripe = 1 - pow(1 - RIPENING, Math.max(0, then));
    return toKUsd(sales * (opened + (matureMargin - opened) * ripe));
  });
  return { revenue, operatingIncome, circular };
}

/** A row that goes on evenly from its known past to what is thought of the last quarter, kUSD. */
function between(past: readonly number[], now: number, quarter: number): number[] {
  const start = Math.max(1, past.at(-1) ?? 1);
  const step = quarter > 0 ? pow(Math.max(1, now) / start, 1 / quarter) : 1;
  const row = past.slice();
  let value = start;
  for (let q = 0; q < quarter; q++) {
    value *= step;
    row.push(toKUsd(value));
  }
  return row.slice(-KEPT);
}
