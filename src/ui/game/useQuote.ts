import { useEffect, useState } from 'react';
import type { Command } from '../../engine/index.ts';
import type { StagedCommand } from '../../store/types.ts';
import { useActions, useGame } from './GameContext.tsx';

/**
 * Cost and refusal of a command before it is staged, on top of what is staged already; null until it is known.
 * Keeps the last answer while the next is on its way. Asked again whenever the command or what is staged changes.
 */
export function useQuote(command: Command | null): StagedCommand | null {
  const { quote } = useActions();
  const snapshot = useGame((state) => state.snapshot);
  const [found, setFound] = useState<StagedCommand | null>(null);
  const wanted = command === null ? '' : JSON.stringify(command);
  useEffect(() => {
    let isWanted = true;
    if (wanted === '') setFound(null);
    else if (snapshot !== null) {
      // The text was made from a command one line above.
      const asked = JSON.parse(wanted) as Command;
      quote(asked).then(
        (answer) => isWanted && setFound(answer),
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [quote, wanted, snapshot]);
  return found;
}
