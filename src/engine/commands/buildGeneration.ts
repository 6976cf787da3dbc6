import { z } from 'zod';
import { meanOutput, type StationPlan, stationBudget } from '../energy/stations.ts';
import { toKUsd } from '../math/numbers.ts';
import { payStation } from '../quarter/stations.ts';
import { announce, companyAt, freshId } from '../quarter/work.ts';
import { GENERATION_KINDS } from '../state/definition/parameters/energy.ts';
import type { EnergyParameters } from '../state/definition.ts';
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
  cost: {
    now: ({ scenario }, station) => deposit(scenario.parameters.energy, station),
    perQuarter({ scenario }, station) {
      const { energy } = scenario.parameters;
      const left = stationBudget(energy, station) - deposit(energy, station);
      return toKUsd(left / Math.max(1, energy.generation.kinds[station.source].leadQuarters));
    },
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
    payStation(work, i, station, deposit(work.scenario.parameters.energy, station));
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

/** What is paid for a station when it is ordered, kUSD (E2). */
function deposit(energy: EnergyParameters, station: StationPlan): number {
  return toKUsd(stationBudget(energy, station) * energy.generation.depositShare);
}
