import { arcOnScreen, greatArc } from '../geo/arc.model.ts';
import type { Point } from '../geo/projection.model.ts';
import { toWorldPoint, type View } from '../geo/view.model.ts';
import type { Lens } from '../lens/lens.ts';
import type { FlowPicture, GeoPoint, MarketPicture, PlaceRef } from '../picture.ts';
import type { Hub } from './hubs.model.ts';
import type { PlacedFlow } from './layout.model.ts';
import type { Symbols } from './symbols.model.ts';

interface End {
  readonly geo: GeoPoint;
  readonly screen: Point;
}

/** Lays each visible flow from where its source stands to where its end stands. */
export function routeFlows(
  picture: MarketPicture,
  lens: Lens,
  view: View,
  hubs: readonly Hub[],
  symbols: Symbols,
): PlacedFlow[] {
  const shown = picture.flows.filter((flow) => (flow.kind === 'compute' ? lens.compute : lens.chips) > 0);
  const largest = { compute: largestOf(shown, 'compute'), chips: largestOf(shown, 'chips') };
  return shown.flatMap((flow) => {
    const from = endOf(flow.from, picture, hubs, symbols);
    const to = endOf(flow.to, picture, hubs, symbols);
    if (!from || !to) return [];
    const ends = { start: toWorldPoint(view, from.screen), end: toWorldPoint(view, to.screen) };
    const arc = arcOnScreen(greatArc(from.geo, to.geo, ends), view);
    return [{ flow, arc, weight: Math.sqrt(flow.amountH100e / largest[flow.kind]) }];
  });
}

function largestOf(flows: readonly FlowPicture[], kind: FlowPicture['kind']): number {
  return Math.max(1, ...flows.filter((flow) => flow.kind === kind).map((flow) => flow.amountH100e));
}

function endOf(place: PlaceRef, picture: MarketPicture, hubs: readonly Hub[], symbols: Symbols): End | null {
  if (place.kind === 'company') {
    const hub = hubs.find((one) => one.company.id === place.id);
    return hub ? { geo: hub.company.headquarters, screen: hub } : null;
  }
  if (place.kind === 'site') {
    const tower = symbols.towers.find((one) => one.site.id === place.id);
    return tower ? { geo: tower.site.at, screen: tower } : null;
  }
  if (place.kind === 'supplier') {
    const plant = symbols.suppliers.find((one) => one.supplier.id === place.id);
    return plant ? { geo: plant.supplier.at, screen: plant } : null;
  }
  if (place.kind === 'shop') {
    const shop = symbols.shops.find((one) => one.shop.id === place.id);
    return shop ? { geo: shop.shop.at, screen: shop } : null;
  }
  return regionEnd(place.id, picture, symbols);
}

/** A flow to a whole region ends at its largest campus, and nowhere when it has none. */
function regionEnd(region: string, picture: MarketPicture, symbols: Symbols): End | null {
  const campus = symbols.clusters.find((one) => one.cluster.region === region);
  const geo = picture.regions.find((one) => one.id === region)?.anchor;
  return campus && geo ? { geo, screen: campus } : null;
}
