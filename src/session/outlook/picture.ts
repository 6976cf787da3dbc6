import type { Metric } from '../../engine/index.ts';
import type { Course } from '../../forecast/advice/course.ts';
import {
  type Band,
  CALIBRATION,
  chartOf,
  differenceOf,
  type ForecastRequest,
  type Sample,
} from '../../forecast/index.ts';
import type { MetricOutlook, OutlookPicture } from './outlookApi.ts';

/** The same believed world played twice: as it is, and with what is staged where anything is. */
export interface WorldPair {
  readonly plain: Course;
  readonly staged: Course | null;
}

/** The picture that the worlds played so far give, with what past errors taught about the width of its bands. */
export function pictureOf(
  request: Omit<ForecastRequest, 'metrics' | 'staged'>,
  pairs: readonly WorldPair[],
  of: number,
): OutlookPicture {
  const names = Object.keys(pairs[0]?.plain.figures[0] ?? {}) as Metric[]; // keys of figures are metrics
  const asked: ForecastRequest = { ...request, metrics: names, staged: [] };
  const plain = sampleOf(
    pairs.map((pair) => pair.plain),
    names,
  );
  const courses = pairs.flatMap((pair) => pair.staged ?? []);
  const staged = courses.length === pairs.length ? sampleOf(courses, names) : null;
  const fans = {
    plain: fansByName(asked, plain),
    staged: staged && fansByName(asked, staged),
    difference: staged && fansByName(asked, differenceOf(staged, plain), true),
  };
  const metrics: Record<string, MetricOutlook> = {};
  for (const name of names)
    metrics[name] = {
      plain: fans.plain.get(name) ?? [],
      staged: fans.staged?.get(name) ?? null,
      difference: fans.difference?.get(name) ?? null,
    };
  return { worlds: pairs.length, of, quarters: pairs[0]?.plain.figures.length ?? 0, metrics };
}

/** A difference has no past errors to learn from: the chance in it is the same on both sides. */
function fansByName(
  request: ForecastRequest,
  sample: Sample,
  isDifference = false,
): ReadonlyMap<string, readonly Band[]> {
  const { metrics } = chartOf(request, sample, isDifference ? null : CALIBRATION);
  return new Map(metrics.map(({ metric, quarters }) => [metric, quarters]));
}

function sampleOf(courses: readonly Course[], metrics: readonly Metric[]): Sample {
  const quarters = courses[0]?.figures.length ?? 0;
  return {
    from: 0,
    to: courses.length,
    values: metrics.map((metric) => ({
      metric,
      quarters: Array.from({ length: quarters }, (_, q) =>
        courses.map(({ figures }) => figures[q]?.[metric] ?? 0),
      ),
    })),
  };
}
