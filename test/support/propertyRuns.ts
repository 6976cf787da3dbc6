import fc from 'fast-check';

const factor = Number(process.env.HYPERSCALE_SOAK ?? 1);

/** How many cases a property is tried with: as many as it says, and a multiple of that in `npm run soak`. */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: usual * factor });

// A property that does not say how many gets the usual number of fast-check.
fc.configureGlobal(runs(100));
