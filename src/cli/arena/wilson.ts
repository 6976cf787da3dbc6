/** A share with its 95 % interval. */
export interface ShareWithin {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution, in deviations. */
const Z = 1.959_963_985;

/**
 * Wilson's score interval of a share at 95 %. It stays within 0 and 1, and says something honest about few games and about
 * none won.
 * @param wins may hold halves, for ties that were split
 */
export function wilson(wins: number, games: number): ShareWithin {
  if (games <= 0) return { share: 0, low: 0, high: 1 };
  const share = wins / games;
  const z2 = (Z * Z) / games;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((share * (1 - share)) / games + z2 / (4 * games))) / (1 + z2);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
