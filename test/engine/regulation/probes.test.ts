import { describe, expect, test } from 'vitest';
import { applyCommand, checkCommand } from '../../../src/engine/commands/registry.ts';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { profitAndLossPhase } from '../../../src/engine/quarter/profitAndLoss.ts';
import { regulationPhase } from '../../../src/engine/quarter/regulation.ts';
import { approvalChance, askApproval } from '../../../src/engine/regulation/approval.ts';
import { divest } from '../../../src/engine/regulation/divest.ts';
import { probeOutlook } from '../../../src/engine/regulation/odds.ts';
import { openUp } from '../../../src/engine/regulation/openAccess.ts';
import { leastOpenness } from '../../../src/engine/regulation/remedies.ts';
import type { Probe } from '../../../src/engine/state/regulationState.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

const PLACE = 0;
const SOUTH = 1;

function openProbe(game: TestGame, more: Partial<Probe> = {}): Probe {
  const probe: Probe = {
    id: 'probe-1',
    company: STRATO,
    jurisdiction: 'south',
    subject: 'conduct',
    opened: 0,
    decides: 4,
    response: null,
    delayed: false,
    status: 'open',
    ended: -1,
    remedy: null,
    spent: 0,
    ...more,
  };
  game.work.state.regulation.probes.push(probe);
  return probe;
}

/** The authorities look while scrutiny in the south stands at a level. */
function lookAt(game: TestGame, level: number): void {
  const row = game.work.state.regulation.scrutiny[PLACE];
  if (row !== undefined) row[SOUTH] = level;
  regulationPhase(game.work);
}

const codes = (game: TestGame) => game.work.report.news.map((item) => item.code);

describe('R2 probes', () => {
  test('R2 no probe without a warning a quarter before', () => {
    const game = testGame();
    lookAt(game, 95);
    expect(codes(game)).toContain('authorityWarns');
    expect(game.work.state.regulation.probes).toHaveLength(0);
    lookAt(game, 95);
    expect(game.work.state.regulation.probes).toHaveLength(0);
    game.work.state.quarter += 1;
    lookAt(game, 95);
    expect(game.work.state.regulation.probes).toHaveLength(1);
    expect(codes(game)).toContain('probeOpened');
  });

  test('R2 a warning lapses when scrutiny falls', () => {
    const game = testGame();
    lookAt(game, 50);
    expect(game.work.state.regulation.warned[PLACE]?.[SOUTH]).toBe(0);
    lookAt(game, 10);
    expect(game.work.state.regulation.warned[PLACE]?.[SOUTH]).toBe(-1);
  });

  test('R2 lawyers cost every quarter, more for who contests', () => {
    const cost = (response: Probe['response']) => {
      const game = testGame();
      const probe = openProbe(game, { response });
      profitAndLossPhase(game.work);
      const booked = game.work.report.ledger.find((entry) => entry.cause === 'probeCosts');
      expect(booked?.amount).toBe(probe.spent);
      return probe.spent;
    };
    expect(cost('contest')).toBeGreaterThan(cost(null));
    expect(cost('cooperate')).toBeLessThan(cost(null));
  });

  test('R2 a case is decided in its quarter by the odds that the table shows', () => {
    let remedied = 0;
    let expected = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const game = testGame({ setup: { seed } });
      const probe = openProbe(game, { decides: 0 });
      const row = game.work.state.regulation.scrutiny[PLACE] ?? [];
      row[SOUTH] = 70;
      regulationPhase(game.work);
      expect(probe.status).not.toBe('open');
      if (probe.status === 'remedied') remedied += 1;
      expected = probeOutlook(
        { scenario: game.scenario, regulation: { ...game.work.state.regulation, scrutiny: [[0, 66]] } },
        probe,
        PLACE,
        null,
      ).chance;
    }
    expect(remedied / 120).toBeGreaterThan(expected - 0.12);
    expect(remedied / 120).toBeLessThan(expected + 0.12);
  });

  test('R2 a fine is a share of the sales there, and falls due in the next quarter', () => {
    const game = testGame();
    const probe = openProbe(game, { response: 'settle' });
    game.work.state.regulation.sales = [[0, 1_000_000], [], []];
    regulationPhase(game.work);
    expect(probe.status).toBe('settled');
    const sales = game.work.state.regulation.sales[PLACE]?.[SOUTH] ?? 0;
    expect(probe.remedy?.amount).toBe(Math.round(4 * sales * 0.02 * 0.5));
    expect(game.work.report.ledger.some((entry) => entry.cause === 'settlementPaid')).toBe(false);
    profitAndLossPhase(game.work);
    const paid = game.work.report.ledger.find((entry) => entry.cause === 'settlementPaid');
    expect(paid?.amount ?? 0).toBe(probe.remedy?.amount);
  });

  test('R2 open access voids exclusivity, frees tenants and opens shops, as long as it binds', () => {
    const game = testGame();
    openUp(game.work, PLACE);
    const [agreement] = game.work.state.agreements;
    expect(agreement?.terms.cancellationFee).toBe(0);
    expect(game.work.state.merchants[0]?.openness).toBe(0.7);
    openProbe(game, {
      status: 'remedied',
      ended: 0,
      remedy: { kind: 'openAccess', amount: 0, until: 5, about: null },
    });
    const view = viewFor(game.scenario, game.work.state, STRATO);
    expect(leastOpenness(view)).toBe(0.7);
    expect(checkCommand(view, { kind: 'setOpenness', openness: 0.5 })?.code).toBe('underRemedy');
    game.work.state.quarter = 5;
    expect(leastOpenness(viewFor(game.scenario, game.work.state, STRATO))).toBe(0);
  });

  test('R2 what must be sold is handed to rivals: no customer and no dollar is lost', () => {
    const scenario = testScenario();
    const game = testGame({ scenario });
    for (const cell of game.work.index.cells) {
      const row = game.work.state.market.units[cell.index];
      if (cell.region === 1 && row !== undefined) row.splice(0, 3, 900, 100, 0);
    }
    const units = () => game.work.state.market.units.map((row) => row.reduce((a, b) => a + b, 0));
    game.work.scratch.revenue = scenario.segments.map(() => [900_000, 100_000, 0]);
    game.work.scratch.served = scenario.segments.map(() => [900, 100, 0]);
    const before = units();
    const remedy = divest(game.work, openProbe(game, { subject: 'concentration' }), PLACE);
    expect(remedy?.kind).toBe('divest');
    units().forEach((sum, c) => {
      expect(sum).toBeCloseTo(before[c] ?? 0, 6);
    });
    const booked = (cause: string) =>
      game.work.report.ledger.reduce((sum, entry) => (entry.cause === cause ? sum + entry.amount : sum), 0);
    expect(booked('businessSold')).toBe(booked('businessBought'));
    expect(booked('businessSold')).toBeGreaterThan(0);
  });

  test('R2 circular deals are undone by selling the largest stake at a discount', () => {
    const game = testGame();
    const company = game.work.state.companies[PLACE];
    if (company === undefined) throw new Error('no company');
    company.stakes[1] = 0.2;
    company.balances[accountIndex('cash')] = (company.balances[accountIndex('cash')] ?? 0) - 1_000_000;
    company.balances[accountIndex('stakes')] = (company.balances[accountIndex('stakes')] ?? 0) + 1_000_000;
    company.stakeValues[1] = 1_000_000;
    const remedy = divest(game.work, openProbe(game, { subject: 'circularity' }), PLACE);
    expect(remedy).toMatchObject({ kind: 'divest', amount: 850_000, about: 'minerva' });
    expect(company.stakes[1]).toBe(0);
    expect(company.stakeValues[1]).toBe(0);
  });
});

