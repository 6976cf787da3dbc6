import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const open: Parameters['models']['open'] = {
  outsideGap: 0,
  baseShare: 0.5,
  continuedShare: 0.5,
  hostLoss: 2,
  selfHosting: 0.4,
  communityPull: 0.3,
  communitySpeed: 0.25,
  outsidePull: 0.5,
  farGap: 20,
};
