import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { cancellationFee } from '../../../src/engine/commands/support/power.ts';
import { ppaQuote } from '../../../src/engine/energy/quote.ts';
import { type Settlement, settlePower } from '../../../src/engine/energy/settle.ts';
import type { PowerState, Ppa } from '../../../src/engine/state/state.ts';
import { give, moved, ownIn, refusalIn, viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { NORTH, SOUTH, STRATO } from '../../support/world/ids.ts';

const buy = { kind: 'signPpa', region: NORTH, source: 'windSolar', mw: 100, years: 10 } as const;
const HOURS = 2190;

/** Settles a region at a spot price with some contracts. */
function settle(
  spot: number,
  used: number,
  ppas: Partial<Ppa>[] = [],
  power: Partial<PowerState> = {},
): Settlement {
  const { scenario, state } = testGame();
  const [definition] = scenario.regions;
  const [region] = state.regions;
  const own = state.companies[0]?.power;
  if (definition === undefined || region === undefined || own === undefined) throw new Error('no world');
  const full = ppas.map((ppa, k) => ({
    id: `p${k}`,
    region: NORTH,
    source: 'hydro' as const,
    mw: 10,
    priceUsdPerMWh: 60,
    from: 0,
    until: 40,
    ...ppa,
  }));
  const place = {
    rules: scenario.parameters.energy,
    definition,
    region: { ...region, powerPriceUsdPerMWh: spot },
    r: 0,
    quarter: 3,
  };
  return settlePower(place, { ...own, ...power, ppas: full }, used);
}

const paid = (one: Settlement): number => one.spotCost + one.ppaCost + one.runningCost - one.sold;

test('E2 what is under contract costs the same at every spot price', () => {
  const need = 10 * HOURS;
  expect(paid(settle(50, need, [{}]))).toBeCloseTo(paid(settle(200, need, [{}])), 6);
  expect(paid(settle(50, need, [{}]))).toBeCloseTo((10 * HOURS * 60) / 1000, 6);
  expect(paid(settle(200, need))).toBeCloseTo((10 * HOURS * 200) / 1000, 6);
});

test('E2 take or pay: what is not used is sold back at a part of the spot price', () => {
  const idle = settle(80, 0, [{}]);
  expect(idle.ppaCost).toBeCloseTo((10 * HOURS * 60) / 1000, 6);
  expect(idle.sold).toBeCloseTo((10 * HOURS * 80 * 0.9) / 1000, 6);
  expect(idle.use).toMatchObject({ used: 0, ppa: 0, spot: 0, sold: 10 * HOURS });
});

test('E2 wind and sun do not blow and shine on demand: a quarter of their volume goes to the market', () => {
  const use = settle(80, 1000 * HOURS, [{ source: 'windSolar', mw: 100 }]).use;
  expect(use.ppa).toBeCloseTo(75 * HOURS, 6);
  expect(use.sold).toBeCloseTo(25 * HOURS, 6);
  expect(use.spot + use.ppa + use.own).toBeCloseTo(use.used, 6);
});

test('E2 every kWh has one origin, and the gain is what everything at spot would have cost more', () => {
  const used = 30 * HOURS;
  const settled = settle(90, used, [{}, { source: 'gas', mw: 25, priceUsdPerMWh: 95 }]);
  expect(settled.use.spot + settled.use.ppa + settled.use.own).toBeCloseTo(used, 6);
  expect((used * 90) / 1000 - settled.ppaGain - settled.ownGain).toBeCloseTo(paid(settled), 6);
});

test('E2 an agreement delivers from its first quarter to its last', () => {
  expect(settle(80, 50 * HOURS, [{ from: 4, until: 9 }]).use.ppa).toBe(0);
  expect(settle(80, 50 * HOURS, [{ from: 3, until: 4 }]).use.ppa).toBeGreaterThan(0);
  expect(settle(80, 50 * HOURS, [{ from: 0, until: 3 }]).use.ppa).toBe(0);
});

test('E2 the quote rises with volume and scarcity, and its parts sum to it', () => {
  const { scenario, state } = testGame();
  const [region] = state.regions;
  if (region === undefined) throw new Error('no region');
  const rules = scenario.parameters.energy;
  const at = (mw: number, onOffer = region.onOffer) =>
    ppaQuote(rules, { ...region, onOffer }, { source: 'windSolar', mw, years: 10 });
  const quote = at(100);
  const sum = quote.level + quote.source + quote.drift + quote.term + quote.volume;
  expect(quote.priceUsdPerMWh).toBeCloseTo(sum, 2);
  expect(at(300).priceUsdPerMWh).toBeGreaterThan(quote.priceUsdPerMWh);
  expect(
    at(
      100,
      region.onOffer.map((mw) => mw / 2),
    ).priceUsdPerMWh,
  ).toBeGreaterThan(quote.priceUsdPerMWh);
});

test('E2 many small agreements cost what one large one does', () => {
  const whole = testGame();
  give(whole, STRATO, { ...buy, mw: 400 });
  const parts = testGame();
  for (let k = 0; k < 4; k++) give(parts, STRATO, buy);
  const mean = (game: typeof whole): number => {
    const { ppas } = ownIn(game, STRATO).power;
    const all = ppas.reduce((sum, { mw }) => sum + mw, 0);
    return ppas.reduce((sum, { mw, priceUsdPerMWh }) => sum + mw * priceUsdPerMWh, 0) / all;
  };
  expect(mean(parts)).toBeCloseTo(mean(whole), 1);
});

test('E2 signing takes from what is on offer and costs what was quoted', () => {
  const game = testGame();
  const cost = commandCost(viewOf(game, STRATO), buy);
  const offered = game.work.state.regions[0]?.onOffer[0] ?? 0;
  give(game, STRATO, buy);
  const [ppa] = ownIn(game, STRATO).power.ppas;
  expect(ppa).toMatchObject({ region: NORTH, mw: 100, from: 4, until: 44 });
  expect(cost.perQuarter).toBe(Math.round((100 * HOURS * (ppa?.priceUsdPerMWh ?? 0)) / 1000));
  expect(game.work.state.regions[0]?.onOffer[0]).toBeCloseTo(offered - 100, 9);
});

test('E2 nobody buys more than is on offer, or than it has a use for, or for longer than is usual', () => {
  const game = testGame();
  expect(refusalIn(game, STRATO, { ...buy, mw: 50_000 })).toMatchObject({ code: 'tooLarge' });
  expect(refusalIn(game, STRATO, { ...buy, years: 30 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 20, unit: 'years' },
  });
  expect(refusalIn(game, STRATO, { ...buy, years: 1 })).toEqual({
    code: 'tooSmall',
    params: { minimum: 3, unit: 'years' },
  });
  expect(refusalIn(game, STRATO, { ...buy, mw: 4 })).toEqual({
    code: 'tooSmall',
    params: { minimum: 5, unit: 'MW' },
  });
  ownIn(game, STRATO).liveMW = [0, 1300];
  for (const site of game.work.state.sites) site.stage = 'cancelled';
  expect(refusalIn(game, STRATO, buy)).toMatchObject({ code: 'noNeed', params: { region: NORTH } });
  expect(refusalIn(game, STRATO, { ...buy, region: SOUTH })).toBeNull();
});

test('E2 leaving costs some quarters of the bill, and the loss of the seller when power has become cheap', () => {
  const game = testGame();
  give(game, STRATO, buy);
  const [ppa] = ownIn(game, STRATO).power.ppas;
  if (ppa === undefined) throw new Error('no agreement');
  const view = viewOf(game, STRATO);
  const bill = Math.round((100 * HOURS * ppa.priceUsdPerMWh) / 1000);
  const fee = cancellationFee(view, ppa);
  expect(fee).toBeGreaterThan(2 * bill);
  const dear = view.regions.map((region) => ({ ...region, price: { ...region.price, scarcity: 400 } }));
  expect(cancellationFee({ ...view, regions: dear }, ppa)).toBe(2 * bill);
  give(game, STRATO, { kind: 'cancelPpa', ppa: ppa.id });
  expect(moved(game, STRATO, 'oneOff')).toBe(fee);
  expect(ownIn(game, STRATO).power.ppas).toEqual([]);
  expect(refusalIn(game, STRATO, { kind: 'cancelPpa', ppa: ppa.id })?.code).toBe('unknownThing');
});
