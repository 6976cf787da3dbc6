import { useEffect } from 'react';
import type { AdviceState } from '../../../store/outlook.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';

/** The reader opens panels one after the other: the adviser begins when one stays open. Milliseconds. */
const SETTLE_MS = 600;

/** What the adviser found at this desk, and whether it was before the latest decisions. */
export interface AdviceOnPage extends AdviceState {
  readonly isOld: boolean;
}

/** Lets the adviser look once a quarter while somebody reads what it says; after that it looks when it is asked. */
export function useAdvice(): AdviceOnPage {
  const { askAdvice } = useActions();
  const { snapshot } = useCampaign();
  const isResting = useGame((state) => state.busy !== null || state.replaying);
  const advice = useGame((state) => state.advice);
  const isHere =
    advice.of !== null && advice.of.quarter === snapshot.quarter && advice.of.seat === snapshot.seat;
  useEffect(() => {
    if (isHere || isResting || snapshot.status === 'finished') return undefined;
    const timer = setTimeout(() => void askAdvice(), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [isHere, isResting, snapshot.status, askAdvice]);
  return { ...advice, isOld: advice.of !== snapshot };
}
