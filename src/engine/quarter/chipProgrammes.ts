import { clamp } from '../math/numbers.ts';
import { uniform } from '../random/streams.ts';
import type { Programme } from '../state/state.ts';
import { announce, book, companyAt, type Work } from './work.ts';

/** S2: funded programmes advance, may slip, and deliver a generation when they are done. */
export function chipProgrammesPhase(work: Work): void {
  work.scenario.companies.forEach((_, i) => {
    for (const programme of companyAt(work.state, i).programmes) {
      if (programme.status === 'running') advance(work, i, programme);
    }
  });
}

function advance(work: Work, company: number, programme: Programme): void {
  const place = work.index.chip.get(programme.chip) ?? -1;
  const plan = work.scenario.chips[place]?.programme;
  const chip = work.state.chips[place];
  if (plan === undefined || chip === undefined) return;
  book(work, company, 'chipProgramme', programme.funding, programme.chip);
  // Money buys speed with diminishing returns: half the planned funding gives about 60 % of the pace.
  const planned = plan.nre / plan.quarters;
  const effort = planned > 0 ? programme.funding / planned : 0;
  const pace = (1.5 * effort) / (effort + 0.5) / plan.quarters;
  const risk = work.scenario.parameters.silicon.slipChance * programme.ambition;
  if (uniform(work.state.random, 'silicon') < risk) {
    programme.slips += 1;
    announce(work, programmeNews('programmeSlips', work, company, programme, 2));
    return;
  }
  programme.progress = clamp(programme.progress + pace, 0, 1);
  if (programme.progress < 1) return;
  programme.status = 'done';
  chip.launch = work.state.quarter + 1;
  chip.performance *= 0.8 + 0.2 * programme.ambition;
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
