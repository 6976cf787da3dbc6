import { modifier } from '../events/modifiers.ts';
import { clamp, wholeUsd } from '../math/numbers.ts';
import { exp, log } from '../math/real.ts';
import type { ChipDefinition } from '../state/definition.ts';
import type { ChipState } from '../state/state.ts';
import { yieldCost } from './chipYield.ts';
import type { Work } from './work.ts';

/** Puts what was made into stock, and reckons what a chip of the generation costs now (S3). */
export function countMade(work: Work, c: number, count: number): void {
  const chip = work.state.chips[c];
  const definition = work.scenario.chips[c];
  if (chip === undefined || definition === undefined) return;
  work.scratch.made[c] = count;
  chip.made += count;
  chip.stock += count;
  chip.unitCost = unitCost(work, definition, chip);
}

/**
 * S3: cost of a chip, kUSD with three decimals: falls by the learning rate at each doubling of output (Wright's law),
 * rises with scarcity of packaging or memory and with what goes into bad packages (S2).
 */
function unitCost(work: Work, definition: ChipDefinition, chip: ChipState): number {
  const rules = work.scenario.parameters.silicon;
  const doublings = log(Math.max(1, chip.made / Math.max(1, definition.madeBefore))) / log(2);
  const { packagingTightness, hbmTightness } = work.state.supply;
  const scarce = clamp(Math.max(packagingTightness, hbmTightness) - 1, 0, 1);
  const learnt = exp(doublings * log(rules.learningRate));
  const cost = definition.unitCost * learnt * (1 + rules.scarcityCost * scarce);
  const place = work.index.chip.get(definition.id) ?? -1;
  const factor = modifier(work, 'chipCost', place);
  return Math.max(
    0.001,
    wholeUsd(cost * factor * yieldCost(rules, definition, chip.yield * modifier(work, 'chipYield', place))),
  );
}
