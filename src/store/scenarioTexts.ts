/** A scenario's own texts, for the interface, which talks to the store only. */
export { findText, scenarioText } from '../scenario/resolve/index.ts';
