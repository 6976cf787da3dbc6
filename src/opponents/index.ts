/** The program in the seats that nobody plays: what it decides, by which doctrines, and how well it thinks. */
export { counsel, type Proposal } from './counsel/counsel.ts';
export { ledBy } from './counsel/led.ts';
export { PURPOSES, type Purpose } from './counsel/purposes.ts';
export { decide } from './decide.ts';
export { difficultyOf, doctrineOf, USUAL_DIFFICULTY } from './leaders.ts';
export { reflexes, reflexOf } from './reflex/reflexes.ts';
export { deskCopy } from './staging/deskCopy.ts';
export { stage } from './staging/stage.ts';
