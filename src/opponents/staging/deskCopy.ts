import type { SeatView } from '../../engine/index.ts';

type Own = SeatView['own'];

/**
 * A seat's private copy of its view, on which decisions of the quarter are pencilled in. Fields of the view and of the own
 * company are replaced and never changed inside: what a field pointed to before is as it was, and a field that still points
 * to the same thing has not changed.
 */
export type DeskCopy = { -readonly [Key in Exclude<keyof SeatView, 'own'>]: SeatView[Key] } & {
  own: { -readonly [Key in keyof Own]: Own[Key] };
};

/** A copy to work on; the view itself stays as it is. */
export function deskCopy(view: SeatView): DeskCopy {
  return { ...view, own: { ...view.own } };
}
