import { appraiseOffer, type Command, isParty, otherParty, type SeatView } from '../../../engine/index.ts';
import type { Advise } from '../adviser.ts';
import { isTalking } from './table.ts';

/** Quarters that a letter is left to work before the binding paper is asked for. */
const REST = 1;

/** A letter of intent that still looks good is made binding; one that does not is left to lapse (A2). */
export const letters: Advise = (view, doctrine) => {
  const commands: Command[] = [];
  for (const one of view.agreements) {
    if (one.status !== 'letter' || !isParty(one, view.seat) || view.quarter - one.signed <= REST) continue;
    const other = otherParty(one, view.seat);
    if (isTalking(view, other)) continue;
    if (worth(view, one) + doctrine.goodwill > 0) commands.push({ kind: 'confirmLetter', agreement: one.id });
  }
  return commands;
};

/** What the letter's terms would be worth if they bound. */
function worth(view: SeatView, letter: SeatView['agreements'][number]): number {
  const { letter: _, ...binding } = letter.terms;
  return appraiseOffer(view, binding, otherParty(letter, view.seat)).total;
}
