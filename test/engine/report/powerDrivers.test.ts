import { expect, test } from 'vitest';
import { bookPower } from '../../../src/engine/quarter/powerCosts.ts';
import { driversOf } from '../../../src/engine/report/drivers.ts';
import { gatherFacts } from '../../../src/engine/report/facts.ts';
import { figuresOf } from '../../../src/engine/report/figures.ts';
import type { PowerBill } from '../../../src/engine/state/state.ts';
import { testGame } from '../../support/testGame.ts';

const NOTHING: PowerBill = {
  mwh: 0,
  level: 0,
  season: 0,
  swing: 0,
  ppaGain: 0,
  ownGain: 0,
  ppaMWh: 0,
  ownMWh: 0,
  soldMWh: 0,
  carbonT: 0,
  regions: [],
};

interface Case {
  readonly bill: PowerBill;
  readonly paid: number;
}

/** What the causes of power cost and of its price come to between two quarters of one company. */
function told(before: Case, now: Case) {
  const { work } = testGame();
  bookPower(work, 0, 0.8);
  const company = work.state.companies[0];
  if (company === undefined) throw new Error('there is a first company');
  work.report.figures = figuresOf(work);
  work.scratch.billsBefore[0] = before.bill;
  company.power.bill = now.bill;
  company.figures = { ...company.figures, powerCost: before.paid };
  const figures = work.report.figures[0];
  if (figures === undefined) throw new Error('there are figures');
  figures.powerCost = now.paid;
  work.report.facts = gatherFacts(work);
  const drivers = driversOf(work.report);
  // What is left over is told as rounding: here nothing may be.
  const of = (metric: string) =>
    drivers.filter((one) => one.company === 0 && one.metric === metric && one.cause !== 'rounding');
  const sum = (metric: string) => of(metric).reduce((all, { amount }) => all + amount, 0);
  return {
    cost: sum('powerCost'),
    price: sum('powerPrice'),
    causes: of('powerCost').map((one) => one.cause),
  };
}

const bill = (mwh: number, parts: Partial<PowerBill> = {}): PowerBill => ({ ...NOTHING, mwh, ...parts });

test('I2, E1 the causes of a power bill sum to the kUSD, however the parts are rounded', () => {
  const before = { bill: bill(7001, { season: 11.37, swing: -3.1, ppaGain: 1.77, ownGain: 0.4 }), paid: 353 };
  const now = { bill: bill(9973, { season: -7.49, swing: 5.5, ppaGain: 4.49, ownGain: 2.3 }), paid: 511 };
  const { cost, price } = told(before, now);
  expect(cost).toBe(511 - 353);
  expect(price).toBeCloseTo((511 / 9973 - 353 / 7001) * 1000, 9);
});

test('I2, E2 who pays for power that it does not draw yet is told that it is the agreement', () => {
  const { cost, causes } = told(
    { bill: bill(0), paid: 0 },
    { bill: bill(0, { ppaGain: -420.4 }), paid: 420 },
  );
  expect(cost).toBe(420);
  expect(causes).toEqual(['ppa']);
});

test('I2, C3 the first power that a company draws is told as volume', () => {
  const first = told({ bill: bill(0), paid: 0 }, { bill: bill(5000, { season: 20 }), paid: 260 });
  expect(first.cost).toBe(260);
  expect(first.causes).toEqual(['powerSeason', 'powerVolume']);
  const last = told({ bill: bill(5000, { season: 20 }), paid: 260 }, { bill: bill(0), paid: 0 });
  expect(last.cost).toBe(-260);
});
