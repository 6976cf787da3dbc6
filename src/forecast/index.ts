/** Forecasts by seeded rollouts of the engine: fan charts of what may come, honest about what is not known. */
export { CALIBRATION, type Calibration } from './calibration.ts';
export type { Band, Fan } from './fan.ts';
export { chartOf, forecast } from './forecast.ts';
export { forecastMetrics } from './metrics.ts';
export type { ForecastPolicy, ForecastRequest } from './request.ts';
export { differenceOf, joined, quartersAhead, type Sample, sampleRuns, seedOfRun } from './sample.ts';
