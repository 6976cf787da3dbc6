import type { Command } from '../../engine/index.ts';
import type { Standing } from './standing.ts';

/** Use above and below which own services get more or less, and the step of a quarter. */
const CROWDED = 0.95;
const IDLE = 0.8;
const STEP = 0.03;
/** Part of their uses that study and rent keep. */
const LEAST = 0.05;

/** Compute goes to own services as they fill, and comes back to study and rent when they stand idle (C5). */
export function dividing({ company: { allocation, compute }, definition }: Standing): Command[] {
  if (definition.lab === undefined || compute.service <= 0) return [];
  const more = compute.serviceUse > CROWDED ? STEP : compute.serviceUse < IDLE ? -STEP : 0;
  const others = allocation.research + allocation.rental;
  const service = Math.max(0, allocation.service + more);
  const left = others - (service - allocation.service);
  if (more === 0 || others <= 0 || left < LEAST) return [];
  const core = allocation.core;
  const research = thousandths((allocation.research * left) / others);
  const rental = definition.cloud === undefined ? 0 : thousandths((allocation.rental * left) / others);
  const rest = 1 - thousandths(core) - research - rental;
  return [{ kind: 'setAllocation', core: thousandths(core), research, service: Math.max(0, rest), rental }];
}

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}
