import { emptyBill } from '../energy/opening.ts';
import { firmPowerIn } from '../energy/stations.ts';
import { addToCohort } from '../finance/depreciation.ts';
import { toKUsd } from '../math/numbers.ts';
import type { RegionDefinition } from '../state/definition.ts';
import type { PowerStation, Site } from '../state/state.ts';
import { announce, book, companyAt, companyIndexOf, drive, type Work } from './work.ts';

/** E2: power stations are paid for evenly until they run. Agreements that are over are dropped. */
export function stationsPhase(work: Work): void {
  for (let i = 0; i < work.state.companies.length; i++) {
    const { power, status } = companyAt(work.state, i);
    if (status === 'failed') {
      power.bill = emptyBill(work.scenario);
      continue;
    }
    for (const station of power.generation) if (station.quartersLeft > 0) buildStation(work, i, station);
    if (power.ppas.some(({ until }) => until <= work.state.quarter))
      power.ppas = power.ppas.filter(({ until }) => until > work.state.quarter);
  }
}

function buildStation(work: Work, i: number, station: PowerStation): void {
  const left = station.budget - station.spent;
  const due = station.quartersLeft <= 1 ? left : toKUsd(left / station.quartersLeft);
  payStation(work, i, station, due);
  station.quartersLeft -= 1;
  if (station.quartersLeft > 0) return;
  announce(work, {
    code: 'stationRuns',
    phase: 'construction',
    companies: [companyAt(work.state, i).id],
    about: station.region,
    params: { region: station.region, source: station.source, mw: station.mw },
    weight: 3,
  });
}

/** Pays a part of a power station (E2). */
export function payStation(work: Work, i: number, station: PowerStation, amount: number): void {
  const paid = book(work, i, 'generation', amount, station.region);
  station.spent += paid;
  addToCohort(companyAt(work.state, i).plant.generation, work.state.quarter, paid);
}

/**
 * E2: what the owner's own stations can carry goes to its waiting sites before the grid: nobody has to wait for his own
 * power. Returns the MW that went live.
 */
export function energiseBehindMeter(work: Work, site: Site, region: RegionDefinition, r: number): number {
  const owner = companyIndexOf(work, site.owner);
  const company = companyAt(work.state, owner);
  if (company.power.generation.length === 0) return 0;
  const firm = firmPowerIn(work.scenario.parameters.energy, region, company.power.generation);
  const granted = Math.min(site.mw - site.liveMW, Math.floor(firm - (company.power.behindMW[r] ?? 0)));
  if (granted <= 0) return 0;
  company.power.behindMW[r] = (company.power.behindMW[r] ?? 0) + granted;
  company.liveMW[r] = (company.liveMW[r] ?? 0) + granted;
  site.liveMW += granted;
  drive(work, owner, 'powerMW', 'ownPower', granted, 'E2', site.id);
  return granted;
}
