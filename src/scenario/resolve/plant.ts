import type { ChipFile, CompanyFile, ScenarioFile } from '../schema/index.ts';
import { priceForOwner } from './silicon.ts';
import { fromBn, fromM } from './units.ts';

/** Age of plant that the defaults assume: part of the cost that is still in the books. */
const LEFT_OF_CHIPS = 0.75;
const LEFT_OF_SERVERS = 0.75;
const LEFT_OF_SHELLS = 0.85;
const LEFT_OF_STATIONS = 0.9;
/** Live power above what servers and chips draw. */
const SLACK = 1.05;

/** Book values of plant at the start, kUSD (F2, C4). */
export interface PlantBooks {
  readonly chips: number;
  readonly servers: number;
  readonly shells: number;
  readonly generation: number;
}

/** Written values where the author gave them, else estimates from what stands there. */
export function plantBooks(file: ScenarioFile, company: CompanyFile): PlantBooks {
  const { chipsUsdBn, serversUsdBn, shellsUsdBn, generationUsdBn } = company.finance;
  return {
    chips: chipsUsdBn === undefined ? chipsBook(file, company) : fromBn(chipsUsdBn),
    servers: serversUsdBn === undefined ? serversBook(file, company) : fromBn(serversUsdBn),
    shells: shellsUsdBn === undefined ? shellsBook(file, company) : fromBn(shellsUsdBn),
    generation: generationUsdBn === undefined ? stationsBook(file, company) : fromBn(generationUsdBn),
  };
}

function chipsBook(file: ScenarioFile, company: CompanyFile): number {
  const system = 1 + file.parameters.compute.systemCostShare;
  const designers = new Map(file.families.map((family) => [family.id, family.designer]));
  let cost = 0;
  for (const { chip, count } of ownedChips(file, company)) {
    cost += count * priceForOwner(chip, designers.get(chip.family), company.id) * system;
  }
  return Math.round(cost * LEFT_OF_CHIPS);
}

function serversBook(file: ScenarioFile, company: CompanyFile): number {
  const each = fromM(file.parameters.compute.serverUsdMPerMW);
  const mw = Object.values(company.dataCentres).reduce((total, place) => total + place.serverMW, 0);
  return Math.round(mw * each * LEFT_OF_SERVERS);
}

function shellsBook(file: ScenarioFile, company: CompanyFile): number {
  let book = 0;
  for (const region of file.regions) {
    const each = fromM(region.shellUsdMPerMW);
    book += liveMWIn(file, company, region.id) * each * LEFT_OF_SHELLS;
    for (const site of company.sites) {
      if (site.region === region.id) book += site.mw * each * spentShare(file, site, region.buildQuarters);
    }
  }
  return Math.round(book);
}

/** Power stations at what was spent on them: the deposit, then evenly until they run (E2). */
function stationsBook(file: ScenarioFile, company: CompanyFile): number {
  const { depositShare, kinds } = file.parameters.energy.generation;
  let book = 0;
  for (const { source, mw, quartersLeft } of company.power.generation) {
    const { capitalUsdMPerMW, leadQuarters } = kinds[source];
    const done = 1 - Math.min(1, quartersLeft / Math.max(1, leadQuarters));
    book += mw * fromM(capitalUsdMPerMW) * (depositShare + (1 - depositShare) * done);
  }
  return Math.round(book * LEFT_OF_STATIONS);
}

/** Part of a site's budget that is spent at the start: the permit's share, then evenly over the build (C2). */
export function spentShare(
  file: ScenarioFile,
  site: CompanyFile['sites'][number],
  buildQuarters: number,
): number {
  const permit = file.parameters.compute.permitCostShare;
  if (site.stage === 'permit') return permit;
  if (site.stage !== 'build') return 1;
  const done = Math.max(0, 1 - site.quartersLeft / Math.max(1, buildQuarters));
  return permit + (1 - permit) * done;
}

/** IT power live in a region, MW: what is written, or what stands there and some slack. */
export function liveMWIn(file: ScenarioFile, company: CompanyFile, region: string): number {
  const place = company.dataCentres[region];
  if (place?.liveMW !== undefined) return place.liveMW;
  return Math.ceil(((place?.serverMW ?? 0) + acceleratorMWIn(file, company, region)) * SLACK);
}

/** IT power that a company's accelerators draw in a region, MW (C3). */
export function acceleratorMWIn(file: ScenarioFile, company: CompanyFile, region: string): number {
  const overhead = file.parameters.compute.serverOverhead;
  return ownedChips(file, company)
    .filter((entry) => entry.region === region)
    .reduce((total, { chip, count }) => total + (count * chip.watts * overhead) / 1e6, 0);
}

interface OwnedChips {
  readonly region: string;
  readonly chip: ChipFile;
  readonly count: number;
}

/** The fleet as a flat list. */
export function ownedChips(file: ScenarioFile, company: CompanyFile): OwnedChips[] {
  const chips = new Map(file.chips.map((chip) => [chip.id, chip]));
  return Object.entries(company.fleet).flatMap(([region, counts]) =>
    Object.entries(counts).flatMap(([name, count]) => {
      const chip = chips.get(name);
      return chip === undefined ? [] : [{ region, chip, count }];
    }),
  );
}
