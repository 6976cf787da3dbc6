import type { Parameters } from '../../../../src/engine/state/definition.ts';
import { open } from './openWeights.ts';
import { safety } from './safety.ts';
import { talent } from './talent.ts';

export const models: Parameters['models'] = {
  intercept: 100,
  pointsPerDecade: 20,
  referenceLogFlop: 26.5,
  logFlopPerH100eQuarter: 21.9,
  trainingUtilisation: 0.4,
  algorithmsPerYear: 0.45,
  ownResearchGain: 0.03,
  referenceResearchH100e: 50_000,
  leak: 0.2,
  talentPoints: 5,
  referenceResearchers: 4000,
  dataPoints: 10,
  noise: 2,
  servingCostSlope: 0.5,
  projectsUnit: 100_000,
  projectsGain: 0.1,
  mostEffort: 3,
  safety,
  open,
  talent,
  openingRunShare: 0.7,
};
