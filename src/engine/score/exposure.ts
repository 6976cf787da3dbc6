import { eachCompute } from '../agreements/eachCompute.ts';
import { otherParty } from '../agreements/parties.ts';
import { tradeOf } from '../finance/trade.ts';
import { clamp, ratio, zeros } from '../math/numbers.ts';
import { companyIndexOf, type Work } from '../quarter/work.ts';
import type { Exposure } from '../state/financeState.ts';
import { fleetChips } from '../state/fleetChips.ts';

/** O2: how much of each company hangs on one provider of compute, one outside designer of chips, one customer. */
export function exposures(work: Work): Exposure[] {
  const compute = computeSources(work);
  const suppliers = chipSources(work);
  const customers = largestCustomers(work);
  return work.state.companies.map((_, i) => ({
    compute: compute[i] ?? 0,
    suppliers: suppliers[i] ?? null,
    customers: customers[i] ?? null,
  }));
}

/** Square table of amounts between companies, rows by who depends. */
function table(work: Work): number[] {
  return zeros(work.state.companies.length * work.state.companies.length);
}

function largestIn(rows: readonly number[], i: number, width: number): number {
  let most = 0;
  for (let k = 0; k < width; k++) most = Math.max(most, rows[i * width + k] ?? 0);
  return most;
}

/** Share of each company's compute that comes from its largest provider. */
function computeSources(work: Work): number[] {
  const width = work.state.companies.length;
  const from = table(work);
  eachCompute(work.state.agreements, (agreement, clause, progress) => {
    const tenant = companyIndexOf(work, otherParty(agreement, clause.provider));
    const place = tenant * width + companyIndexOf(work, clause.provider);
    from[place] = (from[place] ?? 0) + progress.delivered;
  });
  return work.state.companies.map(({ compute }, i) =>
    clamp(ratio(largestIn(from, i, width), compute.owned + compute.rentedIn), 0, 1),
  );
}

/** Share of each fleet, by performance, that one outside designer made; null without a fleet. */
function chipSources(work: Work): (number | null)[] {
  const width = work.state.companies.length;
  const by = zeros(width);
  return work.state.companies.map((company, i) => {
    by.fill(0);
    let all = 0;
    const { fleet } = company;
    const chips = fleetChips(work.index, company);
    for (let k = 0; k < fleet.length; k++) {
      const c = chips[k] ?? -1;
      const power = (fleet[k]?.installed ?? 0) * (work.state.chips[c]?.performance ?? 0);
      const designer = work.index.designerOfChip[c] ?? -1;
      all += power;
      if (designer >= 0 && designer !== i) by[designer] = (by[designer] ?? 0) + power;
    }
    return all > 0 ? largestIn(by, 0, width) / all : null;
  });
}

/** Share of each company's revenue that one other company paid under contract or for chips; null for those who sell neither. */
function largestCustomers(work: Work): (number | null)[] {
  const width = work.state.companies.length;
  const { compute, chips } = tradeOf(work);
  return work.state.companies.map(({ past: { revenue } }, i) => {
    const { cloud, silicon } = work.scenario.companies[i] ?? {};
    if (cloud === undefined && silicon === undefined) return null;
    let largest = 0;
    for (let k = i * width; k < (i + 1) * width; k++)
      largest = Math.max(largest, (compute[k] ?? 0) + (chips[k] ?? 0));
    return clamp(ratio(largest, revenue[revenue.length - 1] ?? 0), 0, 1);
  });
}
