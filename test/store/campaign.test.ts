import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/store/gameStore.ts';
import { isOutOfRace } from '../../src/store/playOut.ts';
import { startIn, storeGame } from '../support/storeGame.ts';

describe('a campaign in the store', () => {
  test('starting shows the boardroom of the seat', async () => {
    const one = storeGame();
    await one.actions.loadCards();
    await startIn(one);
    const state = one.game.store.getState();
    expect(state).toMatchObject({ screen: 'game', panel: 'boardroom', busy: null });
    expect(state.cards.map(({ id }) => id)).toContain('the-ten-billion-deal');
    expect(state.snapshot?.seat).toBe('amazon');
  });

  test('an unknown scenario is told, and the title stays', async () => {
    const one = storeGame();
    await one.actions.start({ scenarioId: 'none', seats: ['amazon'], difficulty: 'manager', seed: 1 });
    expect(one.game.store.getState()).toMatchObject({
      screen: 'title',
      busy: null,
      trouble: { titleKey: 'app:trouble.titles.start' },
    });
  });

  test('snapshots are replaced by reference and never frozen: a freeze would keep the page waiting', async () => {
    const one = storeGame();
    await startIn(one);
    const { snapshot } = one.game.store.getState();
    await one.actions.stage({ kind: 'raiseDebt', amount: 1_000_000 });
    const staged = one.game.store.getState().snapshot;
    expect(staged).not.toBe(snapshot);
    expect(staged?.staged).toHaveLength(1);
    expect(Object.isFrozen(staged?.view.own)).toBe(false);
    await one.actions.unstage(0);
    expect(one.game.store.getState().snapshot?.staged).toEqual([]);
  });

  test('decisions that belong together are staged and taken back in one step, and leave others alone', async () => {
    const one = storeGame();
    await startIn(one);
    const debt = (amount: number) => ({ kind: 'raiseDebt', amount }) as const;
    const amounts = () =>
      one.game.store.getState().snapshot?.staged.map(({ command }) => 'amount' in command && command.amount);
    await one.actions.stageTogether([debt(1000), debt(2000), debt(3000)]);
    expect(amounts()).toEqual([1000, 2000, 3000]);
    await one.actions.unstageTogether([0, 2]);
    expect(amounts()).toEqual([2000]);
  });

  test('ending a quarter tells it on the map, then opens the report', async () => {
    const one = storeGame();
    await startIn(one);
    const seen: (GameState['busy'] | 'telling')[] = [];
    one.game.store.subscribe(({ busy, replaying }) => seen.push(replaying ? 'telling' : busy));
    await one.actions.endQuarter();
    expect(seen[0]).toBe('resolving');
    expect(seen).toContain('telling');
    expect(one.game.store.getState()).toMatchObject({ replaying: true, panel: null });
    one.actions.endReplay();
    expect(one.game.store.getState()).toMatchObject({ replaying: false, panel: 'report' });
  });

  test('a second press while the quarter is told does nothing', async () => {
    const one = storeGame();
    await startIn(one);
    await Promise.all([one.actions.endQuarter(), one.actions.endQuarter()]);
    await one.actions.endQuarter();
    expect(one.game.store.getState().snapshot?.quarter).toBe(1);
  });

  test('the last quarter leads to the last edition', async () => {
    const one = storeGame();
    await startIn(one);
    for (let k = 0; k < 24; k += 1) {
      await one.actions.endQuarter();
      one.actions.endReplay();
    }
    const { screen, debrief, snapshot } = one.game.store.getState();
    expect(snapshot?.status).toBe('finished');
    expect(screen).toBe('ending');
    expect(debrief?.ranking).toHaveLength(12);
  }, 60_000);
});

describe('a campaign whose only seat was wound up', () => {
  /** As if Amazon had failed: what the page shows, over a session that goes on. */
  async function gone() {
    const one = storeGame();
    await startIn(one);
    const { snapshot } = one.game.store.getState();
    if (snapshot === null) throw new Error('no campaign');
    const rivals = snapshot.view.rivals.map((company) =>
      company.id === snapshot.seat ? { ...company, status: 'failed' as const } : company,
    );
    one.game.change({ snapshot: { ...snapshot, view: { ...snapshot.view, rivals } } });
    return { one, before: snapshot };
  }

  test('F3 is played to its end at one word, which says how far it has come', async () => {
    const { one } = await gone();
    const progress: (number | null)[] = [];
    one.game.store.subscribe((state) => state.busy === 'playingOut' && progress.push(state.progress));
    await one.actions.playOut();
    const { screen, debrief, snapshot, busy } = one.game.store.getState();
    expect({ screen, busy, status: snapshot?.status }).toEqual({
      screen: 'ending',
      busy: null,
      status: 'finished',
    });
    expect(debrief?.ranking).toHaveLength(12);
    expect(new Set(progress.filter((value) => value !== null)).size).toBe(24);
    expect(progress.at(-1)).toBeCloseTo(23 / 24);
    expect((await one.saves.list()).length).toBeGreaterThan(0);
  }, 60_000);

  test('F3 the quarter of the failure ends in the boardroom, which has the ways on, later ones in the newspaper', async () => {
    const { one, before } = await gone();
    const panelWhen = (failed: number) => {
      const own = { ...before.view.own, finance: { ...before.view.own.finance, failed } };
      one.game.change({
        snapshot: { ...before, quarter: 5, view: { ...before.view, own } },
        replaying: true,
      });
      one.actions.endReplay();
      return one.game.store.getState().panel;
    };
    expect([panelWhen(4), panelWhen(3), panelWhen(-1)]).toEqual(['boardroom', 'report', 'report']);
  });

  test('F3 who is still in the race ends one quarter after the other', async () => {
    const { one, before } = await gone();
    one.game.change({ snapshot: before });
    expect(isOutOfRace(before)).toBe(false);
    await one.actions.playOut();
    expect(one.game.store.getState().snapshot).toBe(before);
  });

  test('F3 after a fault on the way the page stands where the session stands', async () => {
    const { one } = await gone();
    const { session } = one.game.around;
    const end = session.endQuarter.bind(session);
    let quarters = 0;
    session.endQuarter = async () => {
      quarters += 1;
      if (quarters > 2) throw new Error('planted');
      return end();
    };
    await one.actions.playOut();
    const { snapshot, trouble, busy, screen } = one.game.store.getState();
    expect({ quarter: snapshot?.quarter, busy, screen }).toEqual({ quarter: 2, busy: null, screen: 'game' });
    expect(trouble).not.toBeNull();
  });
});

describe('what is in sight', () => {
  test('a panel opens with what was picked, and lets go of it when closed', () => {
    const { actions, game } = storeGame();
    actions.openPanel('compute', { kind: 'region', id: 'europe' });
    expect(game.store.getState()).toMatchObject({ panel: 'compute', selection: { id: 'europe' } });
    actions.widenPanel(true);
    actions.closePanel();
    expect(game.store.getState()).toMatchObject({ panel: null, selection: null, isPanelWide: false });
  });
});
