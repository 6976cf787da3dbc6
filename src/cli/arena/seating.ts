import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Who sits where in the games of a block: one row a game, one entrant's number for each seat. Over a block each entrant sits
 * in each seat exactly once, so a block has as many games as there are entrants. With fewer entrants than seats copies fill
 * the table, as evenly as can be; with more, each sits out as often as every other. Who sits beside whom changes by the seed.
 */
export function seatingOf(entrants: number, seats: number, seed: number): number[][] {
  const offsets = shuffled(Math.max(entrants, seats), seed)
    .slice(0, seats)
    .map((place) => place % entrants);
  return Array.from({ length: entrants }, (_, turn) => offsets.map((offset) => (offset + turn) % entrants));
}

/** The numbers below a count in an order that the seed gives (Fisher and Yates). */
function shuffled(count: number, seed: number): number[] {
  const generator = xoroshiro128plus((Math.imul(seed | 0, 0x9e37_79b1) ^ 0x5ea7) | 0);
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k -= 1) {
    const other = Math.floor(((generator.next() >>> 0) / 4_294_967_296) * (k + 1));
    [order[k], order[other]] = [order[other] ?? 0, order[k] ?? 0];
  }
  return order;
}
