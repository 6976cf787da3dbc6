/** Uses that compete for what contracts leave. */
export const OPEN_USES = ['core', 'research', 'service', 'rental'] as const;
export type OpenUse = (typeof OPEN_USES)[number];

/** Shares in tenths of a per cent, whole, so that their sum is exactly 1000. */
export type Shares = Readonly<Record<OpenUse, number>>;

export const WHOLE = 1000;

/** Fractions as whole shares that sum to 1000: what rounding leaves goes to the greatest remainders. */
export function sharesFrom(fractions: Readonly<Record<OpenUse, number>>): Shares {
  const sum = OPEN_USES.reduce((total, use) => total + fractions[use], 0);
  const exact = OPEN_USES.map((use) => (sum > 0 ? (fractions[use] / sum) * WHOLE : WHOLE / OPEN_USES.length));
  return asShares(roundTo(exact, WHOLE));
}

/**
 * Moves one share and lets the other open ones give or take in proportion. The sum stays 1000; a use that is not open
 * stays as it is.
 */
export function moveShare(shares: Shares, use: OpenUse, wanted: number, open: readonly OpenUse[]): Shares {
  const others = open.filter((one) => one !== use);
  const fixed = OPEN_USES.filter((one) => !open.includes(one)).reduce((total, one) => total + shares[one], 0);
  if (others.length === 0) return shares;
  const value = Math.min(WHOLE - fixed, Math.max(0, Math.round(wanted)));
  const left = WHOLE - fixed - value;
  const before = others.reduce((total, one) => total + shares[one], 0);
  const exact = others.map((one) => (before > 0 ? (left * shares[one]) / before : left / others.length));
  const rounded = roundTo(exact, left);
  const moved: Record<OpenUse, number> = { ...shares, [use]: value };
  others.forEach((one, k) => {
    moved[one] = rounded[k] ?? 0;
  });
  return moved;
}

/** The shares as fractions of 1. */
export function fractionsOf(shares: Shares): Record<OpenUse, number> {
  return {
    core: shares.core / WHOLE,
    research: shares.research / WHOLE,
    service: shares.service / WHOLE,
    rental: shares.rental / WHOLE,
  };
}

function asShares([core = 0, research = 0, service = 0, rental = 0]: readonly number[]): Shares {
  return { core, research, service, rental };
}

function roundTo(exact: readonly number[], sum: number): number[] {
  const floors = exact.map(Math.floor);
  let missing = sum - floors.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, k) => ({ k, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { k } of order) {
    if (missing <= 0) break;
    floors[k] = (floors[k] ?? 0) + 1;
    missing -= 1;
  }
  return floors;
}
