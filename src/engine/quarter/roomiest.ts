import type { CompanyState } from '../state/state.ts';

/**
 * Place of the region in which a company has most power that neither servers nor chips, waiting ones included, take (C3);
 * -1 without regions.
 *
 * @param places place of each region by its id
 * @param each IT power of one chip with its server, MW, by the chip's id
 */
export function roomiestRegion(
  { liveMW, serverMW, fleet }: Pick<CompanyState, 'liveMW' | 'serverMW' | 'fleet'>,
  places: ReadonlyMap<string, number>,
  each: (chip: string) => number,
): number {
  const free = liveMW.map((mw, r) => mw - (serverMW[r] ?? 0));
  for (const { chip, region, installed, waiting } of fleet) {
    const r = places.get(region) ?? -1;
    free[r] = (free[r] ?? 0) - (installed + waiting) * each(chip);
  }
  let best = free.length > 0 ? 0 : -1;
  for (let r = 1; r < free.length; r++) if ((free[r] ?? 0) > (free[best] ?? 0)) best = r;
  return best;
}
