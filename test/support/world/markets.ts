import type {
  JurisdictionDefinition,
  MerchantDefinition,
  OpeningAgreement,
  RegionDefinition,
  SegmentDefinition,
} from '../../../src/engine/state/definition.ts';
import { ASSISTANTS, BAZAAR, ENTERPRISE, MINERVA, NORTH, SOUK, SOUTH, STRATO, TRAINING } from './ids.ts';

const FLAT = [1, 1, 1, 1] as const;

export const regions: readonly RegionDefinition[] = [
  {
    id: NORTH,
    powerPriceUsdPerMWh: 70,
    carbonTPerMWh: 0.35,
    gasUsdPerMMBtu: 5,
    solarFactor: 0.25,
    pressure: 30,
    freeGridMW: 300,
    gridGrowthMWPerQuarter: 120,
    queueMW: 400,
    pue: 1.15,
    buildQuarters: 5,
    shellKUsdPerMW: 11_700,
    regulation: 0.3,
    powerSeasonality: FLAT,
  },
  {
    id: SOUTH,
    powerPriceUsdPerMWh: 90,
    carbonTPerMWh: 0.25,
    gasUsdPerMMBtu: 10,
    solarFactor: 0.2,
    pressure: 40,
    freeGridMW: 100,
    gridGrowthMWPerQuarter: 60,
    queueMW: 300,
    pue: 1.2,
    buildQuarters: 6,
    shellKUsdPerMW: 12_500,
    regulation: 1,
    powerSeasonality: FLAT,
  },
];

export const jurisdictions: readonly JurisdictionDefinition[] = [
  {
    id: 'north',
    regions: [NORTH],
    strictness: 0.5,
    weight: 0.6,
    warningAt: 50,
    probeAt: 65,
    opening: {},
  },
  {
    id: 'south',
    regions: [SOUTH],
    strictness: 1,
    weight: 0.4,
    warningAt: 40,
    probeAt: 60,
    opening: { [STRATO]: 30 },
  },
];

const tastes = { price: 1.1, quality: 0.8, trust: 1, ecosystem: 1, latency: 0.5, sales: 0.1 };
const everybody = [{ id: 'all', share: 1, weights: tastes }];
const halves = { [NORTH]: 0.6, [SOUTH]: 0.4 };

export const segments: readonly SegmentDefinition[] = [
  {
    id: ENTERPRISE,
    resource: 'servers',
    referencePrice: 1000,
    potential: 20_000,
    growth: 0.03,
    growthDecay: 0.95,
    growthFloor: 0.01,
    churn: 0.03,
    outsideChurn: 0.05,
    volatility: 1,
    resourcePerUnit: 0.27,
    intensityGrowth: 0,
    efficiencyGrowth: 1.05,
    nests: [{ id: 'clouds', dissimilarity: 0.6 }],
    classes: everybody,
    regionShares: halves,
    offers: [{ company: STRATO, nest: 'clouds', price: 1, units: 10_000, pull: 0.5, active: true }],
    seasonality: FLAT,
  },
  {
    id: TRAINING,
    resource: 'rental',
    referencePrice: 4.8,
    potential: 400_000,
    growth: 0.08,
    growthDecay: 0.95,
    growthFloor: 0.02,
    churn: 0.3,
    outsideChurn: 0.3,
    volatility: 1,
    resourcePerUnit: 1,
    intensityGrowth: 0,
    efficiencyGrowth: 1,
    nests: [{ id: 'rental', dissimilarity: 0.7 }],
    classes: everybody,
    regionShares: halves,
    offers: [{ company: STRATO, nest: 'rental', price: 1, units: 200_000, pull: 0.5, active: true }],
    seasonality: FLAT,
  },
  {
    id: ASSISTANTS,
    resource: 'serving',
    referencePrice: 1000,
    potential: 6000,
    growth: 0.1,
    growthDecay: 0.95,
    growthFloor: 0.02,
    churn: 0.08,
    outsideChurn: 0.1,
    volatility: 1,
    resourcePerUnit: 20,
    intensityGrowth: 0.5,
    efficiencyGrowth: 2,
    nests: [
      { id: 'labs', dissimilarity: 0.7 },
      { id: 'suites', dissimilarity: 0.8 },
    ],
    classes: everybody,
    regionShares: halves,
    offers: [
      { company: MINERVA, nest: 'labs', price: 1, units: 2000, pull: 0.5, active: true },
      { company: STRATO, nest: 'suites', price: 1, units: 0, pull: 0, active: false },
    ],
    seasonality: FLAT,
  },
];

export const merchants: readonly MerchantDefinition[] = [
  {
    id: BAZAAR,
    owner: STRATO,
    region: NORTH,
    gmv: 60_000_000,
    growthPerYear: 0.08,
    seasonality: [0.9, 0.95, 0.95, 1.2],
    takeRate: 0.15,
    adRate: 0.06,
    conversion: 0.1,
    openness: 0.3,
    fit: 0.7,
    fears: {},
    integrations: [],
  },
  {
    id: SOUK,
    region: SOUTH,
    gmv: 20_000_000,
    growthPerYear: 0.15,
    seasonality: FLAT,
    takeRate: 0.03,
    adRate: 0,
    conversion: 0.03,
    openness: 0.8,
    fit: 0.8,
    fears: { [STRATO]: 0.8 },
    integrations: [{ vendor: MINERVA, feature: 'search', level: 1, fee: 0.02 }],
  },
];

export const agreements: readonly OpeningAgreement[] = [
  {
    id: 'opening-compute',
    proposer: STRATO,
    counterparty: MINERVA,
    signed: -2,
    terms: {
      clauses: [
        {
          kind: 'compute',
          provider: STRATO,
          h100e: 60_000,
          pricePerHour: 2.1,
          start: -2,
          quarters: 16,
          ramp: 1,
        },
      ],
      cancellationFee: 0.1,
    },
  },
];
