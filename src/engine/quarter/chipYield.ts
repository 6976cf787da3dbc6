import { clamp } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import type { ProgrammeParameters } from '../state/definition/parameters/silicon.ts';
import type { ChipDefinition } from '../state/definition.ts';
import type { Work } from './work.ts';

/** S2: share of good packages in the quarter of launch. More ambition starts with more scrap. */
export function yieldAtLaunch(rules: ProgrammeParameters, ambition: number): number {
  return clamp(rules.yieldAtLaunch - rules.yieldAmbition * (ambition - 1), rules.leastYield, rules.mostYield);
}

/** S2: share of good packages `age` quarters after launch. */
export function yieldAtAge(rules: ProgrammeParameters, ambition: number, age: number): number {
  const gap = rules.yieldMature - yieldAtLaunch(rules, ambition);
  return rules.yieldMature - gap * pow(1 - rules.yieldSpeed, Math.max(0, age));
}

/** Yield with which a chip begins the campaign. */
export function openingYield(rules: ProgrammeParameters, chip: ChipDefinition): number {
  return yieldAtAge(rules, 1, chip.programme === undefined ? Math.max(0, -chip.launch) : 0);
}

/** The yield for which the scenario's cost and packages of a chip hold: today's if it is out, else the mature one. */
export function usualYield(rules: ProgrammeParameters, chip: ChipDefinition): number {
  const isOut = chip.programme === undefined && chip.launch < 0;
  return isOut ? openingYield(rules, chip) : rules.yieldMature;
}

/** Good packages from one wafer at a yield. */
export function packagesPerWafer(rules: ProgrammeParameters, chip: ChipDefinition, share: number): number {
  return (chip.packagesPerWafer * share) / usualYield(rules, chip);
}

/** S2: factor on a chip's cost at a yield: what goes into bad packages is paid for by the good ones. */
export function yieldCost(rules: ProgrammeParameters, chip: ChipDefinition, share: number): number {
  return 1 + rules.scrapCostShare * (usualYield(rules, chip) / share - 1);
}

/** S2: every generation that is made gets better with age. */
export function ripenYields(work: Work): void {
  const rules = work.scenario.parameters.silicon;
  for (let c = 0; c < work.state.chips.length; c++) {
    const chip = work.state.chips[c];
    if (chip === undefined || chip.launch >= work.state.quarter) continue;
    chip.yield += (rules.yieldMature - chip.yield) * rules.yieldSpeed;
  }
}
