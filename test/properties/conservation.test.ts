import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createInitialState,
  firmPower,
  type GameState,
  type QuarterReport,
  resolveQuarter,
  type ScenarioDefinition,
} from '../../src/engine/index.ts';
import { driversOf } from '../../src/engine/report/drivers.ts';
import { arbitraryQuarter, negatives } from '../support/arbitraryCommands.ts';
import { badNumbers } from '../support/conservation.ts';
import { flagship, played } from '../support/played.ts';
import { runs } from '../support/propertyRuns.ts';
import { chipsIn, expectPayments, expectStatements } from '../support/quarterBalance.ts';
import { testScenario } from '../support/testGame.ts';

const small = testScenario({ quarters: 40 });
const setup = (seed: number) => ({ seed, difficulty: 'manager', hands: [] });

/** What nobody may have made from nothing between two states. */
function expectConserved(
  scenario: ScenarioDefinition,
  before: GameState,
  after: GameState,
  report: QuarterReport,
): void {
  expect(negatives(after)).toEqual([]);
  expectStatements(
    before.companies.map((company) => company.balances),
    report,
  );
  expectPayments(report);
  scenario.chips.forEach(({ id }, c) => {
    const made = (after.chips[c]?.made ?? 0) - (before.chips[c]?.made ?? 0);
    expect(Number.isInteger(made) && made >= 0).toBe(true);
    // Chips only leave: sold outside the scenario, or retired.
    expect(chipsIn(after, id, c) - chipsIn(before, id, c)).toBeLessThanOrEqual(made);
  });
  expectPower(scenario, before, after);
  expectCompute(after);
  expectHoldings(after);
}

/** C2, C3, E2, W5: live power comes from the grid or from own stations that can carry it, and what stands on it never exceeds it. */
function expectPower(scenario: ScenarioDefinition, before: GameState, after: GameState): void {
  scenario.regions.forEach((region, r) => {
    const live = (state: GameState) =>
      state.companies.reduce((mw, company) => mw + (company.liveMW[r] ?? 0), 0);
    const grid = (before.regions[r]?.freeGridMW ?? 0) - (after.regions[r]?.freeGridMW ?? 0);
    const behind = (state: GameState) =>
      state.companies.reduce((mw, { power }) => mw + (power.behindMW[r] ?? 0), 0);
    const came = live(after) - live(before) - (behind(after) - behind(before));
    expect(came).toBeLessThanOrEqual(grid + region.gridGrowthMWPerQuarter + 1e-6);
    for (const { power } of after.companies) expectStations(scenario, r, power);
  });
  for (const company of after.companies) {
    const used = [...company.serverMW];
    for (const { chip, region, installed } of company.fleet) {
      const r = scenario.regions.findIndex((one) => one.id === region);
      const watts = scenario.chips.find((one) => one.id === chip)?.watts ?? 0;
      used[r] = (used[r] ?? 0) + (installed * watts * scenario.parameters.compute.serverOverhead) / 1e6;
    }
    used.forEach((mw, r) => {
      const opened = before.companies.find((one) => one.id === company.id);
      if ((opened?.liveMW[r] ?? 0) === (company.liveMW[r] ?? 0) && before.quarter === 0) return;
      expect(mw).toBeLessThanOrEqual((company.liveMW[r] ?? 0) + 1e-6);
    });
  }
}

/** E2: no more runs behind the meter than the stations that run can carry. */
function expectStations(
  scenario: ScenarioDefinition,
  r: number,
  power: GameState['companies'][number]['power'],
): void {
  const region = scenario.regions[r];
  if (region === undefined) return;
  const firm = power.generation
    .filter((station) => station.region === region.id && station.quartersLeft <= 0)
    .reduce((mw, station) => mw + firmPower(scenario.parameters.energy, region, station), 0);
  expect(power.behindMW[r] ?? 0).toBeLessThanOrEqual(firm + 1e-6);
}

/** C1, C5: every H100e is used once, and what is rented in is rented out by somebody. */
function expectCompute(after: GameState): void {
  let rented = 0;
  for (const { compute, status } of after.companies) {
    rented += compute.rentedIn - compute.rentedOut;
    const uses = compute.core + compute.research + compute.service + compute.rental;
    const pool = Math.max(0, compute.owned + compute.rentedIn - compute.rentedOut);
    expect(uses).toBeLessThanOrEqual(pool * (1 + 1e-9) + 1e-6);
    if (status === 'failed') expect(compute.owned === 0 || uses >= 0).toBe(true);
  }
  expect(rented).toBe(0);
}

/** F4: nobody holds more of a company than there is. */
function expectHoldings(after: GameState): void {
  after.companies.forEach((_, i) => {
    const held = after.companies.reduce((all, holder) => all + (holder.stakes[i] ?? 0), 0);
    expect(held).toBeLessThanOrEqual(1 + 1e-9);
  });
}

test('F1, F2, C1–C5, S4 nothing comes from nothing, and the books balance, whatever commands arrive', {
  timeout: 120_000,
}, () => {
  const campaign = fc.array(arbitraryQuarter(small), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), campaign, (seed, quarters) => {
      let state = createInitialState(small, setup(seed));
      for (const commands of quarters) {
        const { state: next, report } = resolveQuarter(small, state, commands);
        expectConserved(small, state, next, report);
        expect(badNumbers(next)).toEqual([]);
        state = next;
      }
    }),
    runs(60),
  );
});

test('F1, F2 the flagship’s books balance in every quarter of a played campaign', async () => {
  const scenario = await flagship();
  const campaign = played(scenario, 11);
  let state = createInitialState(scenario, campaign.setup);
  campaign.commands.forEach((commands, q) => {
    const { state: next, report } = resolveQuarter(scenario, state, commands);
    expect(report.ledger).toEqual(campaign.reports[q]?.ledger);
    expectConserved(scenario, state, next, report);
    state = next;
  });
});

test('no NaN, no infinity, no negative capacity and no exception on the flagship, whatever commands arrive', {
  timeout: 120_000,
}, async () => {
  const scenario = await flagship();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.array(arbitraryQuarter(scenario, 40), { minLength: 4, maxLength: 8 }),
      (seed, quarters) => {
        let state = createInitialState(scenario, setup(seed));
        for (const commands of quarters) {
          const { state: next, report } = resolveQuarter(scenario, state, commands);
          expect([
            negatives(next),
            badNumbers(next),
            badNumbers(report.figures),
            badNumbers(driversOf(report)),
          ]).toEqual([[], [], [], []]);
          state = next;
        }
      },
    ),
    runs(10),
  );
});
