import { type Bounds, type Condition, id, type Metric, metricInfo } from '../../engine/index.ts';
import type { ConditionFile } from '../schema/events/conditions.ts';
import { fromBn, fromM, quarterIndex } from './units.ts';

/** A condition in the engine's form: operators by name, money in kUSD, quarters as indices (V3). */
export function resolveCondition(file: ConditionFile, start: string): Condition {
  const inner = (one: ConditionFile): Condition => resolveCondition(one, start);
  if ('all' in file) return { op: 'all', of: file.all.map(inner) };
  if ('any' in file) return { op: 'any', of: file.any.map(inner) };
  if ('not' in file) return { op: 'not', of: inner(file.not) };
  if ('count' in file) return { op: 'count', where: inner(file.count), bounds: boundsOf(file) };
  if ('from' in file) return resolveWindow(file, start);
  return resolveFact(file) ?? resolvePast(file);
}

/** The same where there may be none. */
export function resolveWhen(file: ConditionFile | undefined, start: string): Condition | null {
  return file === undefined ? null : resolveCondition(file, start);
}

type With<Key extends string> = Extract<ConditionFile, { readonly [K in Key]: unknown }>;

function resolveWindow({ from, until }: With<'from'>, start: string): Condition {
  const last = until === undefined ? Number.MAX_SAFE_INTEGER : quarterIndex(until, start);
  return { op: 'quarter', from: quarterIndex(from, start), until: last };
}

/** Facts in the units of the engine. */
function resolveFact(file: ConditionFile): Condition | null {
  if ('metric' in file) {
    // What is no metric was refused before.
    const metric = file.metric as Metric;
    const scale = metricInfo(metric).unit === 'kUSD' ? fromBn : same;
    return { op: 'metric', metric, of: file.of, bounds: boundsOf(file, scale) };
  }
  if ('company' in file) {
    const spending = ['compliance', 'safety', 'resilience'].includes(file.company);
    return {
      op: 'company',
      fact: file.company,
      of: file.of,
      bounds: boundsOf(file, spending ? fromM : same),
    };
  }
  if ('world' in file) return { op: 'world', fact: file.world, bounds: boundsOf(file) };
  if ('region' in file) return { op: 'region', fact: file.region, of: file.of, bounds: boundsOf(file) };
  if ('merchant' in file && 'of' in file)
    return { op: 'merchant', fact: file.merchant, of: file.of, bounds: boundsOf(file) };
  if ('status' in file) return { op: 'status', status: file.status, of: file.of };
  if ('has' in file) return { op: 'has', module: file.has, of: file.of };
  if ('is' in file) return { op: 'is', ids: typeof file.is === 'string' ? [file.is] : file.is, of: file.of };
  return null;
}

function resolvePast(file: ConditionFile): Condition {
  if ('happened' in file)
    return { op: 'happened', event: id(file.happened), option: file.option ?? null, within: file.within };
  if ('agreement' in file) {
    const [a, b] = file.agreement;
    return { op: 'agreement', a, b, clause: file.clause ?? null };
  }
  if ('integrated' in file)
    return {
      op: 'integrated',
      vendor: file.integrated,
      merchant: file.merchant,
      feature: file.feature ?? null,
    };
  throw new Error('a condition that the schema does not know');
}

const same = (value: number): number => value;

function boundsOf(
  { atLeast, below }: { readonly atLeast?: number | undefined; readonly below?: number | undefined },
  scale: (value: number) => number = same,
): Bounds {
  return {
    ...(atLeast !== undefined && { atLeast: scale(atLeast) }),
    ...(below !== undefined && { below: scale(below) }),
  };
}
