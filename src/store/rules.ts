/** Rules as pure functions of what a seat sees, for the interface, which talks to the store only. */
export * from '../session/rules.ts';
