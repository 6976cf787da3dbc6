import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Place } from './places.ts';

/**
 * Places drawn at random without putting back, until they hold as many mutants as asked for. Every place is as likely as
 * any other and brings all of its mutants, so every mutant is as likely as any other. The first places of a larger sample
 * are those of a smaller one with the same seed.
 */
export function choose(places: readonly Place[], mutants: number, seed: number): readonly Place[] {
  const left = [...places];
  const random = xoroshiro128plus(seed);
  const chosen: Place[] = [];
  let held = 0;
  while (held < mutants && left.length > 0) {
    const k = (random.next() >>> 0) % left.length;
    const [place] = left.splice(k, 1);
    if (place === undefined) break;
    chosen.push(place);
    held += place.mutants;
  }
  return chosen;
}
