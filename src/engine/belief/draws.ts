import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws for what a seat does not know. A generator of its own: the streams of the believed world stay untouched (T5). */
export interface Draws {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Bell-shaped, mean 0 and deviation 1, within ±3. */
  readonly bell: () => number;
}

/** Keeps the draws of a belief apart from the streams of the world that it begins. */
const APART = 0x2545f491;

/** Draws that follow from a seed alone. */
export function drawsOf(seed: number): Draws {
  const generator = xoroshiro128plus((Math.imul(seed | 0, 0x9e3779b1) ^ APART) | 0);
  const uniform = (): number => (generator.next() >>> 0) / 4_294_967_296;
  const bell = (): number => {
    let total = 0;
    for (let k = 0; k < 6; k++) total += uniform();
    // Six uniform draws have a deviation of √½.
    return Math.max(-3, Math.min(3, (total - 3) * Math.SQRT2));
  };
  return { uniform, bell };
}
