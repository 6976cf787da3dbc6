/** Panels that can stand beside the market. */
export const PANELS = [
  'boardroom',
  'compute',
  'silicon',
  'models',
  'commerce',
  'agreements',
  'finance',
  'whatif',
  'rivals',
  'report',
  'history',
  'manual',
] as const;
export type PanelName = (typeof PANELS)[number];

/** Something on the map or in a table that the reader points at. */
export interface Selection {
  readonly kind: 'company' | 'region' | 'site' | 'merchant' | 'agreement' | 'chip' | 'rule' | 'metric';
  readonly id: string;
}
