import type { Happening, HappeningKind, PhaseId, PlaceRef } from '../picture.ts';

/** Texts of the invented quarter; the product takes its own from the engine's namespaces. */
export const EXAMPLE_TEXTS = {
  moratorium: 'Ireland and the Netherlands halt new data centres',
  export: 'Export rules for accelerators are tightened',
  signed: 'Amazon signs with Anthropic: two more years of Trainium',
  offered: 'Amazon offers OpenAI a stake for compute and shop integrations',
  torn: 'Microsoft and Mistral part ways',
  live: 'Northern Virginia I goes live with 640 MW',
  grid: 'Central Texas II is built and waits for the grid',
  breaks: 'Ground is broken in Johor',
  wafers: 'TSMC allots 14% less packaging than was ordered',
  chips: 'Nvidia delivers 180,000 H100e to CoreWeave',
  release: 'Anthropic releases Claude 5 and takes the frontier',
  outage: 'An outage in Frankfurt costs Microsoft trust',
  share: 'Amazon gains 1.2 points of enterprise cloud in Asia-Pacific',
  shop: 'Walmart opens its checkout to OpenAI’s agent',
  value: 'Oracle falls 11% on debt',
  probe: 'Brussels opens a probe into circular investment',
};

type Row = [
  phase: PhaseId,
  kind: HappeningKind,
  place: PlaceRef | null,
  companies: string[],
  magnitude: number,
  text: keyof typeof EXAMPLE_TEXTS,
];

const ROWS: readonly Row[] = [
  ['openEvents', 'alarm', { kind: 'region', id: 'europe' }, [], 0.8, 'moratorium'],
  ['agreements', 'rope', null, ['amazon', 'anthropic'], 0.7, 'signed'],
  ['agreements', 'rope', null, ['amazon', 'openai'], 1, 'offered'],
  ['agreements', 'snap', null, ['microsoft', 'mistral'], 0.3, 'torn'],
  ['construction', 'rise', { kind: 'site', id: 'site-1' }, ['amazon'], 1, 'live'],
  ['construction', 'flash', { kind: 'site', id: 'site-7' }, ['google'], 0.6, 'grid'],
  ['construction', 'rise', { kind: 'site', id: 'site-60' }, ['microsoft'], 0.5, 'breaks'],
  ['chipProgrammes', 'fall', { kind: 'supplier', id: 'taiwan' }, ['nvidia'], 0.8, 'wafers'],
  ['deliveries', 'stream', null, ['nvidia', 'coreweave'], 0.9, 'chips'],
  ['research', 'spark', { kind: 'company', id: 'anthropic' }, ['anthropic'], 1, 'release'],
  ['computeAllocation', 'alarm', { kind: 'site', id: 'site-38' }, ['microsoft'], 0.6, 'outage'],
  ['marketClearing', 'wave', { kind: 'region', id: 'asiaPacific' }, ['amazon'], 0.7, 'share'],
  ['commerce', 'stream', { kind: 'shop', id: 'walmart' }, ['openai'], 0.6, 'shop'],
  ['valuation', 'fall', { kind: 'company', id: 'oracle' }, ['oracle'], 0.6, 'value'],
  ['regulation', 'alarm', { kind: 'region', id: 'europe' }, ['nvidia'], 0.7, 'probe'],
];

export const HAPPENINGS: readonly Happening[] = ROWS.map(
  ([phase, kind, place, companies, magnitude, text], index) => ({
    id: `happening-${index}`,
    phase,
    kind,
    place,
    companies,
    magnitude,
    textKey: `example:${text}`,
    params: {},
  }),
);
