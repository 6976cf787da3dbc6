import { describe, expect, test } from 'vitest';
import type {
  AdviceQuestion,
  ForecastQuestion,
  OutlookApi,
  OutlookPicture,
} from '../../src/session/outlook/outlookApi.ts';
import { type StoreGame, startIn, storeGame } from '../support/storeGame.ts';

const picture = (worlds: number): OutlookPicture => ({ worlds, of: 16, quarters: 8, metrics: {} });

/** A desk that answers when it is told to. */
class SlowDesk implements OutlookApi {
  readonly asked: ForecastQuestion[] = [];
  readonly advised: AdviceQuestion[] = [];
  opened = 0;
  stopped = 0;
  hear: ((picture: OutlookPicture) => void)[] = [];
  finish: ((isDone: boolean) => void)[] = [];
  fails = false;
  /** What opening waits for, as a thread does that is still starting. */
  start: Promise<void> = Promise.resolve();

  async open(): Promise<void> {
    this.opened += 1;
    await this.start;
  }
  async stop(): Promise<void> {
    this.stopped += 1;
  }
  outlook(question: ForecastQuestion, onPicture: (picture: OutlookPicture) => void): Promise<boolean> {
    this.asked.push(question);
    this.hear.push(onPicture);
    if (this.fails) return Promise.reject(new Error('broken'));
    return new Promise((resolve) => this.finish.push(resolve));
  }
  async advise(question: AdviceQuestion): Promise<readonly never[]> {
    this.advised.push(question);
    return [];
  }
}

async function started(): Promise<{ one: StoreGame; desk: SlowDesk }> {
  const desk = new SlowDesk();
  const one = storeGame(undefined, desk);
  await startIn(one);
  return { one, desk };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the future in the store', () => {
  test('I1 a forecast is asked with the seat’s view and what the rules allow of the staged, once', async () => {
    const { one, desk } = await started();
    await one.actions.stage({ kind: 'raiseDebt', amount: 1_000_000 });
    await one.actions.stage({ kind: 'raiseDebt', amount: 1e12 });
    void one.actions.askOutlook(16);
    void one.actions.askOutlook(16);
    await settled();
    expect(desk.opened).toBe(1);
    expect(desk.asked).toHaveLength(1);
    expect(desk.asked[0]).toMatchObject({ worlds: 16, staged: [{ kind: 'raiseDebt', amount: 1_000_000 }] });
    expect(desk.asked[0]?.view).toBe(one.game.store.getState().snapshot?.view);
  });

  test('pictures arrive one by one; a finer forecast may follow', async () => {
    const { one, desk } = await started();
    const done = one.actions.askOutlook(16);
    await settled();
    desk.hear[0]?.(picture(2));
    expect(one.game.store.getState().outlook).toMatchObject({ picture: { worlds: 2 }, isBusy: true });
    desk.hear[0]?.(picture(16));
    desk.finish[0]?.(true);
    await done;
    expect(one.game.store.getState().outlook).toMatchObject({ picture: { worlds: 16 }, isBusy: false });
    void one.actions.askOutlook(64);
    await settled();
    expect(desk.asked.map(({ worlds }) => worlds)).toEqual([16, 64]);
  });

  test('a question that waits for the desk to open never overtakes a later one', async () => {
    const { one, desk } = await started();
    let open = (): void => undefined;
    desk.start = new Promise((resolve) => {
      open = resolve;
    });
    void one.actions.askOutlook(16);
    void one.actions.askOutlook(64);
    await settled();
    expect(desk.asked).toHaveLength(0);
    open();
    await settled();
    expect(desk.asked.map(({ worlds }) => worlds)).toEqual([64]);
    desk.hear[0]?.(picture(2));
    expect(one.game.store.getState().outlook.picture?.worlds).toBe(2);
  });

  test('a picture of earlier decisions stays until the new one is here, and is never taken for it', async () => {
    const { one, desk } = await started();
    void one.actions.askOutlook(16);
    await settled();
    desk.hear[0]?.(picture(4));
    await one.actions.stage({ kind: 'raiseDebt', amount: 1_000_000 });
    void one.actions.askOutlook(16);
    await settled();
    const { outlook, snapshot } = one.game.store.getState();
    expect(outlook.picture?.worlds).toBe(4);
    expect(outlook.pictureOf).not.toBe(snapshot);
    desk.hear[0]?.(picture(8));
    expect(one.game.store.getState().outlook.picture?.worlds).toBe(4);
    desk.hear[1]?.(picture(2));
    expect(one.game.store.getState().outlook).toMatchObject({ pictureOf: snapshot, picture: { worlds: 2 } });
  });

  test('a forecast that fails says so and can be asked again', async () => {
    const { one, desk } = await started();
    desk.fails = true;
    await one.actions.askOutlook(16);
    expect(one.game.store.getState().outlook).toMatchObject({ hasFailed: true, isBusy: false });
    desk.fails = false;
    void one.actions.askOutlook(16);
    await settled();
    expect(desk.asked).toHaveLength(2);
  });

  test('the end of a quarter stops everything and forgets it', async () => {
    const { one, desk } = await started();
    void one.actions.askOutlook(16);
    await settled();
    desk.hear[0]?.(picture(4));
    await one.actions.askAdvice();
    expect(one.game.store.getState().advice).toMatchObject({ found: [], progress: null });
    await one.actions.endQuarter();
    expect(desk.stopped).toBe(1);
    expect(one.game.store.getState().outlook).toMatchObject({ picture: null, of: null });
    expect(one.game.store.getState().advice.found).toBeNull();
  });
});

test('the adviser can be turned off, and stays off', async () => {
  const { actions, game } = storeGame();
  expect(game.store.getState().settings.adviser).toBe(true);
  actions.changeSettings((draft) => {
    draft.adviser = false;
  });
  expect(game.store.getState().settings.adviser).toBe(false);
  expect(game.around.shelf.getItem('hyperscale-settings')).toContain('"adviser":false');
});
