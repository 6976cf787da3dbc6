import { startTransition, useEffect, useState } from 'react';
import { useActions, useGame } from '../../../game/GameContext.tsx';
import type { Standings } from './standing.model.ts';

/** Where every agreement stands this quarter; null until it is known. */
export function useStandings(): Standings | null {
  const { standings } = useActions();
  const quarter = useGame((state) => state.snapshot?.quarter);
  const seat = useGame((state) => state.snapshot?.seat);
  const [found, setFound] = useState<Standings | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quarter or seat, other figures
  useEffect(() => {
    let isWanted = true;
    standings().then(
      // The tables are drawn again in the pauses of the page.
      (answer) => isWanted && startTransition(() => setFound(answer)),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [standings, quarter, seat]);
  return found;
}
