import { ramp } from '../draw/colour.model.ts';
import { NIGHT } from '../palette.ts';
import { type Lens, PLAIN } from './lens.ts';

export const HEAT_RAMP = ['#1d4f73', '#2f8f86', '#d8a23a', '#e4673a', '#d93a4a'] as const;

/** Where power is dear, where the grid makes you wait, where building is forbidden. */
export const powerLens: Lens = {
  ...PLAIN,
  id: 'power',
  towerFace: 'stage',
  shops: 0,
  suppliers: 0,
  companiesInLegend: false,
  tint: (region) => ({
    colour: ramp(HEAT_RAMP, region.heat),
    strength: 0.26 + 0.26 * region.heat,
    pattern: region.moratorium ? 'cross' : null,
    glow: 0.3 + 0.7 * region.heat,
  }),
  rows: (region) => [
    { labelKey: 'market:plate.price', figure: { value: region.powerPriceUsdPerMWh, unit: 'usdPerMWh' } },
    { labelKey: 'market:plate.queue', figure: { value: region.gridQueueQuarters, unit: 'quarters' } },
    { labelKey: 'market:plate.free', figure: { value: region.freeGridMW, unit: 'mw' } },
    { labelKey: 'market:plate.load', figure: { value: region.loadMW, unit: 'mw' } },
  ],
  legend: [
    { key: 'market:legend.heat', swatch: { kind: 'ramp', colours: HEAT_RAMP } },
    { key: 'market:legend.moratorium', swatch: { kind: 'hatch', colour: NIGHT.alarm } },
    { key: 'market:legend.gridWait', swatch: { kind: 'tower', stage: 'grid' } },
  ],
};
