import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/store/gameStore.ts';
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
