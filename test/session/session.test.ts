import { describe, expect, test } from 'vitest';
import { listScenarios } from '../../src/scenario/catalogue.node.ts';
import { savedCampaignSchema } from '../../src/session/savedSchema.ts';
import { Session } from '../../src/session/session.ts';
import type { Command, SavedCampaign } from '../../src/session/sessionApi.ts';

const scenarios = listScenarios();
const newSession = () => new Session({ list: () => scenarios });
const CHOICE = { scenarioId: 'the-ten-billion-deal', seats: ['amazon'], difficulty: 'manager', seed: 7 };
const DEBT = { kind: 'raiseDebt', amount: 1_000_000 } as const satisfies Command;

async function playedFor(quarters: number): Promise<{ session: Session; saved: SavedCampaign }> {
  const session = newSession();
  await session.start(CHOICE);
  for (let k = 0; k < quarters; k += 1) {
    await session.stage({ ...DEBT, amount: 1_000_000 + k });
    await session.endQuarter();
  }
  return { session, saved: await session.save() };
}

describe('cards', () => {
  test('every playable seat has its figures', async () => {
    const [card] = await newSession().scenarios();
    expect(card?.seats.map(({ id }) => id)).toHaveLength(6);
    for (const seat of card?.seats ?? []) expect(seat.figures.marketValue).toBeGreaterThan(0);
  });

  test('the scenario that starts last comes first: a new reader is offered the present, not history', async () => {
    const cards = await newSession().scenarios();
    const starts = cards.map(({ startLabel }) => startLabel);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual([...starts].sort().reverse());
    expect(cards[0]?.id).toBe('the-ten-billion-deal');
  });

  test('O2 the first quarter begins with the scores of the last real one', async () => {
    const { view, history } = await newSession().start(CHOICE);
    expect(view.own.score.total).toBeGreaterThan(0);
    expect(view.own.score.total).toBe(history.series.amazon?.score?.at(-1));
    for (const rival of view.rivals) expect(rival.score.total).toBeGreaterThan(0);
  });

  test('difficulties come from the weakest, with the usual one among them', async () => {
    for (const { difficulties } of await newSession().scenarios()) {
      expect(difficulties.ids[0]).toBe('intern');
      expect(difficulties.ids).toContain(difficulties.usual);
    }
  });
});

describe('staging', () => {
  test('what is staged shows in the projected view alone, and can be taken back', async () => {
    const session = newSession();
    const before = await session.start(CHOICE);
    const staged = await session.stage(DEBT);
    expect(staged.staged).toMatchObject([{ command: DEBT, refusal: null, cost: { now: -1_000_000 } }]);
    expect(staged.view.own.balances).toEqual(before.view.own.balances);
    expect(staged.projected.own.balances).not.toEqual(before.view.own.balances);
    expect((await session.unstage(0)).staged).toEqual([]);
    await session.stage(DEBT);
    expect((await session.clearStaged()).staged).toEqual([]);
  });

  test('a command that the rules refuse says so before the quarter ends, and is told after it', async () => {
    const session = newSession();
    await session.start(CHOICE);
    const refused = { kind: 'stopTraining' } as const;
    await session.stage(refused);
    const { staged } = await session.stage(refused);
    expect(staged.at(-1)?.refusal).not.toBeNull();
    const after = await session.endQuarter();
    expect(after.refused.length).toBeGreaterThan(0);
    expect(after.staged).toEqual([]);
  });
});

describe('saves', () => {
  test('T4 a save is played again to the same hash of every quarter, and goes on alike', async () => {
    const { session, saved } = await playedFor(3);
    expect(saved.hashes).toHaveLength(4);
    const other = newSession();
    const heard: number[] = [];
    const loaded = await other.load(saved, (done) => heard.push(done));
    expect(loaded.ok).toBe(true);
    expect(heard).toEqual([0, 1, 2]);
    await session.endQuarter();
    await other.endQuarter();
    expect((await other.save()).hashes).toEqual((await session.save()).hashes);
  });

  test('what was staged is there again', async () => {
    const { session } = await playedFor(1);
    await session.stage(DEBT);
    const other = newSession();
    const loaded = await other.load(await session.save());
    expect(loaded.ok && loaded.snapshot.staged.map(({ command }) => command)).toEqual([DEBT]);
  });

  test('a campaign that takes another course is refused, and the running one stays', async () => {
    const { session, saved } = await playedFor(2);
    const changed = { ...saved, commands: [{ ...saved.commands[0], amazon: [] }, saved.commands[1] ?? {}] };
    expect(await session.load(changed)).toMatchObject({ ok: false, code: 'differs', params: { quarter: 1 } });
    expect(await session.load({ ...changed, scenarioVersion: '0.0.1' })).toMatchObject({
      code: 'otherVersion',
    });
    expect(await session.load({ ...saved, scenarioId: 'gone' })).toMatchObject({ code: 'unknownScenario' });
    expect((await session.snapshot()).quarter).toBe(2);
  });

  test('a save keeps to its schema', async () => {
    const { saved } = await playedFor(1);
    expect(savedCampaignSchema.safeParse(saved).success).toBe(true);
    expect(savedCampaignSchema.safeParse({ ...saved, hashes: ['x'] }).success).toBe(false);
    expect(
      savedCampaignSchema.safeParse({ ...saved, commands: [{ amazon: [{ kind: 'steal' }] }] }).success,
    ).toBe(false);
  });
});

describe('what a seat sees', () => {
  test('shares of every segment and region sum to one where anything is sold', async () => {
    const { shares } = await newSession().start(CHOICE);
    for (const region of shares.flat()) {
      const sum = region.reduce((a, b) => a + b, 0);
      expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
    }
  });

  test('I1 the history hides what a private company does not publish', async () => {
    const { history } = await newSession().start(CHOICE);
    expect(history.series.amazon?.cash?.[0]).not.toBeNull();
    expect(history.series.openai?.cash?.[0]).toBeNull();
    expect(history.series.openai?.capability?.[0]).toBeGreaterThan(0);
  });

  test('calls that need a campaign say that there is none', async () => {
    await expect(newSession().snapshot()).rejects.toThrow('no campaign');
  });
});
