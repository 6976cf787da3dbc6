import { type Calibration, calibrated, gaugeOf } from './calibration.ts';
import { type Fan, fansOf } from './fan.ts';
import type { ForecastRequest } from './request.ts';
import { joined, type Sample, sampleRuns } from './sample.ts';

/** Fan charts, and of how many runs they are made. */
export interface Forecast {
  readonly metrics: readonly Fan[];
  readonly runs: number;
}

/** How a forecast is computed. */
export interface ForecastOptions {
  readonly runs: number;
  /** Runs a batch; all at once by default. */
  readonly batch?: number;
  /** What past errors taught; null for the runs as they are. */
  readonly calibration: Calibration | null;
}

/**
 * Plays a forecast's runs and makes fan charts of them. Pure: the same request and options give the same answer (T4).
 *
 * @param onBatch told after each batch, with the chart of all runs so far: a first picture long before the last run
 */
export function forecast(
  request: ForecastRequest,
  options: ForecastOptions,
  onBatch: (so: Forecast) => void = () => undefined,
): Forecast {
  const step = Math.max(1, options.batch ?? options.runs);
  let sample: Sample | null = null;
  for (let from = 0; from < options.runs; from += step) {
    const more = sampleRuns(request, from, Math.min(options.runs, from + step));
    sample = sample === null ? more : joined(sample, more);
    onBatch(chartOf(request, sample, options.calibration));
  }
  return chartOf(request, sample ?? sampleRuns(request, 0, 0), options.calibration);
}

/** The charts of a sample that was played elsewhere, in one batch or in many (contract of workers). */
export function chartOf(request: ForecastRequest, sample: Sample, calibration: Calibration | null): Forecast {
  const fans = fansOf(sample);
  const metrics = calibration === null ? fans : calibrated(fans, gaugeOf(request), calibration);
  return { metrics, runs: sample.to - sample.from };
}
