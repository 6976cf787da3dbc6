import type { LensId } from '../picture.ts';
import { agreementsLens } from './agreements.lens.ts';
import { capacityLens } from './capacity.lens.ts';
import { chipsLens } from './chips.lens.ts';
import { commerceLens } from './commerce.lens.ts';
import type { Lens } from './lens.ts';
import { modelsLens } from './models.lens.ts';
import { powerLens } from './power.lens.ts';
import { shareLens } from './share.lens.ts';

/** In the order of the lens bar. */
export const LENSES: readonly Lens[] = [
  shareLens,
  capacityLens,
  powerLens,
  chipsLens,
  modelsLens,
  commerceLens,
  agreementsLens,
];

export function lensOf(id: LensId): Lens {
  return LENSES.find((lens) => lens.id === id) ?? shareLens;
}
