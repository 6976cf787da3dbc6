import fc from 'fast-check';
import { expect, test } from 'vitest';
import { talentPhase } from '../../../src/engine/quarter/talent.ts';
import type { LabDefinition } from '../../../src/engine/state/definition.ts';
import type { LabState } from '../../../src/engine/state/state.ts';
import { poachingChance } from '../../../src/engine/talent/poaching.ts';
import { wageBill } from '../../../src/engine/talent/team.ts';
import { moved, newsCodes, ownIn } from '../../support/giveCommand.ts';
import { runs } from '../../support/propertyRuns.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { twoLabs } from '../../support/twoLabs.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';

const labsOf = (change: Partial<LabDefinition> = {}): TestGame => testGame({ scenario: twoLabs(change) });
const minerva = (game: TestGame): LabState => ownIn(game, MINERVA).lab;
const strato = (game: TestGame): LabState => ownIn(game, STRATO).lab;

/** One quarter of the labour market after a change; returns the game. */
function quarter(game: TestGame, change: (game: TestGame) => void = () => undefined): TestGame {
  change(game);
  talentPhase(game.work);
  game.work.state.quarter += 1;
  return game;
}

/** Everybody who could work in a lab, and the seniors among them. */
function everybody({ work }: TestGame): { heads: number; seniors: number } {
  let heads = work.state.knowledge.pool;
  let seniors = work.state.knowledge.poolSeniors;
  for (const { lab } of work.state.companies) {
    heads += lab.researchers;
    seniors += lab.seniors;
  }
  return { heads, seniors };
}

test('M5, property 2 nobody is made from nothing: heads grow by graduates alone, whatever labs do', () => {
  const decision = fc.record({
    target: fc.integer({ min: 0, max: 12_000 }),
    other: fc.integer({ min: 0, max: 12_000 }),
    pay: fc.double({ min: 0.8, max: 2, noNaN: true }),
    asked: fc.integer({ min: 1, max: 400 }),
    bonus: fc.double({ min: 0, max: 20, noNaN: true }),
    fails: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(decision, { minLength: 1, maxLength: 8 }), (decisions) => {
      const game = labsOf();
      const start = everybody(game);
      decisions.forEach((one) => {
        quarter(game, () => {
          minerva(game).targetResearchers = one.target;
          strato(game).targetResearchers = one.other;
          minerva(game).pay = one.pay;
          minerva(game).approaches.push({ company: STRATO, count: one.asked, bonus: one.bonus });
          if (one.fails) ownIn(game, STRATO).status = 'failed';
        });
        for (const { lab } of game.work.state.companies) {
          expect(lab.seniors).toBeLessThanOrEqual(lab.researchers);
          expect(lab.seniors).toBeGreaterThanOrEqual(0);
        }
      });
      const { heads, seniors } = everybody(game);
      expect(heads).toBe(start.heads + Math.floor((1200 * decisions.length) / 4));
      expect(seniors).toBeGreaterThanOrEqual(start.seniors);
    }),
    runs(60),
  );
});

test('M5 a team grows and shrinks by its step at most', () => {
  const grown = quarter(labsOf(), (game) => {
    minerva(game).targetResearchers = 20_000;
  });
  expect(minerva(grown).researchers).toBeLessThanOrEqual(4800);
  const shrunk = quarter(labsOf(), (game) => {
    minerva(game).targetResearchers = 0;
  });
  expect(minerva(shrunk).researchers).toBeGreaterThanOrEqual(Math.floor(3200 * (1 - 0.04 * 3)));
  expect(minerva(shrunk).researchers).toBeLessThanOrEqual(3200);
});

test('M5 when people are scarce those come to whom pay draws them', () => {
  const game = quarter(labsOf(), (world) => {
    world.work.state.knowledge.pool = 600;
    world.work.state.knowledge.poolSeniors = 100;
    for (const lab of [minerva(world), strato(world)]) lab.targetResearchers = 5000;
    minerva(world).pay = 2;
    strato(world).pay = 0.8;
  });
  expect(minerva(game).researchers).toBeGreaterThan(strato(game).researchers);
  expect(game.work.state.knowledge.wanted).toBeGreaterThan(game.work.state.knowledge.hired);
});

test('M5 the market wage rises with what labs look for and falls when they dismiss', () => {
  const wage = (target: number) =>
    quarter(labsOf(), (game) => {
      for (const lab of [minerva(game), strato(game)]) lab.targetResearchers = target;
    }).work.state.knowledge.wages;
  expect(wage(6000)).toBeGreaterThan(wage(4000));
  expect(wage(4000)).toBeGreaterThan(wage(2000));
  expect(wage(2000)).toBeLessThan(1);
});

test('M5 who pays above the market pulls it up for everybody', () => {
  const wage = (pay: number) =>
    quarter(labsOf(), (game) => {
      minerva(game).pay = pay;
    }).work.state.knowledge.wages;
  expect(wage(1.5)).toBeGreaterThan(wage(1));
  expect(wage(0.8)).toBeLessThan(wage(1));
});

