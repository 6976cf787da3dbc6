import type { MapSource } from './source.ts';
import { unit } from './source.ts';

/** How full a company's halls in a region are, and with whose chips; each 0–1. */
export interface PlantPicture {
  readonly utilisation: number;
  readonly acceleratorShare: number;
  readonly ownChipShare: number;
}

/** MW that one H100e and its servers take, where the exact chips are not known. */
const MW_PER_H100E = 0.0011;
/** Use that is assumed of others while they turn nobody away. */
const ORDINARY_USE = 0.7;

/** The own plant from the books; that of others from what customers and opening figures tell (I1). */
export function plantOf(source: MapSource, company: string, region: string): PlantPicture {
  return company === source.snapshot.seat ? ownPlant(source, region) : othersPlant(source, company);
}

function ownPlant({ snapshot, definition }: MapSource, region: string): PlantPicture {
  const { own } = snapshot.view;
  const r = definition.regions.findIndex((one) => one.id === region);
  const fleet = own.fleet
    .filter((entry) => entry.region === region)
    .map((entry) => ({ ...entry, chip: definition.chips.find((chip) => chip.id === entry.chip) }));
  const watts = fleet.reduce((sum, { installed, chip }) => sum + installed * (chip?.watts ?? 0), 0);
  const power = (watts / 1e6) * definition.parameters.compute.serverOverhead;
  const compute = (isOwn: boolean): number =>
    fleet
      .filter(({ chip }) => !isOwn || chip?.designer === snapshot.seat)
      .reduce((sum, { installed, chip }) => sum + installed * (chip?.performance ?? 0), 0);
  const all = compute(false);
  return {
    utilisation: unit(Math.max(own.compute.serviceUse, own.compute.rentalUse)),
    acceleratorShare: unit(power / Math.max(1, own.liveMW[r] ?? 0)),
    ownChipShare: all > 0 ? unit(compute(true) / all) : 0,
  };
}

function othersPlant({ snapshot, definition }: MapSource, company: string): PlantPicture {
  const c = definition.companies.findIndex((one) => one.id === company);
  const known = snapshot.view.rivals[c];
  const live = (known?.liveMW ?? []).reduce((sum, mw) => sum + mw, 0);
  return {
    utilisation: turnsAway(snapshot.market, c) ? 1 : ORDINARY_USE,
    acceleratorShare: unit(((known?.capacityH100e.value ?? 0) * MW_PER_H100E) / Math.max(1, live)),
    ownChipShare: openingOwnShare(definition, c),
  };
}

/** Whether customers of a company were turned away somewhere in the last quarter. */
function turnsAway(market: MapSource['snapshot']['market'], company: number): boolean {
  if (market === null) return false;
  return market.company.some(
    (one, offer) => one === company && (market.served[offer] ?? 0) < (market.demand[offer] ?? 0) * 0.98,
  );
}

function openingOwnShare(definition: MapSource['definition'], company: number): number {
  const fleet = definition.companies[company]?.fleet ?? [];
  let own = 0;
  let all = 0;
  for (const { chip: id, count } of fleet) {
    const chip = definition.chips.find((one) => one.id === id);
    const compute = count * (chip?.performance ?? 0);
    all += compute;
    if (chip?.designer === definition.companies[company]?.id) own += compute;
  }
  return all > 0 ? own / all : 0;
}
