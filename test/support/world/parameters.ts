import type { Parameters, ScorecardDefinition } from '../../../src/engine/state/definition.ts';
import { acquisitions } from './parameters/acquisitions.ts';
import { agreements } from './parameters/agreements.ts';
import { commerce } from './parameters/commerce.ts';
import { compute } from './parameters/compute.ts';
import { demand } from './parameters/demand.ts';
import { energy } from './parameters/energy.ts';
import { finance } from './parameters/finance.ts';
import { information } from './parameters/information.ts';
import { models } from './parameters/models.ts';
import { regulation } from './parameters/regulation.ts';
import { silicon } from './parameters/silicon.ts';

export const parameters: Parameters = {
  compute,
  silicon,
  energy,
  models,
  demand,
  commerce,
  finance,
  agreements,
  acquisitions,
  information,
  regulation,
};

export const scorecard: ScorecardDefinition = {
  weights: { value: 0.3, market: 0.2, technology: 0.2, resilience: 0.15, responsibility: 0.15 },
  valueTarget: 2,
  shareTarget: 0.6,
  capabilityTarget: 60,
  chipTarget: 8,
  frontierPoints: 25,
  liquidityQuarters: 2,
  dirtyCarbon: 0.5,
  resilience: {
    liquidity: 0.25,
    leverage: 0.2,
    computeSources: 0.2,
    suppliers: 0.1,
    customers: 0.12,
    energy: 0.13,
  },
  responsibility: { trust: 0.55, quiet: 0.35, clean: 0.1 },
  decided: { after: 0.5, trendQuarters: 4, noisePoints: 1.5 },
  parMark: 0.65,
  technologyAtOnce: 0.25,
};
