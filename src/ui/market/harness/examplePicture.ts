import { REGION_COUNTRIES } from '../countries.ts';
import type {
  FlowPicture,
  MarketPicture,
  RegionPicture,
  ShopPicture,
  SitePicture,
  SiteStage,
} from '../picture.ts';
import { DATA_CENTRE_PLACES, SHOP_PLACES, SUPPLIER_PLACES } from '../places.ts';
import { AGREEMENTS, COMPANIES } from './exampleCompanies.ts';
import { HAPPENINGS } from './exampleHappenings.ts';

const OWNERS = ['amazon', 'microsoft', 'google', 'meta', 'oracle', 'coreweave', 'xai', 'mistral'];
const STAGES: readonly SiteStage[] = [
  'live',
  'live',
  'live',
  'build',
  'grid',
  'live',
  'permit',
  'live',
  'live',
  'build',
  'live',
  'paused',
];

/** 0–1, the same for the same place and number. */
function noise(a: number, b: number): number {
  const value = Math.sin(a * 91.7 + b * 47.3) * 10341.7;
  return value - Math.floor(value);
}

function sites(): SitePicture[] {
  const all: SitePicture[] = [];
  let n = 0;
  for (const [region, places] of Object.entries(DATA_CENTRE_PLACES)) {
    places.forEach((place, index) => {
      const count = region === 'northAmerica' ? 5 - Math.floor(index / 3) : index < 3 ? 3 : index < 5 ? 2 : 1;
      for (let i = 0; i < count; i++) {
        n++;
        all.push(site(n, i, region, place));
      }
    });
  }
  return all;
}

function site(
  n: number,
  nth: number,
  region: string,
  place: { place: string; lon: number; lat: number },
): SitePicture {
  const owner = OWNERS[Math.floor(noise(n, 3) ** 1.2 * OWNERS.length)] ?? 'amazon';
  const stage = STAGES[Math.floor(noise(n, 8) * STAGES.length)] ?? 'live';
  const mw = Math.round(80 + 1500 * noise(n, 5) ** 3 + (nth === 0 ? 400 : 0));
  return {
    id: `site-${n}`,
    owner,
    region,
    name: `${place.place} ${['I', 'II', 'III', 'IV', 'V'][nth] ?? ''}`,
    place: place.place,
    at: { lon: place.lon, lat: place.lat },
    mw,
    liveMW: stage === 'live' ? Math.round(mw * (0.6 + 0.4 * noise(n, 2))) : 0,
    stage,
    progress: noise(n, 11),
    utilisation: 0.45 + 0.5 * noise(n, 6),
    acceleratorShare: 0.5 + 0.5 * noise(n, 7),
    ownChipShare: owner === 'google' ? 0.85 : owner === 'amazon' ? 0.45 : 0.08,
  };
}

const REGIONS: readonly RegionPicture[] = [
  region('northAmerica', 'North America', { lon: -90, lat: 62 }, 72, 7, 5200, 31000, 0.82, false, [
    ['microsoft', 0.27],
    ['amazon', 0.31],
    ['google', 0.17],
    ['oracle', 0.1],
    ['coreweave', 0.07],
  ]),
  region('europe', 'Europe', { lon: -28, lat: 56 }, 118, 9, 900, 9800, 0.95, true, [
    ['microsoft', 0.33],
    ['amazon', 0.29],
    ['google', 0.16],
    ['mistral', 0.06],
  ]),
  region('asiaPacific', 'Asia-Pacific', { lon: 92, lat: -24 }, 88, 5, 4300, 12800, 0.55, false, [
    ['amazon', 0.24],
    ['microsoft', 0.22],
    ['google', 0.27],
    ['oracle', 0.05],
  ]),
  region('middleEastAfrica', 'Middle East and Africa', { lon: 12, lat: -6 }, 41, 2, 7600, 2400, 0.2, false, [
    ['oracle', 0.26],
    ['microsoft', 0.25],
    ['amazon', 0.2],
    ['xai', 0.08],
  ]),
];

