import { describe, expect, test } from 'vitest';
import { worldOf } from '../../../src/engine/commands/raiseRound.ts';
import { modifierIn } from '../../../src/engine/events/modifiers.ts';
import { QUANTITIES, QUANTITY_NAMES, type Quantity } from '../../../src/engine/events/quantities.ts';
import { appraiseIntegration, roundAppetite } from '../../../src/engine/index.ts';
import { createWork } from '../../../src/engine/quarter/createWork.ts';
import { incidentChance } from '../../../src/engine/quarter/incidents.ts';
import { outageChance } from '../../../src/engine/quarter/outages.ts';
import { PHASES } from '../../../src/engine/quarter/phases.ts';
import type { Work } from '../../../src/engine/quarter/work.ts';
import { id } from '../../../src/engine/state/ids.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { WorkingView } from '../../../src/engine/state/view.ts';
import { testGame } from '../../support/testGame.ts';
import { force } from './world.ts';

/** What a quantity must move: where, by how much, after how many quarters, and which way. */
interface Case {
  readonly place?: number;
  readonly amount: number;
  readonly quarters?: number;
  readonly read: (work: Work) => number;
  readonly prepare?: (state: MutableState) => void;
  /** Whether more of the quantity gives more of what is read. */
  readonly up: boolean;
}

const STRATO = 0;
const MINERVA = 1;
const FORGE = 2;

const company = (work: Work, i: number) => {
  const found = work.state.companies[i];
  if (found === undefined) throw new Error('no such company');
  return found;
};
const booked = (work: Work, i: number, cause: string): number =>
  work.report.ledger.reduce(
    (sum, one) => (one.company === i && one.cause === cause ? sum + one.amount : sum),
    0,
  );
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const siteOf = (work: Work, name: string) => work.state.sites.find((one) => one.name === name);
/** Wait of a site: what is left of its stage, a stage passed counts as nothing left. */
const left = (work: Work, name: string): number => siteOf(work, name)?.quartersLeft ?? 99;
const training = (state: MutableState): void => {
  const lab = state.companies[MINERVA]?.lab;
  if (lab !== undefined) lab.run = { name: 'Owl 9', quarters: 1, done: 0, share: 0.8, effective: 0 };
};
const programme = (state: MutableState): void => {
  state.companies[STRATO]?.programmes.push({
    chip: id<'chip'>('strata-2'),
    funding: 100_000,
    progress: 0,
    ambition: 1,
    slips: 0,
    status: 'running',
    started: 0,
    spent: 0,
    team: 1,
  });
};
const scarce = (state: MutableState): void => {
  state.supply.packagingWafers /= 20;
};
const scarceMemory = (state: MutableState): void => {
  state.supply.hbmMillionGB /= 20;
};
const shut = (state: MutableState): void => {
  for (const one of state.companies) one.serverMW = one.serverMW.map((mw) => mw / 3);
};

