import type { SeatView } from '../../engine/index.ts';
import { remembering } from './remember.ts';

/** The seat's own sites, whatever their stage, in the order of the list. */
export const ownSites = remembering(
  (view: SeatView) => [view.sites, view.seat],
  (view: SeatView) => view.sites.filter(({ owner }) => owner === view.seat),
);
