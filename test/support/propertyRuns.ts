import fc from 'fast-check';

const factor = Number(process.env.HYPERSCALE_SOAK ?? 1);

/**
 * How many cases a property is tried with: as many as it says, a multiple of that in `npm run soak`, and a part of it where a
 * sample of mutants is held against the tests.
 */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: Math.max(1, Math.round(usual * factor)),
});

// A property that does not say how many gets the usual number of fast-check.
fc.configureGlobal(runs(100));
