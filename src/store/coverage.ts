/** How far forecasts can be trusted, for the interface, which talks to the store only. */
export { coverageOf } from '../session/outlook/coverage.ts';
