import { believe, type Metric, playOn } from '../engine/index.ts';
import type { ForecastRequest } from './request.ts';

/** Figures of some runs: by metric, quarter and run. */
export interface Sample {
  /** Runs `from` to `to`, the last not included. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly MetricSample[];
}

export interface MetricSample {
  readonly metric: Metric;
  /** By quarter ahead: one value a run. */
  readonly quarters: readonly (readonly number[])[];
}

/** Seed of one run of a forecast: neighbours have nothing in common. */
export function seedOfRun(seed: number, run: number): number {
  let hash = Math.imul((seed | 0) ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(run + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Quarters that a forecast can look ahead before the campaign ends. */
export function quartersAhead({ view, quarters }: ForecastRequest): number {
  return Math.max(0, Math.min(quarters, view.scenario.quarters - view.quarter));
}

/**
 * Plays runs `from` to `to` of a forecast, each in its own believed world, and notes the figures (I1, T4). A run depends on its
 * number alone, so that runs may be played in any batches and in any thread.
 */
export function sampleRuns(request: ForecastRequest, from: number, to: number): Sample {
  const ahead = quartersAhead(request);
  const place = request.view.scenario.companies.findIndex(({ id }) => id === request.company);
  const values = request.metrics.map((metric) => ({
    metric,
    quarters: Array.from({ length: ahead }, (): number[] => []),
  }));
  for (let run = from; run < to; run++) {
    const world = believe(request.view, seedOfRun(request.seed, run));
    playOn(request.view.scenario, world, {
      quarters: ahead,
      commandsFor: (state, played) => ({
        ...request.policy.rivals(state),
        [request.view.seat]: played === 0 ? request.staged : request.policy.own(state),
      }),
      onQuarter: (played, state) => {
        const figures = state.companies[place]?.figures;
        for (const { metric, quarters } of values) quarters[played - 1]?.push(figures?.[metric] ?? 0);
        return true;
      },
    });
  }
  return { from, to, values };
}

/** Two samples of the same request as one. */
export function joined(a: Sample, b: Sample): Sample {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    values: a.values.map(({ metric, quarters }, k) => ({
      metric,
      quarters: quarters.map((row, q) => [...row, ...(b.values[k]?.quarters[q] ?? [])]),
    })),
  };
}

/** What one sample has beyond another of the same seed, run by run: the worth of what was staged, freed of chance. */
export function differenceOf(withStaged: Sample, without: Sample): Sample {
  return {
    from: withStaged.from,
    to: withStaged.to,
    values: withStaged.values.map(({ metric, quarters }, k) => ({
      metric,
      quarters: quarters.map((row, q) =>
        row.map((value, run) => value - (without.values[k]?.quarters[q]?.[run] ?? 0)),
      ),
    })),
  };
}
