import { proxy } from 'comlink';
import type { Snapshot } from '../session/snapshot.ts';
import type { GameStore } from './gameStore.ts';
import { NO_ADVICE, NO_OUTLOOK } from './outlook.ts';

/** What a reader asks about the future. Nothing here waits: pictures and advice arrive in the store as they are ready. */
export interface OutlookActions {
  /** Simulates what may come of the present decisions in so many worlds; does nothing while that is under way or done. */
  readonly askOutlook: (worlds: number) => Promise<void>;
  /** Looks for moves worth thinking about. */
  readonly askAdvice: () => Promise<void>;
  /** Stops both, and forgets what they found: a quarter ends, or another campaign begins. */
  readonly dropOutlook: () => Promise<void>;
}

/** The actions on the future over one store. */
export function outlookActions(game: GameStore): OutlookActions {
  const { around, change, store } = game;
  const open = opener(game);
  return {
    askOutlook: async (worlds) => {
      const { snapshot, outlook } = store.getState();
      if (snapshot === null || (outlook.of === snapshot && outlook.worlds >= worlds)) return;
      const isMine = (): boolean => {
        const { of, worlds: asked } = store.getState().outlook;
        return of === snapshot && asked === worlds;
      };
      const kept = isSameDesk(outlook.pictureOf, snapshot) ? outlook : NO_OUTLOOK;
      change({ outlook: { ...kept, of: snapshot, worlds, isBusy: true, hasFailed: false } });
      try {
        await open();
        // While the scenario was on its way another question may have been asked: the older must not overtake it.
        if (!isMine()) return;
        const hear = proxy((picture: NonNullable<typeof outlook.picture>) => {
          if (!isMine()) return;
          change({ outlook: { ...store.getState().outlook, picture, pictureOf: snapshot } });
        });
        await around.outlook.outlook({ ...questionOf(snapshot), worlds }, hear);
        if (isMine()) change({ outlook: { ...store.getState().outlook, isBusy: false } });
      } catch {
        if (isMine()) change({ outlook: { ...NO_OUTLOOK, hasFailed: true } });
      }
    },
    askAdvice: async () => {
      const { snapshot, advice } = store.getState();
      if (snapshot === null || (advice.of === snapshot && !advice.hasFailed)) return;
      const isMine = (): boolean => store.getState().advice.of === snapshot;
      const kept = isSameDesk(advice.of, snapshot) ? advice : NO_ADVICE;
      change({ advice: { ...kept, of: snapshot, progress: { done: 0, of: 0 }, hasFailed: false } });
      try {
        await open();
        if (!isMine()) return;
        const hear = proxy((progress: NonNullable<typeof advice.progress>) => {
          if (isMine()) change({ advice: { ...store.getState().advice, progress } });
        });
        const found = await around.outlook.advise(
          { ...questionOf(snapshot), projected: snapshot.projected },
          hear,
        );
        if (isMine() && found !== null) change({ advice: { ...NO_ADVICE, of: snapshot, found } });
      } catch {
        if (isMine()) change({ advice: { ...NO_ADVICE, of: snapshot, hasFailed: true } });
      }
    },
    dropOutlook: async () => {
      change({ outlook: NO_OUTLOOK, advice: NO_ADVICE });
      await around.outlook.stop();
    },
  };
}

const questionOf = ({ view, staged }: Snapshot) => ({
  view,
  staged: staged.filter(({ refusal }) => refusal === null).map(({ command }) => command),
});

/** Whether two pictures of the desk show the same seat in the same quarter, with other decisions at most. */
function isSameDesk(one: Snapshot | null, other: Snapshot): boolean {
  return one !== null && one.seat === other.seat && one.quarter === other.quarter && one.seed === other.seed;
}

/** Tells the desk the scenario, once a campaign; everybody who asks meanwhile waits for the same answer. */
function opener({ around, store }: GameStore): () => Promise<void> {
  let opened: object | null = null;
  let opening: Promise<void> = Promise.resolve();
  return () => {
    const { scenario } = store.getState();
    if (scenario === null || opened === scenario) return opening;
    opened = scenario;
    opening = around.outlook.open(scenario.definition).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opening;
  };
}