describe('R2 the answer to a probe', () => {
  test('R2 only the company investigated can answer, and contest delays once', () => {
    const game = testGame();
    const probe = openProbe(game);
    const view = viewFor(game.scenario, game.work.state, STRATO);
    const contest = { kind: 'respondToProbe', jurisdiction: 'south', response: 'contest' } as const;
    expect(checkCommand(view, contest)).toBeNull();
    expect(checkCommand(view, { ...contest, jurisdiction: 'north' })?.code).toBe('noProbe');
    applyCommand(game.work, PLACE, contest);
    expect(probe.decides).toBe(6);
    applyCommand(game.work, PLACE, { ...contest, response: 'cooperate' });
    applyCommand(game.work, PLACE, contest);
    expect(probe.decides).toBe(6);
    expect(checkCommand(viewFor(game.scenario, game.work.state, STRATO), contest)?.code).toBe(
      'nothingChanges',
    );
  });

  test('R2 I1 rivals see the case, not the answer', () => {
    const game = testGame();
    openProbe(game, { response: 'contest', spent: 77 });
    const [seen] = viewFor(game.scenario, game.work.state, game.scenario.companies[1]?.id ?? STRATO)
      .regulation.probes;
    expect(seen).toMatchObject({ company: STRATO, response: null, spent: 0 });
    const [own] = viewFor(game.scenario, game.work.state, STRATO).regulation.probes;
    expect(own).toMatchObject({ response: 'contest', spent: 77 });
  });
});

describe('R2 approval of deals', () => {
  test('R2 small deals need none; size, scrutiny and a running probe lower the chance', () => {
    const game = testGame();
    const file = { scenario: game.scenario, regulation: game.work.state.regulation };
    expect(approvalChance(file, SOUTH, PLACE, 100_000)).toBe(1);
    const large = approvalChance(file, SOUTH, PLACE, 20_000_000);
    expect(large).toBeLessThan(approvalChance(file, SOUTH, PLACE, 1_000_000));
    openProbe(game);
    expect(approvalChance(file, SOUTH, PLACE, 20_000_000)).toBeLessThan(large);
  });

  test('R2 a blocked deal names the authority', () => {
    const game = testGame();
    const row = game.work.state.regulation.scrutiny[PLACE] ?? [];
    row.fill(100);
    let blocked = 0;
    for (let k = 0; k < 40; k++)
      if (askApproval(game.work, PLACE, 1_000_000_000, 'minerva') !== null) blocked += 1;
    expect(blocked).toBeGreaterThan(20);
    expect(codes(game)).toContain('dealBlocked');
  });
});
