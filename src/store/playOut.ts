import type { Snapshot } from '../session/snapshot.ts';
import { attempt } from './attempt.ts';
import type { GameStore } from './gameStore.ts';

/**
 * Whether nobody at this computer has anything left to decide: every seat that is played by hand was wound up (F3), and
 * the others race on.
 */
export function isOutOfRace({ status, seats, view }: Snapshot): boolean {
  const isGone = (seat: string): boolean =>
    view.rivals.some((company) => company.id === seat && company.status === 'failed');
  return status === 'running' && seats.every(isGone);
}

/**
 * Resolves every quarter that is left of a campaign in which nobody has anything to decide any more, and shows its end.
 * Nothing is told on the way but how far it has come. Does nothing while something else is under way.
 */
export async function playOut(game: GameStore): Promise<void> {
  const { busy, replaying, snapshot } = game.store.getState();
  if (busy !== null || replaying || snapshot === null || !isOutOfRace(snapshot)) return;
  const ended = await attempt(game, 'play', 'playingOut', () => resolveAll(game, snapshot));
  // After a fault the page must stand where the session stands.
  if (ended === undefined) game.change({ snapshot: await game.around.session.snapshot() });
}

async function resolveAll({ around, change }: GameStore, from: Snapshot): Promise<true> {
  let now = from;
  while (now.status === 'running') {
    change({ progress: now.quarter / now.quarters });
    now = await around.session.endQuarter();
  }
  const debrief = await around.session.debrief();
  change({ snapshot: now, debrief, panel: null, isPanelWide: false, selection: null, screen: 'ending' });
  return true;
}