const CASES: Readonly<Record<Quantity, Case>> = {
  powerPrice: { place: 0, amount: 1.5, up: true, read: (w) => w.state.regions[0]?.powerPriceUsdPerMWh ?? 0 },
  gridGrowth: {
    place: 1,
    amount: 2,
    up: true,
    read: (w) => (w.state.regions[1]?.freeGridMW ?? 0) + sum(company(w, STRATO).liveMW),
  },
  gridQueue: { place: 0, amount: 3, up: true, read: (w) => w.state.regions[0]?.queueMW ?? 0 },
  buildTime: { place: 1, amount: 2, up: true, read: (w) => left(w, 'Harbour') },
  buildDelays: { place: 0, amount: 8, quarters: 5, up: true, read: (w) => left(w, 'Valley'), prepare: slow },
  uptime: { place: STRATO, amount: 0.8, up: true, read: (w) => company(w, STRATO).compute.owned },
  outageChance: { place: STRATO, amount: 3, up: true, read: (w) => outageChance(w, STRATO) },
  chipYield: {
    place: 1,
    amount: 0.5,
    quarters: 2,
    up: true,
    read: (w) => w.state.chips[1]?.made ?? 0,
    prepare: scarce,
  },
  packagingWafers: {
    amount: 0.5,
    quarters: 2,
    up: true,
    read: (w) => sum(w.state.chips.map((c) => c.made)),
    prepare: scarce,
  },
  memorySupply: {
    amount: 0.5,
    quarters: 2,
    up: true,
    read: (w) => sum(w.state.chips.map((c) => c.made)),
    prepare: scarceMemory,
  },
  chipCost: { place: 1, amount: 1.4, quarters: 2, up: true, read: (w) => w.state.chips[1]?.unitCost ?? 0 },
  slipChance: {
    place: STRATO,
    amount: 5,
    quarters: 8,
    up: true,
    read: (w) => company(w, STRATO).programmes[0]?.slips ?? 0,
    prepare: programme,
  },
  outsideChipDemand: { place: FORGE, amount: 0.5, up: true, read: (w) => sum(w.scratch.outsideWants) },
  softwareGain: {
    place: 1,
    amount: 4,
    quarters: 2,
    up: true,
    read: (w) => w.state.maturity[1] ?? 0,
    prepare: ripening,
  },
  spotPrice: { place: 0, amount: 1.2, up: true, read: (w) => w.state.market.spotPrice[0] ?? 0 },
  outsideRental: { amount: 0.5, up: false, read: (w) => w.state.market.spotPrice[0] ?? 0 },
  algorithmicProgress: { amount: 2, up: true, read: (w) => w.state.knowledge.algorithms },
  leak: { amount: 3, up: true, read: (w) => company(w, MINERVA).lab.algorithms, prepare: (s) => leader(s) },
  ownResearch: { place: MINERVA, amount: 2, up: true, read: (w) => company(w, MINERVA).lab.algorithms },
  trainingEfficiency: { place: MINERVA, amount: 1.8, up: true, read: trained, prepare: training },
  trainingNoise: {
    place: MINERVA,
    amount: 0,
    up: true,
    read: (w) => Math.abs(trained(w) - expected),
    prepare: training,
  },
  wages: { place: MINERVA, amount: 1.5, up: true, read: (w) => booked(w, MINERVA, 'researchStaff') },
  hiring: {
    place: MINERVA,
    amount: 0,
    up: true,
    read: (w) => company(w, MINERVA).lab.researchers,
    prepare: hires,
  },
  incidentChance: { place: MINERVA, amount: 3, up: true, read: (w) => incidentChance(w, MINERVA) },
  servingCost: { place: 2, amount: 2, up: true, read: (w) => w.scratch.spotBought[MINERVA] ?? 0 },
  demandGrowth: { place: 2, amount: 2, up: true, read: (w) => w.state.market.potential[2] ?? 0 },
  churn: {
    place: 0,
    amount: 5,
    up: false,
    read: (w) => w.state.market.units[0]?.[STRATO] ?? 0,
    prepare: overpriced,
  },
  priceSensitivity: { place: 0, amount: 2, up: false, read: drawn, prepare: dear },
  trustSensitivity: { place: 0, amount: 3, up: true, read: drawn, prepare: trusted },
  brand: { place: STRATO, amount: 0.5, up: true, read: drawn },
  refusalTrust: { amount: 4, up: false, read: (w) => company(w, STRATO).trust, prepare: shut },
  shopAdoption: { place: 1, amount: 3, up: true, read: (w) => w.state.merchants[1]?.adoption.search ?? 0 },
  shopUplift: { place: 1, amount: 2, quarters: 1, up: true, read: (w) => booked(w, MINERVA, 'commerceFees') },
  shopGrowth: { place: 1, amount: 0.3, up: true, read: (w) => w.state.merchants[1]?.gmv ?? 0 },
  merchantFear: { place: MINERVA, amount: 0.6, up: false, read: answer },
  baseRate: { amount: 0.03, up: true, read: (w) => company(w, STRATO).finance.interestRate },
  creditSpread: {
    place: STRATO,
    amount: 0.04,
    up: true,
    read: (w) => company(w, STRATO).finance.interestRate,
  },
  sentimentLevel: { amount: 0.3, up: true, read: (w) => w.state.sentiment },
  companySentiment: {
    place: STRATO,
    amount: 1.3,
    up: true,
    read: (w) => company(w, STRATO).valuation.marketValue,
  },
  investorAppetite: { place: MINERVA, amount: 1.2, up: true, read: appetite },
  coreGrowth: { place: STRATO, amount: 0.2, up: true, read: (w) => booked(w, STRATO, 'coreSales') },
  coreMargin: { place: STRATO, amount: 0.05, up: false, read: (w) => booked(w, STRATO, 'coreCosts') },
  taxRate: { place: FORGE, amount: 0.1, up: true, read: (w) => booked(w, FORGE, 'tax') },
  scrutinyGain: { place: STRATO, amount: 3, up: true, read: (w) => company(w, STRATO).scrutiny },
  scrutinyDecay: { place: STRATO, amount: 3, up: false, read: (w) => company(w, STRATO).scrutiny },
  trustRecovery: {
    place: MINERVA,
    amount: 3,
    up: false,
    read: (w) => Math.abs(60 - company(w, MINERVA).trust - 5),
    prepare: distrusted,
  },
};

/** Mean capability without luck of the run that `training` prepares; found once, by a quarter without noise. */
const expected = trained(worldAfter('trainingNoise', 0, { ...CASES.trainingNoise, amount: 0 }));

