import { PERSPECTIVES, PLAIN_METRICS } from '../../../../engine/index.ts';
import { mend } from '../../diagnostic.ts';
import { type Check, type CheckContext, problem } from '../check.ts';
import { suggest } from '../references.ts';
import { goalConditions } from './goals.ts';
import { allOf, conditionsOf, eventsOf, type Found, innerOf } from './walk.ts';

/** Conditions of events and objectives: one language for both. */
const outermost = (context: CheckContext): Found[] => [
  ...eventsOf(context).flatMap(conditionsOf),
  ...goalConditions(context),
];

/** Operators of one condition, and how deep they may nest (V3). */
export const CONDITION_LIMITS = { nodes: 60, depth: 8 } as const;

/** A condition is small enough to be read, and to be asked every quarter. */
export const conditionsAreSmall: Check = (context) =>
  outermost(context).flatMap((found) => {
    const nodes = allOf(found).length;
    const depth = depthOf(found);
    const { nodes: most, depth: deepest } = CONDITION_LIMITS;
    if (depth > deepest)
      return [problem(found.part, 'conditionTooDeep', { depth, limit: deepest }, mend('splitCondition'))];
    if (nodes <= most) return [];
    return [problem(found.part, 'conditionTooLarge', { nodes, limit: most }, mend('splitCondition'))];
  });

/** Deeper than this nobody counts. */
const UNCOUNTED = 31;

function depthOf(found: Found, depth = 1): number {
  if (depth >= UNCOUNTED) return depth;
  return innerOf(found).reduce((most, inner) => Math.max(most, depthOf(inner, depth + 1)), depth);
}

const COMPARES = ['metric', 'company', 'world', 'region', 'merchant', 'count'];

/** A comparison compares with something. */
export const comparisonsHaveBounds: Check = (context) =>
  outermost(context)
    .flatMap((found) => allOf(found))
    .flatMap(({ part }) => {
      const compares = COMPARES.some((key) => part.at(key).exists()) && !part.at('integrated').exists();
      if (!compares || part.at('atLeast').exists() || part.at('below').exists()) return [];
      return [problem(part, 'noBounds', {}, mend('addBounds'))];
    });

/** A metric is one that companies report. */
export const metricsExist: Check = (context) => {
  const known = [
    ...PLAIN_METRICS,
    ...[...context.names.segment.ids].map((id) => `share.${id}`),
    ...[...context.names.jurisdiction.ids].map((id) => `scrutiny.${id}`),
    ...PERSPECTIVES.map((name) => `score.${name}`),
  ];
  return outermost(context)
    .flatMap((found) => allOf(found))
    .flatMap(({ part }) => {
      const name = part.at('metric').text();
      if (name === undefined || known.includes(name)) return [];
      return [problem(part.at('metric'), 'unknownMetric', { name }, suggest(name, known))];
    });
};
