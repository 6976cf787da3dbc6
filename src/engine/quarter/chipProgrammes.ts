import { modifier } from '../events/modifiers.ts';
import { clamp, wholeUsd } from '../math/numbers.ts';
import { uniform } from '../random/streams.ts';
import type { ChipDefinition } from '../state/definition.ts';
import type { ChipState, Programme } from '../state/state.ts';
import { yieldAtLaunch, yieldCost } from './chipYield.ts';
import { ambitionFactor, programmePace, slipRisk, teamAfter } from './programmePace.ts';
import { announce, book, companyAt, type Work } from './work.ts';

/** S2: funded programmes advance, may slip, and deliver a generation when they are done; idle teams drift away. */
export function chipProgrammesPhase(work: Work): void {
  const { companies } = work.state;
  for (let i = 0; i < companies.length; i++) {
    for (const programme of companyAt(work.state, i).programmes) {
      if (programme.status === 'done') continue;
      if (programme.status === 'running') advance(work, i, programme);
      programme.team = teamAfter(work.scenario.parameters.silicon, programme);
    }
  }
}

function advance(work: Work, company: number, programme: Programme): void {
  const place = work.index.chip.get(programme.chip) ?? -1;
  const definition = work.scenario.chips[place];
  const chip = work.state.chips[place];
  if (definition?.programme === undefined || chip === undefined) return;
  const rules = work.scenario.parameters.silicon;
  programme.spent += book(work, company, 'chipProgramme', programme.funding, programme.chip);
  if (
    uniform(work.state.random, 'silicon') <
    slipRisk(rules, programme.ambition) * modifier(work, 'slipChance', company)
  ) {
    slip(work, company, programme);
    return;
  }
  const pace = programmePace(definition.programme, programme.funding, programme.team);
  programme.progress = clamp(programme.progress + pace, 0, 1);
  if (programme.progress > 1 - 1e-9) deliver(work, company, programme, definition, chip);
}

/** What goes wrong depends on how far the design is: architecture first, then verification, then the first silicon. */
function slip(work: Work, company: number, programme: Programme): void {
  programme.slips += 1;
  const { progress } = programme;
  const code = progress < 0.4 ? 'slipsInDesign' : progress < 0.8 ? 'slipsInVerification' : 'slipsAtTapeOut';
  announce(work, programmeNews(code, work, company, programme, 2));
}

function deliver(
  work: Work,
  company: number,
  programme: Programme,
  definition: ChipDefinition,
  chip: ChipState,
): void {
  const rules = work.scenario.parameters.silicon;
  programme.status = 'done';
  chip.launch = work.state.quarter + 1;
  chip.performance = definition.performance * ambitionFactor(rules, programme.ambition);
  chip.yield = yieldAtLaunch(rules, programme.ambition);
  chip.unitCost = wholeUsd(definition.unitCost * yieldCost(rules, definition, chip.yield));
  announce(work, programmeNews('chipTapedOut', work, company, programme, 4));
}

function programmeNews(code: string, work: Work, company: number, programme: Programme, weight: number) {
  return {
    code,
    phase: 'chipProgrammes',
    companies: [companyAt(work.state, company).id],
    about: programme.chip,
    params: { chip: programme.chip, slips: programme.slips },
    weight,
  };
}