function trained(work: Work): number {
  return company(work, MINERVA).lab.models.at(-1)?.capability ?? 0;
}
function slow(state: MutableState): void {
  const site = state.sites.find((one) => one.name === 'Valley');
  if (site !== undefined) site.quartersLeft = 6;
}
function leader(state: MutableState): void {
  const lab = state.companies[STRATO]?.lab;
  if (lab !== undefined) lab.algorithms = 3;
}
function hires(state: MutableState): void {
  const lab = state.companies[MINERVA]?.lab;
  if (lab !== undefined) lab.targetResearchers = lab.researchers * 2;
}
function ripening(state: MutableState): void {
  const one = state.companies[STRATO];
  if (one !== undefined) one.spending.software = 1_000_000;
}
function overpriced(state: MutableState): void {
  const one = state.companies[STRATO];
  if (one !== undefined) one.prices = one.prices.map((price) => price * 4);
}
function drawn(work: Work): number {
  return work.report.market?.target[0] ?? 0;
}
function dear(state: MutableState): void {
  for (const one of state.companies) one.prices = one.prices.map((price) => price * 1.5);
}
function trusted(state: MutableState): void {
  for (const one of state.companies) one.trust = 90;
}
function distrusted(state: MutableState): void {
  const one = state.companies[MINERVA];
  if (one !== undefined) one.trust = 10;
}
function answer(work: Work): number {
  const view = new WorkingView(work.scenario, work.state, id<'company'>('minerva'));
  return appraiseIntegration(view, id<'merchant'>('bazaar'), 'agent', 0.02).total;
}
function appetite(work: Work): number {
  const view = new WorkingView(work.scenario, work.state, id<'company'>('minerva'));
  return roundAppetite(view.own, worldOf(view)).factor;
}

/** The working copy after some quarters with the quantity moved, before the last one is closed. */
function worldAfter(quantity: Quantity, amount: number, { place = 0, quarters = 1, prepare }: Case): Work {
  const { scenario, work } = testGame({
    prepare: (state) => {
      prepare?.(state);
      if (Number.isFinite(amount)) force(state, { quantity, place, amount });
    },
  });
  let now = work;
  for (let q = 0; q < quarters; q++) {
    if (q > 0) now = createWork(scenario, now.state);
    for (const phase of PHASES) phase.run(now);
    now.state.quarter = q + 1;
  }
  return now;
}

describe('V1 every quantity moves what it names', () => {
  test.each(QUANTITY_NAMES)('%s', (quantity) => {
    const one = CASES[quantity];
    const usual = one.read(worldAfter(quantity, Number.NaN, one));
    const changed = one.read(worldAfter(quantity, one.amount, one));
    expect(usual).not.toBeNaN();
    const neutral = QUANTITIES[quantity].kind === 'factor' ? 1 : 0;
    const rises = one.amount > neutral === one.up;
    if (rises) expect(changed).toBeGreaterThan(usual);
    else expect(changed).toBeLessThan(usual);
  });
});

describe('V1 modifiers', () => {
  const none = { quarter: 3, events: { modifiers: [] } };
  const one = (amount: number, more: object = {}) => ({
    quantity: 'powerPrice' as const,
    place: 0,
    amount,
    from: 0,
    quarters: 4,
    fade: 'none' as const,
    event: id<'event'>('storm'),
    instance: 'event-1',
    ...more,
  });
  const at = (quarter: number, ...modifiers: ReturnType<typeof one>[]) =>
    modifierIn({ quarter, events: { modifiers } }, 'powerPrice', 0);

  test('are nothing where there are none', () => {
    expect(modifierIn(none, 'powerPrice', 0)).toBe(1);
    expect(modifierIn(none, 'baseRate')).toBe(0);
  });

  test('multiply, those of everything with those of a place', () => {
    expect(at(0, one(1.2), one(1.5), one(2, { place: -1 }))).toBeCloseTo(3.6);
    expect(at(0, one(1.2, { place: 1 }))).toBe(1);
  });

  test('last as long as they say, and fade if they do', () => {
    expect([0, 1, 2, 3, 4].map((quarter) => at(quarter, one(2)))).toEqual([2, 2, 2, 2, 1]);
    expect([0, 1, 2, 3, 4].map((quarter) => at(quarter, one(2, { fade: 'linear' })))).toEqual([
      2, 1.75, 1.5, 1.25, 1,
    ]);
  });

  test('stay within the bounds of their quantity, however many there are', () => {
    const { low, high } = QUANTITIES.powerPrice;
    expect(at(0, ...Array.from({ length: 20 }, () => one(3)))).toBe(high);
    expect(at(0, ...Array.from({ length: 20 }, () => one(0.1)))).toBe(low);
  });

  test('of addends are added', () => {
    const more = { quantity: 'baseRate' as const, place: -1 };
    const world = {
      quarter: 0,
      events: {
        modifiers: [
          { ...one(0.01), ...more },
          { ...one(0.02), ...more },
        ],
      },
    };
    expect(modifierIn(world, 'baseRate')).toBeCloseTo(0.03);
  });
});
