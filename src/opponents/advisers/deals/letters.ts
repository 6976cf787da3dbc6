import { appraiseOffer, type Command, counterOffer, isParty, otherParty } from '../../../engine/index.ts';
import type { Advise } from '../adviser.ts';
import { offerTo } from '../answers.ts';
import { hasJustSigned, isTalking } from './table.ts';

/** Quarters that a letter is left to work before the binding paper is asked for. */
const REST = 1;

/**
 * A letter of intent that looks good is made binding, one that does not yet is put into terms that do (A2). Where there are
 * none, it is left to lapse.
 */
export const letters: Advise = (view, doctrine) => {
  const commands: Command[] = [];
  for (const one of view.agreements) {
    if (one.status !== 'letter' || !isParty(one, view.seat) || view.quarter - one.signed <= REST) continue;
    const other = otherParty(one, view.seat);
    // What is signed between the two takes the letter's place (A2).
    if (isTalking(view, other) || hasJustSigned(view, other)) continue;
    const { letter: _letter, ...binding } = one.terms;
    if (appraiseOffer(view, binding, other).total + doctrine.goodwill > 0) {
      commands.push({ kind: 'confirmLetter', agreement: one.id });
      continue;
    }
    const better = counterOffer(view, binding, other);
    if (better !== null) commands.push(offerTo(other, better));
  }
  return commands;
};
