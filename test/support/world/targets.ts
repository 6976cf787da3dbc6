import type { TargetDefinition } from '../../../src/engine/state/definition.ts';
import { id } from '../../../src/engine/state/ids.ts';
import { SOUTH } from './ids.ts';

const nothing = {
  researchers: 0,
  algorithms: 0,
  data: 0,
  programme: 0,
  maturity: 0,
  coreRevenue: 0,
  trust: 0,
};

/** Two small companies: a team of researchers, and a chip team that is for sale later. */
export const targets: readonly TargetDefinition[] = [
  {
    id: id('tutors'),
    kind: 'talent',
    value: 1_000_000,
    growthPerYear: 0.2,
    premium: 0.3,
    spread: 0.1,
    from: 0,
    reviewQuarters: 2,
    brings: { ...nothing, researchers: 50, algorithms: 0.02, data: 0.05, trust: 1 },
  },
  {
    id: id('etchers'),
    kind: 'chipTeam',
    value: 500_000,
    growthPerYear: 0,
    premium: 0.2,
    spread: 0,
    from: 4,
    reviewQuarters: 1,
    brings: {
      ...nothing,
      programme: 0.1,
      maturity: 0.2,
      coreRevenue: 1000,
      site: { region: SOUTH, mw: 50, quarters: 3 },
      station: { region: SOUTH, source: 'gas', mw: 100, quarters: 2 },
      shop: 'agent',
    },
  },
];
