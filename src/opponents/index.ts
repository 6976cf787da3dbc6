/** The program in the seats that nobody plays: what it decides, by which doctrines, and how well it thinks. */
export { decide } from './decide.ts';
export { DIFFICULTIES, type DifficultyId, USUAL_DIFFICULTY } from './difficulties.ts';
export type { Doctrine } from './doctrines/doctrine.ts';
export { DOCTRINES, type DoctrineId, doctrineOf } from './doctrines/doctrines.ts';
export { reflexes, reflexOf } from './reflex/reflexes.ts';
