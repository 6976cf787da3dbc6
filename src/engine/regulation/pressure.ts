import { partnerSize } from '../agreements/partnerSize.ts';
import { accountIndex } from '../finance/accounts.ts';
import { clamp, ratio, sum, zeros } from '../math/numbers.ts';
import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import { circularSales } from './circular.ts';
import { severity } from './jurisdictions.ts';
import { type RegionalSales, salesRow } from './sales.ts';

const SILICON_REVENUE = accountIndex('revenueSilicon');

/** One cause that moves a company's scrutiny in one jurisdiction, points. */
export interface Move {
  readonly company: number;
  readonly jurisdiction: number;
  readonly cause: DriverCause;
  readonly points: number;
}

/** Where moves are written while they are found. */
export type Note = (company: number, jurisdiction: number, cause: DriverCause, points: number) => void;

/** R1: everything that makes authorities look harder this quarter, before their severity. */
export function notePressure(work: Work, sales: RegionalSales, note: Note): void {
  const severities = work.scenario.jurisdictions.map((_, j) => severity(work.scenario, j));
  const hard: Note = (i, j, cause, points) => note(i, j, cause, points * (severities[j] ?? 0));
  noteConcentration(work, sales, hard);
  noteGatekeepers(work, hard);
  noteTies(work, hard);
  noteCircular(work, hard);
  noteLayoffs(work, hard);
  notePower(work, hard);
  for (const { company, cause, points, jurisdiction } of work.state.regulation.conduct) {
    if (jurisdiction >= 0) hard(company, jurisdiction, cause, points);
    else everywhere(work, company, cause, points, hard);
  }
}

function everywhere(work: Work, i: number, cause: DriverCause, points: number, note: Note): void {
  for (let j = 0; j < work.scenario.jurisdictions.length; j++) note(i, j, cause, points);
}

/** How far shares of markets lie above the level at which authorities look: segments by region, chips worldwide. */
function noteConcentration(work: Work, { bySegment }: RegionalSales, note: Note): void {
  const { segments, jurisdictions, companies, parameters } = work.scenario;
  const { concentrationFrom, concentrationSlope } = parameters.regulation;
  const above = (share: number): number => Math.max(0, share - concentrationFrom) * concentrationSlope;
  const chips = chipShares(work).map(above);
  for (let j = 0; j < jurisdictions.length; j++) {
    const points = chips.slice();
    for (let s = 0; s < segments.length; s++) {
      const row = salesRow(work.scenario, s, j);
      let all = 0;
      for (let i = 0; i < companies.length; i++) all += bySegment[row + i] ?? 0;
      if (all <= 0) continue;
      for (let i = 0; i < companies.length; i++)
        points[i] = (points[i] ?? 0) + above((bySegment[row + i] ?? 0) / all);
    }
    for (let i = 0; i < points.length; i++) note(i, j, 'concentration', points[i] ?? 0);
  }
}

/** Shares of what designers sold to others this quarter. */
function chipShares(work: Work): number[] {
  const sold = work.state.companies.map((company) => -(company.balances[SILICON_REVENUE] ?? 0));
  const all = sold.reduce((a, b) => a + b, 0);
  return sold.map((own) => ratio(own, all));
}

/** A shop platform that is large in a jurisdiction and shut to the agents of others is a gatekeeper. */
function noteGatekeepers(work: Work, note: Note): void {
  const { merchants, parameters, jurisdictions } = work.scenario;
  const { concentrationFrom, gatekeeperSlope } = parameters.regulation;
  for (let j = 0; j < jurisdictions.length; j++) {
    const gmv = merchants.map(({ region }, m) =>
      work.index.authorityOfRegion[work.index.region.get(region) ?? -1] === j
        ? (work.state.merchants[m]?.gmv ?? 0)
        : 0,
    );
    const all = gmv.reduce((a, b) => a + b, 0);
    if (all <= 0) continue;
    merchants.forEach(({ owner }, m) => {
      if (owner === undefined) return;
      const shut = 1 - clamp(work.state.merchants[m]?.openness ?? 1, 0, 1);
      const share = Math.max(0, (gmv[m] ?? 0) / all - concentrationFrom);
      note(companyIndexOf(work, owner), j, 'gatekeeper', share * shut * gatekeeperSlope);
    });
  }
}

/** Promises that tie others to the company alone, while they bind. */
function noteTies(work: Work, note: Note): void {
  const { exclusivityPoints, firstRefusalPoints } = work.scenario.parameters.regulation;
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    for (const clause of agreement.terms.clauses) {
      if (clause.kind !== 'exclusivity' || work.state.quarter >= agreement.signed + clause.quarters) continue;
      const holder = clause.bound === agreement.proposer ? agreement.counterparty : agreement.proposer;
      const points = clause.strength === 'full' ? exclusivityPoints : firstRefusalPoints;
      // A promise that binds a large partner shuts more of the market than one of a small partner.
      const size = partnerSize(work.state.companies, clause.bound);
      everywhere(work, companyIndexOf(work, holder), 'exclusiveTies', points * size, note);
    }
  }
}

/** F6: sales to companies that pay with the seller's own investment. */
function noteCircular(work: Work, note: Note): void {
  const { circularSlope } = work.scenario.parameters.regulation;
  circularSales(work).forEach((circular, i) => {
    const revenue = companyAt(work.state, i).past.revenue.at(-1) ?? 0;
    const share = clamp(ratio(circular, revenue), 0, 1);
    everywhere(work, i, 'circularDeals', share * circularSlope, note);
  });
}

/** M5: letting many people go at once is noticed at home and abroad. */
function noteLayoffs(work: Work, note: Note): void {
  const { layoffFrom, layoffPoints } = work.scenario.parameters.regulation;
  work.state.companies.forEach((company, i) => {
    const before = company.figures.researchers ?? 0;
    const gone = ratio(before - company.lab.researchers, before);
    if (gone > layoffFrom) everywhere(work, i, 'layoffs', (layoffPoints * (gone - layoffFrom)) / 0.1, note);
  });
}

/** E3: whether a stop to new permits is in force. */
function isClosed(work: Work, r: number): boolean {
  const { moratorium } = work.state.regions[r] ?? {};
  return moratorium != null && work.state.quarter >= moratorium.from && work.state.quarter < moratorium.until;
}

/** E3: sites that wait where the grid has nothing left, or nothing new is permitted, set a company against its neighbours. */
function notePower(work: Work, note: Note): void {
  const { regions, companies, parameters } = work.scenario;
  const waiting = zeros(companies.length * regions.length);
  for (const site of work.state.sites) {
    if (site.stage !== 'grid' || site.paused) continue;
    const r = work.index.region.get(site.region) ?? 0;
    if ((work.state.regions[r]?.freeGridMW ?? 0) >= 1 && !isClosed(work, r)) continue;
    const place = companyIndexOf(work, site.owner) * regions.length + r;
    waiting[place] = (waiting[place] ?? 0) + site.mw - site.liveMW;
  }
  for (let i = 0; i < companies.length; i++) {
    const live = sum(companyAt(work.state, i).liveMW);
    for (let j = 0; j < work.scenario.jurisdictions.length; j++) {
      let stuck = 0;
      for (let r = 0; r < regions.length; r++)
        if (work.index.authorityOfRegion[r] === j) stuck += waiting[i * regions.length + r] ?? 0;
      note(i, j, 'powerConflict', (parameters.regulation.powerPoints * stuck) / Math.max(1, live + stuck));
    }
  }
}
