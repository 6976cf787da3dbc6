import { FLOW_COLOUR, NIGHT } from '../palette.ts';
import { companyBars, type Lens, PLAIN, powerByOwner, total } from './lens.ts';

export const CAPACITY_RAMP = ['#16202e', '#1c4a63', '#2b8aa3', '#8fe3e0'] as const;

/** What stands, what is being built, and who runs for whom. */
export const capacityLens: Lens = {
  ...PLAIN,
  id: 'capacity',
  towerFace: 'utilisation',
  compute: 1,
  shops: 0,
  suppliers: 0,
  tint: (region, picture) => {
    const largest = Math.max(1, ...picture.regions.map((one) => one.loadMW));
    const fill = region.loadMW / largest;
    return {
      colour: CAPACITY_RAMP[2],
      strength: 0.08 + 0.32 * Math.sqrt(fill),
      pattern: null,
      glow: 0.35 * fill,
    };
  },
  rows: (region, picture) => [
    {
      labelKey: 'market:plate.live',
      figure: { value: total(powerByOwner(region, picture, true).values()), unit: 'mw' },
    },
    {
      labelKey: 'market:plate.planned',
      figure: { value: total(powerByOwner(region, picture, false).values()), unit: 'mw' },
    },
  ],
  bars: (region, picture) => companyBars(powerByOwner(region, picture, false), picture),
  gauge: (company, picture) =>
    company.capacityH100e / Math.max(1, ...picture.companies.map((one) => one.capacityH100e)),
  companyFigure: (company) =>
    company.capacityH100e > 0 ? { value: company.capacityH100e, unit: 'h100e' } : null,
  legend: [
    { key: 'market:site.stage.permit', swatch: { kind: 'tower', stage: 'permit' } },
    { key: 'market:site.stage.build', swatch: { kind: 'tower', stage: 'build' } },
    { key: 'market:site.stage.grid', swatch: { kind: 'tower', stage: 'grid' } },
    { key: 'market:site.stage.live', swatch: { kind: 'tower', stage: 'live' } },
    { key: 'market:site.stage.paused', swatch: { kind: 'tower', stage: 'paused' } },
    { key: 'market:legend.litWindows', swatch: { kind: 'dot', colour: NIGHT.window, square: true } },
    { key: 'market:legend.computeFlow', swatch: { kind: 'dot', colour: FLOW_COLOUR.compute } },
  ],
};