test('M5 pay, culture and compute per head keep people', () => {
  const left = (change: (game: TestGame) => void) => {
    const game = labsOf();
    game.work.state.knowledge.pool = 0;
    game.work.state.knowledge.poolSeniors = 0;
    quarter(game, change);
    return 4000 - minerva(game).researchers;
  };
  const usual = left(() => undefined);
  expect(usual).toBeGreaterThan(0);
  expect(left((game) => (minerva(game).pay = 1.6))).toBeLessThan(usual);
  expect(left((game) => (minerva(game).culture = 90))).toBeLessThan(usual);
  expect(left((game) => (minerva(game).openWeights = true))).toBeLessThan(usual);
  expect(left((game) => (ownIn(game, STRATO).compute.research = 5_000_000))).toBeGreaterThan(usual);
});

test('M5 a bonus wins people of a rival, seniors first; only who comes is paid; the rival takes it ill', () => {
  const raid = (bonus: number) => {
    const game = labsOf();
    game.work.state.knowledge.pool = 0;
    game.work.state.knowledge.poolSeniors = 0;
    ownIn(game, STRATO).compute.research = ownIn(game, MINERVA).compute.research;
    return quarter(game, () => minerva(game).approaches.push({ company: STRATO, count: 150, bonus }));
  };
  const game = raid(6);
  const came = game.work.report.drivers.find((one) => one.cause === 'poached')?.amount ?? 0;
  expect(came).toBeGreaterThan(0);
  expect(came).toBe(Math.round(150 * poachingChance(game.scenario.parameters.models.talent, 6, 0)));
  const lost = game.work.report.drivers.find((one) => one.cause === 'lostToRival');
  expect(lost).toMatchObject({ company: 0, amount: -came, about: MINERVA });
  const paid = game.work.report.ledger.filter((entry) => entry.cause === 'signingBonuses');
  const each = 900 * 6 * (2 / 1.25);
  expect(paid).toMatchObject([{ company: 1, amount: Math.round(came * each), about: STRATO }]);
  expect(moved(game, MINERVA, 'research')).toBe(Math.round(came * each));
  expect(ownIn(game, STRATO).relations[1]).toBeLessThan(game.state.companies[0]?.relations[1] ?? 0);
  expect(newsCodes(game)).toContain('talentPoached');
  expect(minerva(game).approaches).toEqual([]);
  expect(minerva(raid(18)).researchers).toBeGreaterThan(minerva(game).researchers);
});

test('M5 a lab that its people like loses fewer of them to a bonus', () => {
  const lost = (culture: number) => {
    const game = quarter(labsOf(), (world) => {
      strato(world).culture = culture;
      minerva(world).approaches.push({ company: STRATO, count: 200, bonus: 6 });
    });
    return game.work.report.drivers.find((one) => one.cause === 'poached')?.amount ?? 0;
  };
  expect(lost(90)).toBeLessThan(lost(20));
});

test('M5 dismissals, emergency credit and thin pay spoil the culture; care and a good name feed it', () => {
  const culture = (change: (game: TestGame) => void) => minerva(quarter(labsOf(), change)).culture;
  const usual = culture(() => undefined);
  expect(culture((game) => (minerva(game).targetResearchers = 3300))).toBeLessThan(usual - 5);
  expect(culture((game) => (ownIn(game, MINERVA).finance.emergencyDebt = 1))).toBeLessThan(usual);
  expect(culture((game) => (minerva(game).pay = 0.8))).toBeLessThan(usual);
  expect(culture((game) => (ownIn(game, MINERVA).spending.safety = 0))).toBeLessThan(usual);
  expect(culture((game) => (ownIn(game, MINERVA).trust = 95))).toBeGreaterThan(usual);
});

test('I2 what moved a team and its culture is named and sums to the change', () => {
  const game = labsOf();
  const before = { heads: minerva(game).researchers, culture: minerva(game).culture };
  quarter(game, () => {
    minerva(game).targetResearchers = 4300;
    minerva(game).approaches.push({ company: STRATO, count: 150, bonus: 5 });
  });
  const sum = (metric: string) =>
    game.work.report.drivers
      .filter((one) => one.company === 1 && one.metric === metric)
      .reduce((total, one) => total + one.amount, 0);
  expect(sum('researchers')).toBe(minerva(game).researchers - before.heads);
  expect(sum('culture')).toBeCloseTo(minerva(game).culture - before.culture, 9);
});

test('M5 the wage bill is that of the scenario at the start; seniors and pay make it dearer', () => {
  const game = labsOf();
  const { talent } = game.scenario.parameters.models;
  const opening = { wage: 900, seniors: 0.25 };
  const team = { researchers: 4000, seniors: 1000, pay: 1 };
  expect(wageBill(talent, opening, team, 1)).toBeCloseTo((4000 * 900) / 4, 6);
  expect(wageBill(talent, opening, { ...team, seniors: 2000 }, 1)).toBeCloseTo(900_000 * 1.2, 6);
  expect(wageBill(talent, opening, { ...team, pay: 1.5 }, 1.2)).toBeCloseTo(900_000 * 1.8, 6);
});

test('F3 the people of a lab that has failed are free for the others', () => {
  const game = quarter(labsOf(), (world) => {
    ownIn(world, STRATO).status = 'failed';
    minerva(world).targetResearchers = 4500;
    world.work.state.knowledge.pool = 0;
    world.work.state.knowledge.poolSeniors = 0;
  });
  expect(strato(game)).toMatchObject({ researchers: 0, seniors: 0, targetResearchers: 0 });
  expect(minerva(game).researchers).toBe(4500);
});
