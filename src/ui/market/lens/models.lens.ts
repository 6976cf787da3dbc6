import { NIGHT } from '../palette.ts';
import type { CompanyPicture, MarketPicture } from '../picture.ts';
import { type Lens, PLAIN } from './lens.ts';

function best(picture: MarketPicture): number {
  return Math.max(1, ...picture.companies.map((one) => one.modelCapability));
}

/** The race itself: who leads and by how much. The best stands at the top. */
export const modelsLens: Lens = {
  ...PLAIN,
  id: 'models',
  hubs: 'ring',
  ring: 'gauge',
  hubSize: (company, picture) => (company.modelCapability / best(picture)) ** 2,
  towers: 0.35,
  compute: 0,
  shops: 0,
  suppliers: 0,
  siteLabels: false,
  plates: false,
  tint: () => ({ colour: NIGHT.calm, strength: 0.1, pattern: null, glow: 0.12 }),
  rows: () => [],
  gauge: (company: CompanyPicture, picture) =>
    company.modelCapability > 0 ? company.modelCapability / best(picture) : null,
  companyFigure: (company) =>
    company.modelCapability > 0 ? { value: company.modelCapability, unit: 'capability' } : null,
  legend: [{ key: 'market:legend.capability', swatch: { kind: 'ring', colour: NIGHT.ink } }],
};
