/** Names of quarters by their index, for the interface, which talks to the store only. */
export { quarterLabel } from '../session/history.ts';
