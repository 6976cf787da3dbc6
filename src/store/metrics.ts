/** Facts about the figures, for the interface, which talks to the store only. */
export { metricInfo, PERSPECTIVES, PLAIN_METRICS } from '../session/metrics.ts';
