import { monogramOf } from '../../kit/company/monogram.model.ts';
import type { IntegrationPicture, ShopPicture, SupplierPicture } from '../picture.ts';
import { type MapSource, unit } from './source.ts';

/** The merchant platforms with the vendors that are built into them. */
export function shopPictures({ definition, presentation, snapshot, names }: MapSource): ShopPicture[] {
  return definition.merchants.map(({ id, region }, index) => {
    const now = snapshot.view.merchants[index];
    const name = names.merchant(id);
    return {
      id,
      name,
      monogram: monogramOf(name),
      region,
      at: presentation.merchants.get(id)?.place ?? { lon: 0, lat: 0 },
      gmvKusd: (now?.gmv ?? 0) * 4,
      integrations: integrationsOf(now?.integrations ?? []),
    };
  });
}

function integrationsOf(
  built: readonly { readonly vendor: string; readonly level: number }[],
): IntegrationPicture[] {
  const best = new Map<string, number>();
  for (const { vendor, level } of built) best.set(vendor, Math.max(level, best.get(vendor) ?? 0));
  return [...best].map(([vendor, level]) => ({ vendor, level }));
}

/** Foundries, packaging and memory; how much of what they make is taken (W5, S4). */
export function supplierPictures({ presentation, snapshot, names }: MapSource): SupplierPicture[] {
  const { packagingTightness, hbmTightness } = snapshot.view.supply;
  return presentation.suppliers.map(({ id, kind, place }) => ({
    id,
    kind,
    name: names.supplier(id),
    at: place,
    utilisation: unit(kind === 'memory' ? hbmTightness : packagingTightness),
  }));
}
