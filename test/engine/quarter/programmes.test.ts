import { expect, test } from 'vitest';
import { programmeOutlook } from '../../../src/engine/outlook/programme.ts';
import { chipProgrammesPhase } from '../../../src/engine/quarter/chipProgrammes.ts';
import { give, moved, newsCodes, ownIn, viewOf } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { STRATA_2, STRATO } from '../../support/world/ids.ts';

/** A world in which the own chip is developed with so much money and ambition. */
function developing(funding: number, ambition = 1, seed = 1): TestGame {
  const game = testGame({ setup: { seed } });
  ownIn(game, STRATO).programmes = [
    {
      chip: STRATA_2,
      funding,
      progress: 0,
      ambition,
      slips: 0,
      status: 'running',
      started: 0,
      spent: 0,
      team: 1,
    },
  ];
  return game;
}

function quartersUntilDone(game: TestGame): number {
  const [programme] = ownIn(game, STRATO).programmes;
  let quarters = 0;
  for (; programme?.status === 'running' && quarters < 60; quarters++) {
    chipProgrammesPhase(game.work);
    game.work.state.quarter += 1;
  }
  return quarters;
}

test('S2 a programme that is funded as planned takes its quarters and its money', () => {
  const game = developing(100_000);
  const quarters = quartersUntilDone(game);
  const slips = ownIn(game, STRATO).programmes[0]?.slips ?? 0;
  expect(quarters).toBe(8 + slips);
  expect(moved(game, STRATO, 'research')).toBe(100_000 * quarters);
  expect(newsCodes(game)).toContain('chipTapedOut');
  expect(ownIn(game, STRATO).programmes[0]?.spent).toBe(100_000 * quarters);
});

test('S2 half the money gives more than half the pace, double the money less than double', () => {
  const pace = (funding: number) => {
    let total = 0;
    for (let seed = 1; seed <= 20; seed++) total += 1 / quartersUntilDone(developing(funding, 1, seed));
    return total;
  };
  expect(pace(50_000) / pace(100_000)).toBeGreaterThan(0.5);
  expect(pace(200_000) / pace(100_000)).toBeLessThan(2);
  expect(pace(200_000)).toBeGreaterThan(pace(100_000));
});

test('S2 ambition is paid in slips and earns performance', () => {
  const slips = (ambition: number) => {
    let total = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const game = developing(100_000, ambition, seed);
      quartersUntilDone(game);
      total += ownIn(game, STRATO).programmes[0]?.slips ?? 0;
    }
    return total;
  };
  expect(slips(1.5)).toBeGreaterThan(slips(0.5));
  const performance = (ambition: number) => {
    const game = developing(100_000, ambition);
    quartersUntilDone(game);
    return game.work.state.chips[game.work.index.chip.get(STRATA_2) ?? -1]?.performance ?? 0;
  };
  expect(performance(1)).toBeCloseTo(1.4, 9);
  expect(performance(1.5)).toBeGreaterThan(performance(1));
});

test('S1, S2 a chip that a programme must deliver is made from the quarter after', () => {
  const game = developing(100_000);
  const chip = game.work.state.chips[game.work.index.chip.get(STRATA_2) ?? -1];
  expect(chip?.launch).toBeGreaterThan(1000);
  quartersUntilDone(game);
  expect(chip?.launch).toBe(game.work.state.quarter);
});

test('S2 a programme that is stopped keeps its progress and costs nothing', () => {
  const game = developing(100_000);
  chipProgrammesPhase(game.work);
  const [programme] = ownIn(game, STRATO).programmes;
  if (programme === undefined) throw new Error('no programme');
  programme.status = 'stopped';
  const { progress } = programme;
  const spent = moved(game, STRATO, 'research');
  chipProgrammesPhase(game.work);
  expect([programme.progress, moved(game, STRATO, 'research')]).toEqual([progress, spent]);
});

/** The only programme of a game. */
function programmeIn(game: TestGame) {
  const [programme] = ownIn(game, STRATO).programmes;
  if (programme === undefined) throw new Error('no programme');
  return programme;
}

test('S2 a slip says what went wrong, by how far the design is', () => {
  const codeAt = (progress: number) => {
    const game = developing(100_000);
    programmeIn(game).progress = progress;
    // One slip in a few quarters of many seeds is certain enough: take the first that comes.
    for (let quarter = 0; quarter < 60 && programmeIn(game).slips === 0; quarter++) {
      programmeIn(game).progress = progress;
      chipProgrammesPhase(game.work);
    }
    return newsCodes(game).filter((code) => code.startsWith('slips'));
  };
  expect(codeAt(0.1)).toEqual(['slipsInDesign']);
  expect(codeAt(0.5)).toEqual(['slipsInVerification']);
  expect(codeAt(0.85)).toEqual(['slipsAtTapeOut']);
});

