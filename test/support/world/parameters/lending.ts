import type { Parameters } from '../../../../src/engine/state/definition.ts';

export const lending: Parameters['finance']['lending'] = {
  grades: {
    AAA: { leverage: 0.6, coverage: 20 },
    AA: { leverage: 1.3, coverage: 12 },
    A: { leverage: 2.2, coverage: 7 },
    BBB: { leverage: 3.2, coverage: 4 },
    BB: { leverage: 4.5, coverage: 2 },
    B: { leverage: 6.5, coverage: 1 },
  },
  earningsYears: 5,
  plantShare: 0.7,
  valueShare: 0.03,
  refinanceShare: 0.1,
  highestRate: 0.4,
};

export const covenants: Parameters['finance']['covenants'] = {
  limits: {
    AAA: { leverage: 2.2, coverage: 7 },
    AA: { leverage: 2.8, coverage: 5 },
    A: { leverage: 3.5, coverage: 4 },
    BBB: { leverage: 4.5, coverage: 2.5 },
    BB: { leverage: 5.5, coverage: 1.75 },
    B: { leverage: 7, coverage: 1.1 },
    CCC: { leverage: 9, coverage: 0.8 },
  },
  securedPlantShare: 1,
  securedValueShare: 0.06,
  breachSpread: 0.02,
  graceQuarters: 1,
};

export const distress: Parameters['finance']['distress'] = {
  buffer: 0.1,
  valueShare: 0.05,
  repayShare: 0.5,
  restructureAfter: 4,
  failAfter: 8,
  haircut: 0.5,
  creditorsShare: 0.5,
  budgetCut: 0.5,
  staffCut: 0.2,
  saleDiscount: 0.15,
};

export const estate: Parameters['finance']['estate'] = {
  reserveShare: 0.6,
  reserveFall: 0.5,
  auctions: 3,
  scrapShare: 0.05,
  contractQuarters: 2,
  modelPointKUsd: 20000,
};
