import { eventOf } from '../events/about.ts';
import { CAUSES } from '../finance/causes.ts';
import type { LedgerEntry } from '../finance/ledger.ts';
import { groupOf } from './causeGroups.ts';
import { CONTRIBUTIONS } from './contribution.ts';
import { driversOf } from './drivers.ts';
import { METRICS, type Metric, metricInfo, PLAIN_METRICS } from './metrics.ts';
import type { QuarterReport } from './report.ts';

/** One cause of a change, with the rule that describes it. */
export interface CauseShare {
  readonly cause: string;
  /** The event behind it, where there is one (V1). */
  readonly event?: string;
  readonly amount: number;
  readonly rule: string;
  /** What a group of causes is made of, greatest first; the parts sum to it. */
  readonly parts?: readonly CauseShare[];
}

/** I2: a figure, its last value, and the causes of the difference, which sum to it exactly; greatest first. */
export interface Explanation {
  readonly metric: Metric;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly CauseShare[];
}

/**
 * Explains why a figure of one company moved between two consecutive quarters (I2).
 *
 * @param before report of the earlier quarter, @param now of the later one
 * @param company index of the company in the scenario's order
 */
export function explain(
  before: QuarterReport,
  now: QuarterReport,
  company: number,
  metric: Metric,
): Explanation {
  const from = before.figures[company]?.[metric] ?? 0;
  const to = now.figures[company]?.[metric] ?? 0;
  const plain = PLAIN_METRICS.find((name) => name === metric);
  const contribution = plain === undefined ? undefined : CONTRIBUTIONS[plain];
  const causes = new Map<string, CauseShare>();
  const groups = new Map<string, Map<string, CauseShare>>();
  // A figure that a company does not have (cloud revenue without a cloud) is not made of its entries either.
  if (from === 0 && to === 0) return { metric, before: from, after: to, causes: [] };
  if (contribution !== undefined && plain !== undefined) {
    const add = (entry: LedgerEntry, sign: number): void => {
      const amount = sign * entry.amount * contribution(entry.cause);
      if (entry.company !== company || amount === 0) return;
      const group = groupOf(plain, entry.cause);
      const into = group === null ? causes : partsOf(groups, group);
      put(into, entry.cause, amount, CAUSES[entry.cause].rule, eventOf(entry.about));
    };
    for (const entry of now.ledger) add(entry, 1);
    if (METRICS[plain].kind === 'flow') for (const entry of before.ledger) add(entry, -1);
  } else {
    for (const driver of driversOf(now)) {
      if (driver.company === company && driver.metric === metric)
        put(causes, driver.cause, driver.amount, driver.rule, eventOf(driver.about));
    }
  }
  for (const [group, parts] of groups) putGroup(causes, group, ranked(parts, metric));
  return { metric, before: from, after: to, causes: ranked(causes, metric) };
}

function partsOf(groups: Map<string, Map<string, CauseShare>>, group: string): Map<string, CauseShare> {
  const parts = groups.get(group) ?? new Map<string, CauseShare>();
  groups.set(group, parts);
  return parts;
}

/** Tells causes together under one name; a single one is told by its own. */
function putGroup(causes: Map<string, CauseShare>, group: string, parts: readonly CauseShare[]): void {
  const [only, ...others] = parts;
  if (only === undefined) return;
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  causes.set(group, others.length === 0 ? only : { cause: group, rule: 'F2', amount, parts });
}

function put(
  causes: Map<string, CauseShare>,
  cause: string,
  amount: number,
  rule: string,
  event: string | null,
): void {
  const key = event === null ? cause : `${cause} ${event}`;
  const sum = (causes.get(key)?.amount ?? 0) + amount;
  causes.set(key, { cause, rule, amount: sum, ...(event !== null && { event }) });
}

function ranked(causes: Map<string, CauseShare>, metric: Metric): CauseShare[] {
  const least = metricInfo(metric).unit === 'kUSD' ? 0.5 : 1e-12;
  return [...causes.values()]
    .filter((share) => Math.abs(share.amount) >= least)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.cause < b.cause ? -1 : 1));
}
