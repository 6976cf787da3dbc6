import { expect, test } from 'vitest';
import { cashPhase } from '../../../src/engine/quarter/cash.ts';
import { holdAuctions } from '../../../src/engine/quarter/estate/auction.ts';
import { transferLot } from '../../../src/engine/quarter/estate/transfer.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type { Lot, LotContent, MutableState } from '../../../src/engine/state/state.ts';
import { badNumbers, expectBooks, expectShares } from '../../support/conservation.ts';
import {
  give,
  moved,
  newsCodes,
  ownIn,
  refusalIn,
  refusalOf,
  setBalance,
  viewOf,
} from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { ANVIL_3, FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

const rules = parameters.finance.estate;

/** A world in which a company has failed, in the quarter of its first auction. */
function failed(seat: CompanyId, prepare: (state: MutableState) => void = () => {}): TestGame {
  const game = testGame({
    prepare(state) {
      const own = state.companies.find(({ id }) => id === seat);
      if (own === undefined) throw new Error('no such company');
      setBalance(own, 'cash', -900_000_000);
      own.valuation.marketValue = 1000;
      prepare(state);
    },
  });
  cashPhase(game.work);
  expect(ownIn(game, seat).status).toBe('failed');
  // Bills that nobody pays are not what these tests are about: the estate starts at nothing.
  setBalance(ownIn(game, seat), 'cash', 0);
  game.work.state.quarter += 1;
  return game;
}

function lotOf<Kind extends LotContent['kind']>(game: TestGame, kind: Kind): Lot & { what: { kind: Kind } } {
  const lot = game.work.state.estates[0]?.lots.find(({ what }) => what.kind === kind);
  if (lot === undefined) throw new Error(`no lot of kind ${kind}`);
  return lot as Lot & { what: { kind: Kind } }; // found by its kind
}

/** Things of the whole world that a sale must not make or lose. */
function world({ work }: TestGame) {
  const { companies, regions } = work.state;
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return {
    chips: sum(companies.flatMap(({ fleet }) => fleet.map((one) => one.installed + one.waiting))),
    mw: sum(companies.flatMap(({ liveMW }) => liveMW)) + sum(regions.map(({ freeGridMW }) => freeGridMW)),
    serverMW: sum(companies.flatMap(({ serverMW }) => serverMW)),
    cash: sum(companies.map(({ balances }) => balances[0] ?? 0)),
  };
}

const PROGRAMME: MutableState['companies'][number]['programmes'][number] = {
  chip: ANVIL_3,
  status: 'running',
  progress: 0.5,
  funding: 50_000,
  ambition: 1,
  slips: 0,
  started: -4,
  team: 1,
  spent: 100_000,
};

const bid = (game: TestGame, seat: CompanyId, lot: Lot, amount: number): void =>
  give(game, seat, { kind: 'bidForAssets', lot: lot.id, amount });

test('F3 a failed lab leaves its campus, its chips and its model; a failed cloud its sites, stakes and customers too', () => {
  const kinds = (game: TestGame) => new Set(game.work.state.estates[0]?.lots.map(({ what }) => what.kind));
  expect(kinds(failed(MINERVA))).toEqual(new Set(['campus', 'fleet', 'model']));
  expect(kinds(failed(STRATO))).toEqual(new Set(['campus', 'site', 'fleet', 'stake', 'contract']));
});

test('F3 the highest sealed bid wins and pays what it says; the thing moves, and nothing is made or lost', () => {
  const game = failed(MINERVA);
  const before = world(game);
  const fleet = lotOf(game, 'fleet');
  const { chip, count } = fleet.what;
  bid(game, STRATO, fleet, 500_000);
  bid(game, FORGE, fleet, 480_000);
  const cash = ownIn(game, STRATO).balances[0] ?? 0;
  holdAuctions(game.work);
  expect(fleet).toMatchObject({ status: 'sold', buyer: STRATO, price: 500_000, bids: [] });
  const held = ownIn(game, STRATO).fleet.filter((one) => one.chip === chip);
  expect(held.reduce((all, one) => all + one.waiting, 0)).toBe(count);
  expect(ownIn(game, MINERVA).fleet).toEqual([]);
  expect((ownIn(game, STRATO).balances[0] ?? 0) - cash).toBe(-500_000);
  expect(moved(game, STRATO, 'chips')).toBe(500_000);
  const after = world(game);
  expect(after.chips).toBe(before.chips);
  expect(after.mw).toBe(before.mw);
  expectBooks(game.work.state);
});

test('F3 of equal bids the company that stands first in the scenario wins', () => {
  const game = failed(MINERVA);
  const fleet = lotOf(game, 'fleet');
  bid(game, FORGE, fleet, 500_000);
  bid(game, STRATO, fleet, 500_000);
  holdAuctions(game.work);
  expect(fleet.buyer).toBe(STRATO);
});

test('F3 live power changes hands with its servers and buildings, megawatt by megawatt', () => {
  const game = failed(STRATO);
  const before = world(game);
  const campus = lotOf(game, 'campus');
  const servers = campus.what.serverMW;
  setBalance(ownIn(game, FORGE), 'cash', 2 * campus.value);
  const mine = ownIn(game, FORGE).liveMW[0] ?? 0;
  bid(game, FORGE, campus, campus.value);
  holdAuctions(game.work);
  expect((ownIn(game, FORGE).liveMW[0] ?? 0) - mine).toBe(campus.what.liveMW);
  expect(ownIn(game, FORGE).serverMW[0]).toBe(servers);
  expect(ownIn(game, STRATO).serverMW[0]).toBe(0);
  expect(world(game).mw).toBe(before.mw);
  expect(world(game).serverMW).toBe(before.serverMW);
  const live = game.work.state.sites.filter((site) => site.owner === FORGE && site.stage === 'live');
  expect(live.map(({ name }) => name)).toContain('Ridge');
  expectBooks(game.work.state);
});

test('F3 a site under way is built on by its buyer', () => {
  const game = failed(STRATO);
  const site = lotOf(game, 'site');
  setBalance(ownIn(game, FORGE), 'cash', 10 * site.value + 10);
  bid(game, FORGE, site, Math.max(site.reserve, site.value));
  holdAuctions(game.work);
  const built = game.work.state.sites.find(({ id }) => id === site.what.site);
  expect(built).toMatchObject({ owner: FORGE, paused: false });
  expectBooks(game.work.state);
});

test('F3, D6 who buys a customer contract delivers the rest of it to the same tenant', () => {
  const game = failed(STRATO, (state) => {
    state.companies[2]?.lab.models.splice(0);
  });
  const contract = lotOf(game, 'contract');
  expect(
    refusalOf(game, MINERVA, { kind: 'bidForAssets', lot: contract.id, amount: contract.reserve }),
  ).toMatch(/noModule|sameParty/);
  expect(refusalOf(game, FORGE, { kind: 'bidForAssets', lot: contract.id, amount: contract.reserve })).toBe(
    'noModule',
  );
  expect(contract.what.tenant).toBe(MINERVA);
  expect(contract.what.clause.start).toBeGreaterThanOrEqual(1);
});

test('F3, D6 a sold contract is a new agreement with the same tenant, at its price, without a fee for leaving', () => {
  const game = failed(STRATO);
  const contract = lotOf(game, 'contract');
  const cash = (seat: CompanyId) => ownIn(game, seat).balances[0] ?? 0;
  const before = { buyer: cash(FORGE), estate: cash(STRATO) };
  transferLot(game.work, 0, 2, contract, 250_000);
  expect(game.work.state.agreements.at(-1)).toMatchObject({
    proposer: FORGE,
    counterparty: contract.what.tenant,
    signed: game.work.state.quarter,
    terms: { clauses: [{ ...contract.what.clause, provider: FORGE }], cancellationFee: 0 },
    status: 'active',
    renegotiated: null,
  });
  expect(cash(FORGE)).toBe(before.buyer - 250_000);
  expect(cash(STRATO)).toBe(before.estate + 250_000);
  expectBooks(game.work.state);
});

test('F3, M3 a sold model joins the models of its buyer, trained but not released', () => {
  const game = failed(MINERVA);
  const model = lotOf(game, 'model');
  const paid = ownIn(game, STRATO).balances[0] ?? 0;
  transferLot(game.work, 1, 0, model, 90_000);
  expect(ownIn(game, STRATO).lab.models.at(-1)).toMatchObject({
    name: model.what.model,
    capability: model.what.capability,
    trained: game.work.state.quarter,
    released: -1,
    open: false,
    due: -1,
    tested: 0,
  });
  expect(ownIn(game, STRATO).balances[0]).toBe(paid - 90_000);
});

test('F3 who has failed stops the programmes that run; what is finished stays finished', () => {
  const programme = (status: 'running' | 'done') => ({ ...PROGRAMME, status });
  const game = failed(FORGE, (state) => {
    const own = state.companies[2];
    if (own !== undefined) own.programmes = [programme('running'), programme('done')];
  });
  expect(ownIn(game, FORGE).programmes.map(({ status }) => status)).toEqual(['stopped', 'done']);
});

test('F3, M3 a model goes to a lab, which decides when to release it', () => {
  const game = failed(MINERVA);
  const model = lotOf(game, 'model');
  expect(refusalOf(game, FORGE, { kind: 'bidForAssets', lot: model.id, amount: model.reserve })).toBe(
    'noModule',
  );
  expect(refusalIn(game, STRATO, { kind: 'bidForAssets', lot: model.id, amount: model.reserve })).toEqual({
    code: 'noModule',
    params: { module: 'lab' },
  });
});

test('F6 a holding of the estate is bought with all its shares', () => {
  const game = failed(STRATO);
  const stake = lotOf(game, 'stake');
  expect(stake.what.company).toBe(MINERVA);
  setBalance(ownIn(game, FORGE), 'cash', 2 * stake.value);
  bid(game, FORGE, stake, stake.value);
  holdAuctions(game.work);
  expect(ownIn(game, FORGE).stakes[1]).toBe(stake.what.fraction);
  expect(ownIn(game, STRATO).stakes[1]).toBe(0);
  expectShares(game.work.state);
});

test('F3 bids are sealed, must reach the lowest, and be paid with cash that is not promised twice', () => {
  const game = failed(MINERVA);
  const fleet = lotOf(game, 'fleet');
  const campus = lotOf(game, 'campus');
  expect(refusalIn(game, FORGE, { kind: 'bidForAssets', lot: fleet.id, amount: fleet.reserve - 1 })).toEqual({
    code: 'tooSmall',
    params: { minimum: fleet.reserve, unit: 'kUSD' },
  });
  setBalance(ownIn(game, FORGE), 'cash', 600_000);
  bid(game, FORGE, fleet, 500_000);
  expect(refusalIn(game, FORGE, { kind: 'bidForAssets', lot: campus.id, amount: 300_000 })).toEqual({
    code: 'notEnoughCash',
    params: { cost: 300_000, cash: 100_000 },
  });
  const seen = viewOf(game, STRATO).estates[0]?.lots.find(({ id }) => id === fleet.id);
  expect(seen?.bids).toEqual([]);
  expect(viewOf(game, FORGE).estates[0]?.lots.find(({ id }) => id === fleet.id)?.bids).toHaveLength(1);
});

test('F3 only the solvent bid', () => {
  const game = failed(MINERVA);
  const fleet = lotOf(game, 'fleet');
  ownIn(game, FORGE).finance.emergencyDebt = 1;
  expect(refusalOf(game, FORGE, { kind: 'bidForAssets', lot: fleet.id, amount: 500_000 })).toBe('distress');
  expect(refusalOf(game, STRATO, { kind: 'bidForAssets', lot: 'lot-99', amount: 5 })).toBe('unknownThing');
});

test('F3 what finds no buyer is cheaper next time, and is broken up in the end', () => {
  const game = failed(MINERVA);
  const before = world(game);
  const fleet = lotOf(game, 'fleet');
  const { reserve } = fleet;
  holdAuctions(game.work);
  expect(fleet.reserve).toBe(Math.floor(reserve * rules.reserveFall));
  for (let q = 1; q < rules.auctions; q++) {
    game.work.state.quarter += 1;
    holdAuctions(game.work);
  }
  const estate = game.work.state.estates[0];
  expect(estate).toMatchObject({ status: 'closed', auctions: rules.auctions });
  expect(estate?.lots.every(({ status }) => status === 'scrapped')).toBe(true);
  expect(newsCodes(game)).toContain('estateClosed');
  // Power goes back to the grid, chips to the breaker.
  expect(world(game).mw).toBe(before.mw);
  expect(ownIn(game, MINERVA).fleet).toEqual([]);
  expectBooks(game.work.state);
});

test('F3 the first auction is in the quarter after the failure', () => {
  const game = failed(MINERVA);
  game.work.state.quarter -= 1;
  holdAuctions(game.work);
  expect(game.work.state.estates[0]?.auctions).toBe(0);
});

test('F3 the proceeds pay the emergency lenders, then the other lenders, then the owners by their part', () => {
  const game = failed(MINERVA);
  const lab = ownIn(game, MINERVA);
  setBalance(lab, 'emergencyDebt', -100_000);
  setBalance(lab, 'debt', -200_000);
  const fleet = lotOf(game, 'fleet');
  const held = ownIn(game, STRATO).stakes[1] ?? 0;
  bid(game, FORGE, fleet, 400_000);
  holdAuctions(game.work);
  const paid = (cause: string) =>
    game.work.report.ledger.filter((one) => one.cause === cause).reduce((all, one) => all + one.amount, 0);
  expect([paid('emergencyRepaid'), paid('debtRepaid')]).toEqual([100_000, 200_000]);
  expect(game.work.state.estates[0]).toMatchObject({ raised: 400_000, paidToLenders: 300_000 });
  for (let q = 1; q < rules.auctions; q++) holdAuctions(game.work);
  const left = paid('liquidationPaid');
  expect(left).toBeGreaterThan(0);
  expect(paid('liquidationReceived')).toBe(Math.floor(left * held));
  expect(lab.balances[0]).toBe(0);
  expectBooks(game.work.state);
});

test('F3 what lenders do not get is lost to them, and the books still balance', () => {
  const game = failed(MINERVA);
  const lab = ownIn(game, MINERVA);
  setBalance(lab, 'debt', -50_000_000);
  for (let q = 0; q < rules.auctions; q++) holdAuctions(game.work);
  expect(moved(game, MINERVA, 'debt')).toBe(500_000);
  expectBooks(game.work.state);
  expect(badNumbers(game.work.state)).toEqual([]);
});

test('F3 who fails leaves its agreements and the shops; those of others, and what was over before, stay as they were', () => {
  const game = failed(MINERVA, (state) => {
    const [own] = state.agreements;
    const shop = state.merchants.find(({ integrations }) => integrations.length > 0);
    const [agent] = shop?.integrations ?? [];
    if (own === undefined || shop === undefined || agent === undefined)
      throw new Error('the small world has an agreement, and an agent in a shop');
    const others = { ...own, proposer: STRATO, counterparty: FORGE };
    state.agreements = [
      { ...own, id: 'as-buyer', proposer: STRATO, counterparty: MINERVA },
      { ...own, id: 'as-seller', proposer: MINERVA, counterparty: FORGE },
      { ...others, id: 'of-others' },
      { ...own, id: 'cancelled-before', proposer: STRATO, counterparty: MINERVA, status: 'cancelled' },
    ];
    shop.integrations = [
      { ...agent, vendor: MINERVA },
      { ...agent, vendor: STRATO },
    ];
  });
  const { agreements, merchants } = game.work.state;
  expect(agreements.map(({ id, status }) => [id, status])).toEqual([
    ['as-buyer', 'ended'],
    ['as-seller', 'ended'],
    ['of-others', 'active'],
    ['cancelled-before', 'cancelled'],
  ]);
  expect(merchants.flatMap(({ integrations }) => integrations.map(({ vendor }) => vendor))).toEqual([STRATO]);
});

test('F3 a sale is told with both sides, what it was, its price and how many bid; a small one weighs less', () => {
  const game = failed(MINERVA);
  const fleet = lotOf(game, 'fleet');
  const campus = lotOf(game, 'campus');
  setBalance(ownIn(game, FORGE), 'cash', 3_000_000);
  bid(game, STRATO, fleet, 500_000);
  bid(game, FORGE, fleet, 480_000);
  bid(game, FORGE, campus, Math.max(1_000_000, campus.reserve));
  holdAuctions(game.work);
  const sold = game.work.report.news.filter(({ code }) => code === 'lotSold');
  expect(sold.find(({ params }) => params.kind === 'fleet')).toMatchObject({
    companies: [STRATO, MINERVA],
    phase: 'executeCommands',
    params: { amount: 500_000, kind: 'fleet', bidders: 2 },
    weight: 2,
  });
  expect(sold.find(({ params }) => params.kind === 'campus')).toMatchObject({
    companies: [FORGE, MINERVA],
    params: { amount: campus.price, kind: 'campus', bidders: 1 },
    weight: 4,
  });
});

test('F3 a bidder who can no longer pay is passed over for the next who can', () => {
  const game = failed(MINERVA);
  const fleet = lotOf(game, 'fleet');
  bid(game, STRATO, fleet, 500_000);
  bid(game, FORGE, fleet, 480_000);
  setBalance(ownIn(game, STRATO), 'cash', 499_999);
  holdAuctions(game.work);
  expect(fleet).toMatchObject({ status: 'sold', buyer: FORGE, price: 480_000 });
});
