import { expect, test } from 'vitest';
import { rentalFactors } from '../../../src/engine/market/rentalMix.ts';
import { allocationPhase } from '../../../src/engine/quarter/allocation.ts';
import { portWork } from '../../../src/engine/quarter/porting.ts';
import { outsideUse, softwareMaturityPhase } from '../../../src/engine/quarter/softwareMaturity.ts';
import { moved, newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import {
  ANVIL_FAMILY,
  FORGE,
  MINERVA,
  NORTH,
  STRATA_1,
  STRATA_FAMILY,
  STRATO,
} from '../../support/world/ids.ts';

const familyOf = (game: TestGame, id: string): number => game.work.index.family.get(id) ?? -1;

function matured(change: (game: TestGame) => void, decay = 0): number {
  const scenario = testScenario();
  const { parameters } = scenario;
  const silicon = { ...parameters.silicon, softwareDecay: decay };
  const game = testGame({ scenario: { ...scenario, parameters: { ...parameters, silicon } } });
  change(game);
  softwareMaturityPhase(game.work);
  return game.work.state.maturity[familyOf(game, STRATA_FAMILY)] ?? 0;
}

const spend = (kUSD: number) => (game: TestGame) => {
  ownIn(game, STRATO).spending.software = kUSD;
};

/** Puts chips of the cloud's family into the hands of a stranger. */
const owned = (count: number) => (game: TestGame) => {
  ownIn(game, MINERVA).fleet.push({ chip: STRATA_1, region: NORTH, installed: count, waiting: 0 });
};

test('S5 software ripens with spending, with diminishing returns', () => {
  const [none = 0, some = 0, more = 0] = [0, 100_000, 200_000].map((kUSD) => matured(spend(kUSD)));
  expect(some).toBeGreaterThan(none);
  expect(more).toBeGreaterThan(some);
  expect(more - some).toBeLessThan(some - none);
});

test('S5, S6 chips in strangers’ hands ripen a family, those that its designer keeps do not', () => {
  expect(matured(owned(500_000))).toBeGreaterThan(matured(() => {}));
  const kept = (count: number) =>
    matured((game) => {
      for (const entry of ownIn(game, STRATO).fleet) if (entry.chip === STRATA_1) entry.installed = count;
    });
  expect(kept(900_000)).toBe(kept(1));
});

test('S5 a family that nobody works on falls behind, and none falls below its floor', () => {
  expect(matured(spend(0), 0.05)).toBeLessThan(matured(spend(0), 0));
  const low = matured((game) => {
    game.work.state.maturity = game.work.state.maturity.map(() => 0.4);
  }, 1);
  expect(low).toBeGreaterThanOrEqual(0.4);
});

test('S6 what is rented out counts as outside use, what is kept does not', () => {
  const use = (road: 'rent' | 'keep') => {
    const game = testGame();
    const chip = game.work.state.chips[game.work.index.chip.get(STRATA_1) ?? -1];
    if (chip === undefined) throw new Error('no chip');
    chip.road = road;
    ownIn(game, STRATO).compute.rental = 100_000;
    ownIn(game, STRATO).compute.rentalUse = 0.9;
    return outsideUse(game.work)[familyOf(game, STRATA_FAMILY)] ?? 0;
  };
  expect(use('rent')).toBeGreaterThan(use('keep'));
  expect(use('keep')).toBe(0);
});

test('S6 kept chips go to no tenant: a cloud rents out what it may, and no more', () => {
  const rental = (road: 'rent' | 'keep') => {
    const game = testGame();
    const own = ownIn(game, STRATO);
    own.fleet = [{ chip: STRATA_1, region: NORTH, installed: 100_000, waiting: 0 }];
    own.allocation = { core: 0, research: 0, service: 0, rental: 1 };
    const chip = game.work.state.chips[game.work.index.chip.get(STRATA_1) ?? -1];
    if (chip === undefined) throw new Error('no chip');
    chip.road = road;
    game.work.state.agreements = [];
    allocationPhase(game.work);
    return own.compute.rental;
  };
  expect(rental('keep')).toBe(0);
  expect(rental('rent')).toBeGreaterThan(10_000);
});

test('S6 rent on own chips fetches less the less ripe their software is', () => {
  const factor = (maturity: number) => {
    const game = testGame();
    const chip = game.work.state.chips[game.work.index.chip.get(STRATA_1) ?? -1];
    if (chip === undefined) throw new Error('no chip');
    chip.road = 'rent';
    game.work.state.maturity[familyOf(game, STRATA_FAMILY)] = maturity;
    return rentalFactors(game.work)[0] ?? 0;
  };
  expect(factor(0.6)).toBeLessThan(factor(0.9));
  expect(factor(0.9)).toBeLessThanOrEqual(1);
});

/** Minerva runs on chips of a family on which its work has never run. */
function moving(): TestGame {
  const game = testGame();
  owned(100_000)(game);
  ownIn(game, MINERVA).ported[familyOf(game, STRATA_FAMILY)] = 0;
  return game;
}

test('S5 work that is not moved yet is lost: for a while new chips of a strange family do less', () => {
  const game = moving();
  game.work.state.agreements = [];
  allocationPhase(game.work);
  const { compute, ported } = ownIn(game, MINERVA);
  // 100,000 chips × 0.6 × maturity 0.7, of which 40 % is lost at first.
  expect(compute.porting).toBeCloseTo(0.4 * 100_000 * 0.6 * 0.7, 6);
  expect(compute.core + compute.research + compute.service + compute.rental).toBeCloseTo(
    compute.owned + compute.rentedIn - compute.rentedOut - compute.porting,
    6,
  );
  for (let quarter = 0; quarter < 4; quarter++) portWork(game.work);
  expect(ported[familyOf(game, STRATA_FAMILY)]).toBe(1);
  allocationPhase(game.work);
  expect(ownIn(game, MINERVA).compute.porting).toBe(0);
  expect(newsCodes(game)).toEqual(['portingBegins', 'portingDone']);
});

test('S5 moving is paid for: by the work that moves, and by what the family lacks in maturity', () => {
  const bill = (maturity: number) => {
    const game = moving();
    game.work.state.maturity[familyOf(game, STRATA_FAMILY)] = maturity;
    for (let quarter = 0; quarter < 4; quarter++) portWork(game.work);
    return moved(game, MINERVA, 'research');
  };
  // 100,000 chips × 0.6 × 0.7 = 42,000 H100e, 2 kUSD each at no maturity.
  expect(bill(0.7)).toBe(Math.round(42_000 * 2 * 0.3));
  expect(bill(0.9)).toBeLessThan(bill(0.7));
});

test('S5 a company’s work runs from the start on the families that it owns', () => {
  const game = testGame();
  expect(ownIn(game, STRATO).ported[familyOf(game, STRATA_FAMILY)]).toBe(1);
  expect(ownIn(game, FORGE).ported[familyOf(game, STRATA_FAMILY)]).toBe(0);
  expect(ownIn(game, STRATO).ported[familyOf(game, ANVIL_FAMILY)]).toBe(1);
});
