import { useEffect, useState } from 'react';
import type { AgreementTerms, CompanyId, OfferSubject } from '../../../../engine/index.ts';
import type { Sounding, TableReferences } from '../../../../store/types.ts';
import { useActions, useGame } from '../../../game/GameContext.tsx';

/** Milliseconds of quiet before a draft is sounded: a slider in motion is not a question. */
const QUIET = 150;

/** What both sides say to a draft, and what they said to the one before. */
export interface Reaction {
  readonly now: Sounding | null;
  /** For showing what the last change did; null after the first answer. */
  readonly before: Sounding | null;
  /** The draft has changed and the answer has not come yet. */
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
}

const SILENCE: Reaction = { now: null, before: null, isWaiting: false, hasFailed: false };

/**
 * Sounds a draft whenever it, or what is staged, changes. An empty paper is not sounded.
 * @param subject what the paper is about; the same object as long as it is about the same
 */
export function useSounding(
  to: CompanyId,
  terms: AgreementTerms,
  subject: OfferSubject | null = null,
): Reaction {
  const { sound } = useActions();
  const snapshot = useGame((state) => state.snapshot);
  const [reaction, setReaction] = useState<Reaction>(SILENCE);
  const isEmpty = terms.clauses.length === 0;
  // What is staged changes the own side's answer, so a new snapshot asks again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the snapshot is a reason to ask, not part of the question
  useEffect(() => {
    if (isEmpty) {
      setReaction(SILENCE);
      return undefined;
    }
    let isWanted = true;
    setReaction((last) => ({ ...last, isWaiting: true }));
    const timer = setTimeout(() => {
      sound(to, terms, subject).then(
        (now) =>
          isWanted && setReaction((last) => ({ now, before: last.now, isWaiting: false, hasFailed: false })),
        () => isWanted && setReaction((last) => ({ ...last, isWaiting: false, hasFailed: true })),
      );
    }, QUIET);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [sound, to, terms, subject, isEmpty, snapshot]);
  return reaction;
}

/** Prices, costs and room beside the table; null until they are known. */
export function useReferences(partner: CompanyId): TableReferences | null {
  const { references } = useActions();
  const snapshot = useGame((state) => state.snapshot);
  const [found, setFound] = useState<TableReferences | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quarter, other prices
  useEffect(() => {
    let isWanted = true;
    references(partner).then(
      (answer) => isWanted && setFound(answer),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [references, partner, snapshot]);
  return found;
}
