import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/**
 * The named streams of randomness (T5): one for each concern, so that a new draw in one subsystem moves no other.
 * A new concern is a new name here, never a draw from a neighbour's stream.
 */
export const STREAM_NAMES = [
  'construction',
  'silicon',
  'training',
  'talent',
  'incidents',
  'outages',
  'power',
  'neighbours',
  'sentiment',
  'estimates',
  'merchants',
  'events',
  'eventDeck',
  'demand',
  'tides',
  'appeal',
  'agreements',
  'acquisitions',
  'listing',
  'regulation',
] as const;

export type StreamName = (typeof STREAM_NAMES)[number];

/** State of every stream: four 32-bit integers each, as xoroshiro128+ gives them. */
export type RandomState = Record<StreamName, number[]>;

/** FNV-1a over the name: spreads the streams of one seed over the seed space. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}

/** The opening state of all streams for one seed (T5): keyed by (seed, name). */
export function createRandomState(seed: number): RandomState {
  const entries = STREAM_NAMES.map((name) => {
    const generator = xoroshiro128plus((Math.imul(seed | 0, 0x9e3779b1) ^ hashName(name)) | 0);
    return [name, [...generator.getState()]] as const;
  });
  // Object.fromEntries loses the literal keys; the list above holds every one of them.
  return Object.fromEntries(entries) as RandomState;
}

type Generator = ReturnType<typeof xoroshiro128plusFromState>;

/** What one stream draws, one number after the other. */
export class Luck {
  readonly #generator: Generator;

  constructor(generator: Generator) {
    this.#generator = generator;
  }

  /** Uniform in [0, 1). */
  uniform(): number {
    return (this.#generator.next() >>> 0) / 4294967296;
  }

  /** Bell-shaped with mean 0 and deviation 1, bounded by ±3 (sum of six uniform draws, rescaled). */
  bell(): number {
    let total = 0;
    for (let i = 0; i < 6; i++) total += this.uniform();
    // Six uniform draws have a deviation of √½.
    const scaled = (total - 3) * Math.SQRT2;
    return Math.max(-3, Math.min(3, scaled));
  }
}

/** Draws as often as `use` likes from a stream, and moves its state in `random` once. */
export function drawing<T>(random: RandomState, name: StreamName, use: (luck: Luck) => T): T {
  const generator = xoroshiro128plusFromState(random[name]);
  const result = use(new Luck(generator));
  // The list is made afresh for us, whatever its type says of those who look at it.
  random[name] = generator.getState() as number[];
  return result;
}

/** Next draw of a stream, uniform in [0, 1). Moves that stream's state in `random`. */
export function uniform(random: RandomState, name: StreamName): number {
  return drawing(random, name, (luck) => luck.uniform());
}

/** Next draw of a stream, bell-shaped: see {@link Luck.bell}. */
export function bell(random: RandomState, name: StreamName): number {
  return drawing(random, name, (luck) => luck.bell());
}