function region(
  id: keyof typeof REGION_COUNTRIES,
  name: string,
  anchor: { lon: number; lat: number },
  price: number,
  queue: number,
  free: number,
  load: number,
  heat: number,
  moratorium: boolean,
  shares: readonly (readonly [string, number])[],
): RegionPicture {
  return {
    id,
    name,
    anchor,
    countries: REGION_COUNTRIES[id],
    powerPriceUsdPerMWh: price,
    gridQueueQuarters: queue,
    freeGridMW: free,
    loadMW: load,
    heat,
    moratorium,
    shares: shares.map(([company, share]) => ({ company, share })),
  };
}

const SHOPS: readonly ShopPicture[] = (
  [
    ['amazonStores', 'Amazon Stores', 'AS', 'northAmerica', 790, [['amazon', 3]]],
    [
      'walmart',
      'Walmart',
      'W',
      'northAmerica',
      680,
      [
        ['openai', 2],
        ['google', 1],
      ],
    ],
    [
      'shopify',
      'Shopify',
      'Sh',
      'northAmerica',
      330,
      [
        ['openai', 3],
        ['microsoft', 2],
        ['anthropic', 1],
      ],
    ],
    ['etsy', 'Etsy', 'E', 'northAmerica', 13, [['openai', 3]]],
    [
      'instacart',
      'Instacart',
      'I',
      'northAmerica',
      38,
      [
        ['openai', 2],
        ['google', 1],
      ],
    ],
    ['mercadoLibre', 'Mercado Libre', 'ML', 'southAmerica', 62, []],
  ] as const
).map(([id, name, monogram, where, bn, integrations]) => ({
  id,
  name,
  monogram,
  region: where,
  at: SHOP_PLACES[id] ?? { lon: 0, lat: 0 },
  gmvKusd: bn * 1_000_000,
  integrations: integrations.map(([vendor, level]) => ({ vendor, level })),
}));

function flows(all: readonly SitePicture[]): FlowPicture[] {
  const tenants = ['openai', 'anthropic', 'openai', 'meta', 'anthropic', 'mistral'];
  const live = all.filter((one) => one.stage === 'live' && one.mw > 330);
  const compute = live.slice(0, 22).map(
    (one, index): FlowPicture => ({
      id: `compute-${one.id}`,
      kind: 'compute',
      from: { kind: 'site', id: one.id },
      to: { kind: 'company', id: tenants[index % tenants.length] ?? 'openai' },
      amountH100e: one.mw * 700,
      company: one.owner,
    }),
  );
  const chips = live
    .filter((_, index) => index % 2 === 0)
    .map(
      (one, index): FlowPicture => ({
        id: `chips-${one.id}`,
        kind: 'chips',
        from: { kind: 'supplier', id: ['taiwan', 'taiwan', 'korea', 'arizona'][index % 4] ?? 'taiwan' },
        to: { kind: 'site', id: one.id },
        amountH100e: one.mw * 220,
        company: one.ownChipShare > 0.4 ? one.owner : 'nvidia',
      }),
    );
  return [...compute, ...chips];
}

/** A rich invented quarter in the manner of the flagship. */
export function examplePicture(): MarketPicture {
  const all = sites();
  const names: Record<string, string> = {
    taiwan: 'TSMC Taiwan',
    korea: 'HBM Korea',
    arizona: 'TSMC Arizona',
  };
  return {
    quarter: 'Q3 2027',
    lens: 'share',
    segment: 'enterprise cloud',
    companies: COMPANIES,
    regions: REGIONS,
    sites: all,
    suppliers: SUPPLIER_PLACES.map((one, index) => ({
      id: one.id,
      kind: one.kind,
      name: names[one.id] ?? one.id,
      at: one,
      utilisation: [0.97, 0.92, 0.58][index] ?? 0.5,
    })),
    flows: flows(all),
    agreements: AGREEMENTS,
    shops: SHOPS,
    news: [
      { id: 'n1', at: { lon: 3, lat: 46 }, textKey: 'example:moratorium', params: {}, grave: true },
      { id: 'n2', at: { lon: 112, lat: 31 }, textKey: 'example:export', params: {}, grave: false },
    ],
    happenings: HAPPENINGS,
  };
}
