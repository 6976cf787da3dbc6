import { NIGHT, ROPE_COLOUR, ROPE_DASH } from '../palette.ts';
import { type Lens, PLAIN } from './lens.ts';

/** Who is tied to whom, with what, and how firmly. */
export const agreementsLens: Lens = {
  ...PLAIN,
  id: 'agreements',
  hubs: 'ring',
  towers: 0.16,
  ropes: 1,
  shops: 0,
  suppliers: 0,
  siteLabels: false,
  plates: false,
  tint: () => ({ colour: NIGHT.landEdge, strength: 0.08, pattern: null, glow: 0 }),
  rows: () => [],
  companyFigure: (company) =>
    company.marketValueKusd === null ? null : { value: company.marketValueKusd, unit: 'kusd' },
  legend: [
    {
      key: 'market:rope.kind.equity',
      swatch: { kind: 'rope', colour: ROPE_COLOUR.equity, dash: ROPE_DASH.equity },
    },
    {
      key: 'market:rope.kind.compute',
      swatch: { kind: 'rope', colour: ROPE_COLOUR.compute, dash: ROPE_DASH.compute },
    },
    {
      key: 'market:rope.kind.chips',
      swatch: { kind: 'rope', colour: ROPE_COLOUR.chips, dash: ROPE_DASH.chips },
    },
    {
      key: 'market:rope.kind.commerce',
      swatch: { kind: 'rope', colour: ROPE_COLOUR.commerce, dash: ROPE_DASH.commerce },
    },
    {
      key: 'market:rope.state.offered',
      swatch: { kind: 'rope', colour: NIGHT.inkSoft, dash: [], state: 'offered' },
    },
    {
      key: 'market:rope.state.breached',
      swatch: { kind: 'rope', colour: NIGHT.alarm, dash: [], state: 'breached' },
    },
  ],
};
