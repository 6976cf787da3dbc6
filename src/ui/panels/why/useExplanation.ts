import { useEffect, useState } from 'react';
import type { Explanation, Metric } from '../../../engine/index.ts';
import { useActions } from '../../game/GameContext.tsx';

/** An explanation on its way: not here yet, here, withheld (I1), or lost. */
export type Asked =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly explanation: Explanation }
  | { readonly state: 'withheld' }
  | { readonly state: 'lost' };

const WAITING: Asked = { state: 'waiting' };

/** Asks why a figure moved in a quarter. Keeps showing the last answer until the next one is here. */
export function useExplanation(company: string, metric: Metric, quarter: number): Asked {
  const { explain } = useActions();
  const [asked, setAsked] = useState<Asked>(WAITING);
  useEffect(() => {
    let isWanted = true;
    const answer = (next: Asked): void => {
      if (isWanted) setAsked(next);
    };
    explain(company, metric, quarter).then(
      (found) => answer(found === null ? { state: 'withheld' } : { state: 'here', explanation: found }),
      () => answer({ state: 'lost' }),
    );
    return () => {
      isWanted = false;
    };
  }, [explain, company, metric, quarter]);
  return asked;
}
