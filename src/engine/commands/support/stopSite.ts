import type { Work } from '../../quarter/work.ts';
import type { SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';
import { findSite, unknownThing } from './lookup.ts';

/** Why work on a site can't be stopped or taken up again: only permits and buildings can be, and once (C2). */
export function stopRefusal(view: SeatView, site: string, paused: boolean): Refusal | null {
  const found = findSite(view, site);
  if (found === undefined) return unknownThing('site', site);
  if (found.owner !== view.seat) return refuse('notYours', { thing: 'site' });
  if (found.stage !== 'permit' && found.stage !== 'build')
    return refuse('wrongStage', { stage: found.stage });
  return found.paused === paused ? refuse('alreadyDone') : null;
}

/** Stops the work on a site, or takes it up again (C2). */
export function setPaused(work: Work, site: string, paused: boolean): void {
  const found = work.state.sites.find((s) => s.id === site);
  if (found !== undefined) found.paused = paused;
}
