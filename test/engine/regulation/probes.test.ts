import { describe, expect, test } from 'vitest';
import { applyCommand, checkCommand } from '../../../src/engine/commands/registry.ts';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { profitAndLossPhase } from '../../../src/engine/quarter/profitAndLoss.ts';
import { regulationPhase } from '../../../src/engine/quarter/regulation.ts';
import { approvalChance, askApproval } from '../../../src/engine/regulation/approval.ts';
import { divest } from '../../../src/engine/regulation/divest.ts';
import { probeOutlook } from '../../../src/engine/regulation/odds.ts';
import { openUp } from '../../../src/engine/regulation/openAccess.ts';
import { decideProbes } from '../../../src/engine/regulation/probes.ts';
import { enforceAccess, imposeRemedy, leastOpenness } from '../../../src/engine/regulation/remedies.ts';
import type { Probe } from '../../../src/engine/state/regulationState.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { FORGE, STRATO } from '../../support/world/ids.ts';

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

/** How a case stands if nothing is answered. */
const outlookOf = ({ scenario, work }: TestGame, probe: Probe) =>
  probeOutlook({ scenario, regulation: work.state.regulation }, probe, PLACE, null);

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

describe('R2 what is told of a case', () => {
  const told = (game: TestGame, code: string) => game.work.report.news.find((item) => item.code === code);

  test('R2 a warning says where and how high, to whom it concerns', () => {
    const game = testGame();
    lookAt(game, 95);
    const scrutiny = game.work.state.regulation.scrutiny[PLACE]?.[SOUTH] ?? 0;
    expect(told(game, 'authorityWarns')).toMatchObject({
      phase: 'regulation',
      companies: [STRATO],
      about: 'south',
      params: { jurisdiction: 'south', scrutiny: Math.round(scrutiny) },
      weight: 3,
    });
  });

  test('R2 an opened probe says what it is about and how long it takes', () => {
    const game = testGame();
    lookAt(game, 95);
    game.work.state.quarter += 1;
    lookAt(game, 95);
    const [probe] = game.work.state.regulation.probes;
    const { quarters } = game.scenario.parameters.regulation.probe;
    expect(probe).toMatchObject({ company: STRATO, jurisdiction: 'south', opened: 1, decides: 1 + quarters });
    expect(told(game, 'probeOpened')).toMatchObject({
      companies: [STRATO],
      about: 'south',
      params: { jurisdiction: 'south', subject: probe?.subject, quarters },
      weight: 4,
    });
  });

  test('R2 a settlement says its sum and binds to open access for its time', () => {
    const game = testGame();
    const probe = openProbe(game, { response: 'settle', subject: 'exclusivity' });
    game.work.state.regulation.sales = [[0, 1_000_000], [], []];
    game.work.state.quarter = 3;
    regulationPhase(game.work);
    const { settleQuarters } = game.scenario.parameters.regulation.probe;
    expect(probe).toMatchObject({ status: 'settled', ended: 3 });
    expect(probe.remedy).toMatchObject({ kind: 'openAccess', until: 4 + settleQuarters, about: null });
    expect(told(game, 'probeSettled')).toMatchObject({
      companies: [STRATO],
      about: 'south',
      params: { jurisdiction: 'south', subject: 'exclusivity', amount: probe.remedy?.amount },
    });
    expect(game.work.state.regulation.due).toEqual([
      { company: PLACE, cause: 'settlementPaid', amount: probe.remedy?.amount, jurisdiction: 'south' },
    ]);
  });

  test('R2 a case whose company has failed is dropped without a word, and closing relieves scrutiny', () => {
    const game = testGame();
    const probe = openProbe(game, { decides: 0 });
    const [company] = game.work.state.companies;
    if (company !== undefined) company.status = 'failed';
    const moves = decideProbes(game.work);
    expect(probe).toMatchObject({ status: 'dropped', ended: 0, remedy: null });
    expect(codes(game)).toEqual([]);
    const points = -game.scenario.parameters.regulation.remedy.closedPoints;
    expect(moves).toEqual([{ company: PLACE, jurisdiction: SOUTH, cause: 'caseClosed', points }]);
    expect(decideProbes(game.work)).toEqual([]);
  });

  test.each([
    ['fine', 'fine', 700, 1],
    ['openAccess', 'openAccess', 0, 0],
  ] as const)('R2 a remedy of the kind %s is imposed as decided', (remedy, kind, amount, dues) => {
    const game = testGame();
    const probe = openProbe(game);
    game.work.state.quarter = 2;
    imposeRemedy(game.work, probe, PLACE, { ...outlookOf(game, probe), remedy, amount: 700 });
    const { accessQuarters } = game.scenario.parameters.regulation.remedy;
    expect(probe.remedy).toEqual({
      kind,
      amount,
      until: kind === 'fine' ? -1 : 3 + accessQuarters,
      about: null,
    });
    expect(game.work.state.regulation.due).toEqual(
      dues === 0 ? [] : [{ company: PLACE, cause: 'regulatoryFine', amount: 700, jurisdiction: 'south' }],
    );
    const opened =
      game.work.state.merchants[0]?.openness === game.scenario.parameters.regulation.remedy.accessOpenness;
    expect(opened).toBe(kind === 'openAccess');
  });

  test('R2 who has nothing that could be parted from it pays the fine instead; a fine of nothing is owed by nobody', () => {
    const game = testGame();
    const probe = openProbe(game, { company: FORGE, subject: 'circularity' });
    const place = game.scenario.companies.findIndex(({ id }) => id === FORGE);
    imposeRemedy(game.work, probe, place, { ...outlookOf(game, probe), remedy: 'divest', amount: 900 });
    expect(probe.remedy).toEqual({ kind: 'fine', amount: 900, until: -1, about: null });
    expect(game.work.state.regulation.due).toHaveLength(1);
    imposeRemedy(game.work, probe, place, { ...outlookOf(game, probe), remedy: 'fine', amount: 0 });
    expect(game.work.state.regulation.due).toHaveLength(1);
  });

  test('R2, S5 open access lets software of rivals make up a part of the gap, and takes nothing from anybody', () => {
    const game = testGame();
    const { families } = game.scenario;
    const owner = families[0]?.designer ?? STRATO;
    openProbe(game, {
      company: owner,
      status: 'remedied',
      ended: 0,
      remedy: { kind: 'openAccess', amount: 0, until: 5, about: null },
    });
    game.work.state.maturity = families.map(({ designer }) => (designer === owner ? 0.9 : 0.5));
    enforceAccess(game.work);
    const { interoperability } = game.scenario.parameters.regulation.remedy;
    expect(interoperability).toBeGreaterThan(0);
    families.forEach(({ designer }, f) => {
      const expected = designer === owner ? 0.9 : 0.5 + 0.4 * interoperability;
      expect(game.work.state.maturity[f]).toBeCloseTo(expected, 12);
    });
    const ahead = families.map(({ designer }) => (designer === owner ? 0.5 : 0.9));
    game.work.state.maturity = [...ahead];
    enforceAccess(game.work);
    expect(game.work.state.maturity).toEqual(ahead);
  });
});
