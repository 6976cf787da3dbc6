import { describe, expect, test } from 'vitest';
import { regulationPhase } from '../../../src/engine/quarter/regulation.ts';
import { noteConduct } from '../../../src/engine/regulation/conduct.ts';
import { headlineScrutiny } from '../../../src/engine/regulation/jurisdictions.ts';
import { complianceRelief, complianceShares } from '../../../src/engine/regulation/relief.ts';
import { applyMoves } from '../../../src/engine/regulation/scrutiny.ts';
import { driversOf } from '../../../src/engine/report/drivers.ts';
import { gatherFacts } from '../../../src/engine/report/facts.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';

const STRATO = 0;
const MINERVA = 1;

/** Scrutiny of a company by jurisdiction after one look of the authorities. */
function look(prepare: (state: MutableState, game: () => TestGame) => void, act?: (game: TestGame) => void) {
  const game = testGame({ prepare: (state) => prepare(state, () => game) });
  act?.(game);
  regulationPhase(game.work);
  return game.work;
}

const plain = () => undefined;

/** What a quarter tells of its causes so far (I2). */
const toldBy = (work: TestGame['work']) => driversOf({ ...work.report, facts: gatherFacts(work) });

/** Points that one cause brought a company in a jurisdiction. */
function pointsOf(work: TestGame['work'], company: number, metric: string, cause: string): number {
  return toldBy(work)
    .filter((one) => one.company === company && one.metric === metric && one.cause === cause)
    .reduce((sum, one) => sum + one.amount, 0);
}

describe('R1 scrutiny', () => {
  test('R1 every jurisdiction keeps its own figure, and the headline is their weighted mean', () => {
    const { state, scenario } = look(plain);
    const row = state.regulation.scrutiny[STRATO] ?? [];
    expect(row).toHaveLength(2);
    expect(row[0]).not.toBe(row[1]);
    expect(state.companies[STRATO]?.scrutiny).toBeCloseTo(0.6 * (row[0] ?? 0) + 0.4 * (row[1] ?? 0), 9);
    expect(headlineScrutiny(scenario.jurisdictions, [50, 100])).toBeCloseTo(70, 9);
  });

  test('R1 I2 causes sum exactly to the change, by jurisdiction and for the headline', () => {
    const game = testGame();
    const before = game.work.state.regulation.scrutiny.map((row) => row.slice());
    const headline = game.work.state.companies.map((company) => company.scrutiny);
    noteConduct(game.work, STRATO, 'outageScrutiny', 3);
    regulationPhase(game.work);
    game.work.state.companies.forEach((company, i) => {
      game.scenario.jurisdictions.forEach(({ id }, j) => {
        const told = toldBy(game.work)
          .filter((one) => one.company === i && one.metric === `scrutiny.${id}`)
          .reduce((sum, one) => sum + one.amount, 0);
        const now = game.work.state.regulation.scrutiny[i]?.[j] ?? 0;
        expect(told).toBeCloseTo(now - (before[i]?.[j] ?? 0), 9);
      });
      const told = toldBy(game.work)
        .filter((one) => one.company === i && one.metric === 'scrutiny')
        .reduce((sum, one) => sum + one.amount, 0);
      expect(told).toBeCloseTo(company.scrutiny - (headline[i] ?? 0), 9);
    });
  });

  test('R1 I2 where scrutiny is 0 already and cannot fall, nothing is told: a cause that moved nothing is none', () => {
    const game = testGame();
    const { regulation } = game.work.state;
    for (const row of regulation.scrutiny) row.fill(0);
    applyMoves(game.work, [{ company: STRATO, jurisdiction: 0, cause: 'caseClosed', points: -2 }]);
    expect(game.work.scratch.scrutinyMoves).toHaveLength(1);
    expect(toldBy(game.work).filter(({ metric }) => metric.startsWith('scrutiny'))).toEqual([]);
  });

  test('R1 causes still sum to the change where 100 is reached', () => {
    const work = look(
      (state) => {
        for (const row of state.regulation.scrutiny) row.fill(99);
      },
      (game) => noteConduct(game.work, STRATO, 'breachScrutiny', 40),
    );
    expect(work.state.regulation.scrutiny[STRATO]?.[1]).toBe(100);
    const told = toldBy(work)
      .filter((one) => one.company === STRATO && one.metric === 'scrutiny.south')
      .reduce((sum, one) => sum + one.amount, 0);
    expect(told).toBeCloseTo(1, 9);
  });

  test('R1 a strict authority takes the same conduct harder than a lenient one', () => {
    const work = look(plain, (game) => noteConduct(game.work, MINERVA, 'incidentScrutiny', 5));
    const north = pointsOf(work, MINERVA, 'scrutiny.north', 'incidentScrutiny');
    const south = pointsOf(work, MINERVA, 'scrutiny.south', 'incidentScrutiny');
    expect(north).toBeCloseTo(5 * (0.5 + 0.5), 9);
    expect(south).toBeCloseTo(5 * (0.5 + 1), 9);
  });

  test('R1 exclusivity held raises scrutiny of the holder alone', () => {
    const work = look((state) => {
      const [agreement] = state.agreements;
      if (agreement === undefined) throw new Error('no agreement');
      const clause = {
        kind: 'exclusivity',
        bound: 'minerva',
        scope: 'compute',
        strength: 'full',
        quarters: 12,
      } as const;
      const bound = agreement.counterparty;
      state.agreements[0] = {
        ...agreement,
        terms: { ...agreement.terms, clauses: [...agreement.terms.clauses, { ...clause, bound }] },
        progress: [
          ...agreement.progress,
          { ...agreement.progress[0], paid: [], delivered: 0, recognised: 0 },
        ],
      } as (typeof state.agreements)[number]; // the spread of a progress of unknown extra fields
    });
    const north = pointsOf(work, STRATO, 'scrutiny.north', 'exclusiveTies');
    expect(north).toBeGreaterThan(0);
    expect(pointsOf(work, STRATO, 'scrutiny.south', 'exclusiveTies')).toBeCloseTo(north * 1.5, 9);
    expect(pointsOf(work, MINERVA, 'scrutiny.north', 'exclusiveTies')).toBe(0);
  });

  test('R1 letting staff go is noticed from a limit on', () => {
    const lay = (share: number) =>
      pointsOf(
        look((state) => {
          const lab = state.companies[MINERVA]?.lab;
          if (lab !== undefined) lab.researchers *= 1 - share;
        }),
        MINERVA,
        'scrutiny.north',
        'layoffs',
      );
    expect(lay(0.02)).toBe(0);
    expect(lay(0.13)).toBeCloseTo(3, 6);
  });

  test('R1 compliance goes where it is needed and gives less and less', () => {
    const { scenario } = testGame();
    const shares = complianceShares(scenario, [20, 60]);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 9);
    expect(shares[1] ?? 0).toBeGreaterThan(shares[0] ?? 1);
    const [one, two] = [complianceRelief(scenario, 10_000, 0), complianceRelief(scenario, 20_000, 0)];
    expect(one).toBeCloseTo(2, 9);
    expect(two - one).toBeLessThan(one);
    expect(complianceRelief(scenario, 10_000, 100_000_000)).toBeLessThan(one);
  });

  test('R1 an open shop platform calms authorities, a shut one that is large alarms them', () => {
    const with_ = (openness: number) => {
      const work = look((state) => {
        for (const merchant of state.merchants) merchant.openness = openness;
      });
      return work.state.regulation.scrutiny[STRATO]?.[0] ?? 0;
    };
    expect(with_(0.9)).toBeLessThan(with_(0.1));
  });
});
