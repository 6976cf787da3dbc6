/** How a relation of −1 to 1 is called. */
export type RelationName = 'allied' | 'friendly' | 'neutral' | 'cool' | 'hostile';

const STEPS: readonly (readonly [from: number, name: RelationName])[] = [
  [0.6, 'allied'],
  [0.2, 'friendly'],
  [-0.2, 'neutral'],
  [-0.6, 'cool'],
];

/** The word for a relation. */
export const relationName = (relation: number): RelationName =>
  STEPS.find(([from]) => relation >= from)?.[1] ?? 'hostile';
