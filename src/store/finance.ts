/** Rules of money for the interface, which talks to the store only. */
export * from '../session/finance.ts';