test('S2 key people leave when the money is cut, and come back slowly when it flows again', () => {
  const game = developing(100_000);
  give(game, STRATO, { kind: 'fundProgramme', chip: STRATA_2, funding: 50_000 });
  expect(programmeIn(game).team).toBeCloseTo(1 - 0.4 * 0.5, 9);
  give(game, STRATO, { kind: 'fundProgramme', chip: STRATA_2, funding: 0 });
  const afterStop = programmeIn(game).team;
  expect(afterStop).toBeCloseTo(0.8 * 0.6, 9);
  chipProgrammesPhase(game.work);
  expect(programmeIn(game).team).toBeCloseTo(afterStop * 0.9, 9);
  give(game, STRATO, { kind: 'fundProgramme', chip: STRATA_2, funding: 100_000 });
  const restarted = programmeIn(game).team;
  expect(restarted).toBeCloseTo(afterStop * 0.9, 9);
  chipProgrammesPhase(game.work);
  expect(programmeIn(game).team).toBeCloseTo(restarted + (1 - restarted) * 0.25, 9);
});

test('S2 a programme that is stopped and taken up again is later than one that ran through', () => {
  const interrupted = developing(100_000);
  programmeIn(interrupted).team = 0.5;
  const view = viewOf(interrupted, STRATO);
  const plan = { chip: STRATA_2, funding: 100_000, ambition: 1 };
  const late = programmeOutlook(view, plan);
  const clean = programmeOutlook(viewOf(developing(100_000), STRATO), plan);
  expect(late?.soonest ?? 0).toBeGreaterThan(clean?.soonest ?? 99);
});

test('S2 the forecast is honest: eight programmes in ten end between its early and its late quarter', () => {
  for (const ambition of [0.6, 1, 1.5]) {
    const plan = { chip: STRATA_2, funding: 100_000, ambition };
    const outlook = programmeOutlook(viewOf(developing(100_000, ambition), STRATO), plan);
    const { early = 0, likely = 0, late = 0 } = { ...outlook };
    const ends = Array.from({ length: 120 }, (_, k) =>
      quartersUntilDone(developing(100_000, ambition, k + 1)),
    );
    const within = ends.filter((end) => end >= (early ?? 0) && end <= (late ?? 0)).length / ends.length;
    expect(within).toBeGreaterThan(0.78);
    // Whole quarters: the range holds a little more than its eight in ten.
    expect(ends.filter((end) => end > (late ?? 0)).length / ends.length).toBeLessThan(0.13);
    expect(ends.filter((end) => end <= (likely ?? 0)).length / ends.length).toBeGreaterThan(0.42);
  }
});

test('S2 ambition is forecast before it is paid: a faster chip, later, with more scrap and dearer at first', () => {
  const view = viewOf(developing(100_000), STRATO);
  const modest = programmeOutlook(view, { chip: STRATA_2, funding: 100_000, ambition: 0.6 });
  const bold = programmeOutlook(view, { chip: STRATA_2, funding: 100_000, ambition: 1.4 });
  if (modest === null || bold === null) throw new Error('no outlook');
  expect(bold.performance).toBeGreaterThan(modest.performance);
  expect(bold.slipRisk).toBeGreaterThan(modest.slipRisk);
  expect(bold.yieldAtLaunch).toBeLessThan(modest.yieldAtLaunch);
  expect(bold.costAtLaunch).toBeGreaterThan(modest.costAtLaunch);
  expect(bold.late ?? 0).toBeGreaterThanOrEqual(modest.late ?? 0);
});

test('S2 what a programme forecasts of its chip is what it delivers', () => {
  const game = developing(100_000, 1.3);
  const outlook = programmeOutlook(viewOf(game, STRATO), { chip: STRATA_2, funding: 100_000, ambition: 1.3 });
  quartersUntilDone(game);
  const chip = game.work.state.chips[game.work.index.chip.get(STRATA_2) ?? -1];
  expect(chip?.performance).toBeCloseTo(outlook?.performance ?? 0, 9);
  expect(chip?.yield).toBeCloseTo(outlook?.yieldAtLaunch ?? 0, 9);
  expect(chip?.unitCost).toBeCloseTo(outlook?.costAtLaunch ?? 0, 3);
});
