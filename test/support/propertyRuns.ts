import fc from 'fast-check';

const factor = Number(process.env.HYPERSCALE_SOAK ?? 1);

/** The cases of `npm test`: the same for everybody, so that a clean clone answers the same each time. */
const SEED = 20_260_101;

/**
 * How many cases a property is tried with: as many as it says, a multiple of that in `npm run soak`, and a part of it where a
 * sample of mutants is held against the tests.
 */
export const runs = (usual: number): { readonly numRuns: number } => ({
  numRuns: Math.max(1, Math.round(usual * factor)),
});

// A property that does not say how many gets the usual number of fast-check. Only a soak looks for cases that nobody has seen:
// what it finds is told with its own seed, and belongs to whoever looks, not to whoever's change is being checked.
fc.configureGlobal(factor > 1 ? runs(100) : { ...runs(100), seed: SEED });
