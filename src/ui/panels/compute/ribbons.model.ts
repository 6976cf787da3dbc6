import type { CapacityPicture, Use } from './capacity.model.ts';

/** A band from a source to a use, as an SVG path in a box of 1000 by 100. */
export interface Ribbon {
  readonly id: string;
  readonly use: Use;
  readonly path: string;
}

const WIDTH = 1000;

/** Own compute serves contracts first; what is rented goes to the own uses with the rest (C5). */
export function ribbonsOf({ owned, rentedIn, total, uses }: CapacityPicture): readonly Ribbon[] {
  if (total <= 0) return [];
  const scale = WIDTH / total;
  const contracts = uses.find(({ id }) => id === 'contracts')?.h100e ?? 0;
  const pool = Math.max(1e-9, owned + rentedIn - contracts);
  const ownShare = Math.max(0, owned - contracts) / pool;
  const ribbons: Ribbon[] = [];
  let fromOwned = 0;
  let fromRented = owned * scale;
  let to = 0;
  for (const { id, h100e } of uses) {
    const own = id === 'contracts' ? h100e : h100e * ownShare;
    const parts = [
      { source: 'owned', amount: own * scale },
      { source: 'rentedIn', amount: (h100e - own) * scale },
    ];
    for (const { source, amount } of parts) {
      if (amount < 0.5) continue;
      const from = source === 'owned' ? fromOwned : fromRented;
      ribbons.push({ id: `${source}-${id}`, use: id, path: bandPath(from, to, amount) });
      if (source === 'owned') fromOwned += amount;
      else fromRented += amount;
      to += amount;
    }
  }
  return ribbons;
}

function bandPath(from: number, to: number, width: number): string {
  const x = (value: number): string => value.toFixed(1);
  const down = `M${x(from)} 0C${x(from)} 50 ${x(to)} 50 ${x(to)} 100`;
  return `${down}H${x(to + width)}C${x(to + width)} 50 ${x(from + width)} 50 ${x(from + width)} 0Z`;
}
