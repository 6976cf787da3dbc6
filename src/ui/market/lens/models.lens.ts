import type { CompanyPicture, MarketPicture } from '../picture.ts';
import { NIGHT } from '../palette.ts';
import { companyBars, type Lens, PLAIN } from './lens.ts';

function best(picture: MarketPicture): number {
  return Math.max(1, ...picture.companies.map((one) => one.modelCapability));
}

/** The race itself: who leads, by how much, and where assistants and interfaces are used. */
export const modelsLens: Lens = {
  ...PLAIN,
  id: 'models',
  hubs: 'ring',
  towers: 0.35,
  compute: 0.5,
  shops: 0,
  suppliers: 0,
  siteLabels: false,
  plates: true,
  tint: () => ({ colour: NIGHT.calm, strength: 0.1, pattern: null, glow: 0.12 }),
  rows: () => [],
  bars: (region, picture) => companyBars(new Map(region.shares.map((one) => [one.company, one.share])), picture),
  gauge: (company: CompanyPicture, picture) => (company.modelCapability > 0 ? company.modelCapability / best(picture) : null),
  companyFigure: (company) => (company.modelCapability > 0 ? { value: company.modelCapability, unit: 'capability' } : null),
  legend: [
    { key: 'market:legend.capability', swatch: { kind: 'ring', colour: NIGHT.ink } },
    { key: 'market:legend.computeFlow', swatch: { kind: 'dot', colour: '#8fd3ff' } },
  ],
};
