import { pressureParts, pressureTarget } from '../energy/pressure.ts';
import { clamp } from '../math/numbers.ts';
import { bell } from '../random/streams.ts';
import type { RegionDefinition } from '../state/definition.ts';
import type { RegionState } from '../state/state.ts';
import { ownPowerMW, waitingMW } from './powerSupply.ts';
import { announce, companyAt, type Work } from './work.ts';

/** E3: pressure against more data centres, and the moratoria that come of it. */
export function neighbours(work: Work, definition: RegionDefinition, region: RegionState, r: number): void {
  const rules = work.scenario.parameters.energy;
  region.pressureParts = pressureParts(rules, definition, region, {
    waitingMW: waitingMW(work, r),
    ownShare: ownPowerMW(work, definition) / Math.max(1, region.loadMW * definition.pue),
    compliance: complianceHere(work, r),
  });
  const { speed, noise } = rules.moratorium;
  const politics = bell(work.state.random, 'neighbours') * noise;
  const moved = region.pressure + (pressureTarget(region.pressureParts) - region.pressure) * speed;
  region.pressure = clamp(moved + politics, 0, 100);
  decideMoratorium(work, definition, region);
}

/** Compliance spending of the companies, each by the part of its load that stands here, kUSD a quarter. */
function complianceHere(work: Work, r: number): number {
  let spent = 0;
  for (let i = 0; i < work.state.companies.length; i++) {
    const { liveMW, spending, status } = companyAt(work.state, i);
    if (status === 'failed' || spending.compliance <= 0) continue;
    let all = 0;
    for (const mw of liveMW) all += mw;
    if (all > 0) spent += (spending.compliance * (liveMW[r] ?? 0)) / all;
  }
  return spent;
}

/** Announced one quarter before it bites; called off, lifted or lengthened by the pressure of the day. */
function decideMoratorium(work: Work, definition: RegionDefinition, region: RegionState): void {
  const { threshold, release, quarters, extension } = work.scenario.parameters.energy.moratorium;
  const next = work.state.quarter + 1;
  const { moratorium, pressure } = region;
  if (moratorium === null) {
    if (pressure < threshold) return;
    // Decisions of the next quarter are still free: whoever wants a permit can ask for it.
    region.moratorium = { from: next + 1, until: next + 1 + quarters };
    tell(work, 'moratoriumAnnounced', definition, { length: quarters });
  } else if (work.state.quarter < moratorium.from) {
    if (pressure < release) lift(work, 'moratoriumAverted', definition, region);
  } else if (next >= moratorium.until) {
    if (pressure < release) lift(work, 'moratoriumLifted', definition, region);
    else {
      region.moratorium = { ...moratorium, until: next + extension };
      tell(work, 'moratoriumExtended', definition, { length: extension });
    }
  }
}

function lift(work: Work, code: string, definition: RegionDefinition, region: RegionState): void {
  region.moratorium = null;
  tell(work, code, definition, {});
}

function tell(work: Work, code: string, { id }: RegionDefinition, params: Record<string, number>): void {
  announce(work, {
    code,
    phase: 'energy',
    companies: [],
    about: id,
    params: { region: id, ...params },
    weight: 4,
  });
}
