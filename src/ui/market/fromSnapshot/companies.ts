import { companyLook } from '../../theme/companyPalette.ts';
import type { CompanyPicture } from '../picture.ts';
import { homeOf, type MapSource } from './source.ts';

/** Every company that still does business, with what the seat knows of it (I1). */
export function companyPictures(source: MapSource): CompanyPicture[] {
  const { definition, snapshot } = source;
  return definition.companies.flatMap(({ id }, index) => {
    const known = snapshot.view.rivals[index];
    return known === undefined || known.status === 'failed' ? [] : [pictureOf(source, id, index)];
  });
}

function pictureOf(source: MapSource, id: string, index: number): CompanyPicture {
  const { snapshot, names } = source;
  const known = snapshot.view.rivals[index];
  const isYou = id === snapshot.seat;
  const look = companyLook(index);
  return {
    id,
    name: names.company(id),
    monogram: names.monogram(id),
    colour: look.hue,
    pattern: look.pattern,
    isYou,
    headquarters: homeOf(source, id),
    marketValueKusd: known?.marketValue ?? null,
    modelCapability: known?.capability ?? 0,
    modelName: isYou ? bestModel(source) : null,
    capacityH100e: isYou ? snapshot.view.own.compute.owned : (known?.capacityH100e.value ?? 0),
  };
}

function bestModel({ snapshot }: MapSource): string | null {
  const released = snapshot.view.own.lab.models.filter((model) => model.released >= 0);
  const [first, ...others] = released;
  if (first === undefined) return null;
  return others.reduce((best, model) => (model.capability > best.capability ? model : best), first).name;
}
