/** How well the program thinks. It never changes what a seat is given (I1). */
export interface Difficulty {
  readonly id: string;
  /** Chance that an adviser who is not needed every quarter is heard in a quarter, 0–1. */
  readonly attention: number;
  /** Relative error of its judgement, as a share of each weight of its doctrine. */
  readonly noise: number;
}

/** From the weakest to the strongest. */
export const DIFFICULTIES = [
  { id: 'intern', attention: 0.35, noise: 0.4 },
  { id: 'analyst', attention: 0.55, noise: 0.25 },
  { id: 'manager', attention: 0.8, noise: 0.12 },
  { id: 'director', attention: 0.95, noise: 0.05 },
  { id: 'hyperscaler', attention: 1, noise: 0 },
] as const satisfies readonly Difficulty[];

export type DifficultyId = (typeof DIFFICULTIES)[number]['id'];

/** Difficulty of a campaign that names none. */
export const USUAL_DIFFICULTY: DifficultyId = 'manager';

/** The difficulty of an id; an id that means nothing thinks as usual. */
export function difficultyOf(id: string): Difficulty {
  const usual = DIFFICULTIES.find((difficulty) => difficulty.id === USUAL_DIFFICULTY) ?? DIFFICULTIES[0];
  return DIFFICULTIES.find((difficulty) => difficulty.id === id) ?? usual;
}
