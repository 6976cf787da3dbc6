import type { Busy, GameStore } from './gameStore.ts';
import { type TroubleTitle, troubleFrom } from './trouble.ts';

/**
 * Does something the reader waits for. While it runs `busy` says so; when it fails the trouble is told and the state
 * stays as it was. Gives back the outcome, or nothing after a failure.
 */
export async function attempt<T>(
  game: GameStore,
  title: TroubleTitle,
  busy: Busy | null,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (busy !== null) game.change({ busy, progress: null });
  try {
    return await work();
  } catch (error) {
    game.change({ trouble: troubleFrom(title, error) });
    return undefined;
  } finally {
    if (busy !== null) game.change({ busy: null, progress: null });
  }
}
