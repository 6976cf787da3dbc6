import { useEffect, useState } from 'react';
import type { Command } from '../../../engine/index.ts';
import type { StagedCommand } from '../../../store/types.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';

/** Sliders ask many times a second: only where the hand rests is worth a question, milliseconds. */
const REST_MS = 70;

interface Answer {
  readonly key: string;
  readonly quote: StagedCommand;
}

/** What a command would cost now and why it would be refused, after all that is staged; null while it is not known. */
export function useQuote(command: Command | null): StagedCommand | null {
  const { quote } = useActions();
  const snapshot = useGame((state) => state.snapshot);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const key = command === null ? '' : JSON.stringify(command);
  useEffect(() => {
    if (key === '' || snapshot === null) return undefined;
    let isWanted = true;
    const asked = JSON.parse(key) as Command; // written from a command two lines above
    const timer = setTimeout(() => {
      void quote(asked).then((told) => isWanted && setAnswer({ key, quote: told }));
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, snapshot, quote]);
  return answer?.key === key ? answer.quote : null;
}
