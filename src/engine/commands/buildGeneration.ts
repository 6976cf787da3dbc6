import { z } from 'zod';
import { meanOutput, stationBudget } from '../energy/stations.ts';
import { toKUsd } from '../math/numbers.ts';
import { payStation } from '../quarter/stations.ts';
import { announce, companyAt, freshId } from '../quarter/work.ts';
import { GENERATION_KINDS } from '../state/definition/parameters/energy.ts';
import type { PowerStation } from '../state/state.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count, regionId } from './support/fields.ts';
import { findRegion, unknownThing } from './support/lookup.ts';
import { powerCover } from './support/power.ts';

const schema = z.strictObject({
  kind: z.literal('buildGeneration'),
  region: regionId.describe('Region in which the power station stands, beside the data centres.'),
  source: z.enum(GENERATION_KINDS).describe('Kind of power station.'),
  mw: count(1, 100_000).describe('Capacity, MW, within the bounds of the scenario.'),
});

/** Orders an own power station: capital and time against power at cost, without the grid (E2). */
export const buildGeneration = command({
  kind: 'buildGeneration',
  schema,
  check(view, { region, source, mw }): Refusal | null {
    const definition = findRegion(view, region);
    if (definition === undefined) return unknownThing('region', region);
    const { energy } = view.scenario.parameters;
    const { minMW, maxMW } = energy.generation;
    if (view.own.finance.emergencyDebt > 0) return refuse('distress');
    if (mw < minMW) return refuse('tooSmall', { minimum: minMW, unit: 'MW' });
    const room = powerCover(view, definition, view.scenario.regions.indexOf(definition)).roomForOwn;
    const each = meanOutput(energy, definition, { source, mw: 1 });
    const needed = Math.floor(room / Math.max(each, 1e-6));
    if (needed < minMW) return refuse('noNeed', { region });
    const maximum = Math.min(maxMW, needed);
    return mw > maximum ? refuse('tooLarge', { maximum, unit: 'MW' }) : null;
  },
  cost(view, { source, mw }) {
    const { energy } = view.scenario.parameters;
    const budget = stationBudget(energy, { source, mw });
    const now = toKUsd(budget * energy.generation.depositShare);
    const { leadQuarters } = energy.generation.kinds[source];
    return { now, perQuarter: toKUsd((budget - now) / Math.max(1, leadQuarters)), later: 0 };
  },
  apply(work, i, { region, source, mw }): void {
    const { generation } = work.scenario.parameters.energy;
    const company = companyAt(work.state, i);
    const budget = stationBudget(work.scenario.parameters.energy, { source, mw });
    const station: PowerStation = {
      id: freshId(work.state, 'station-'),
      region,
      source,
      mw,
      quartersLeft: generation.kinds[source].leadQuarters,
      spent: 0,
      budget,
    };
    payStation(work, i, station, toKUsd(budget * generation.depositShare));
    company.power.generation.push(station);
    announce(work, {
      code: 'stationOrdered',
      phase: 'executeCommands',
      companies: [company.id],
      about: region,
      params: { region, source, mw },
      weight: 3,
    });
  },
});
