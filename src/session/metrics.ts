/** Facts about the engine's figures that a page needs besides their values. */
export { metricInfo, PERSPECTIVES, PLAIN_METRICS } from '../engine/index.ts';
