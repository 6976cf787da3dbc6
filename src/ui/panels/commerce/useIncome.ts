import { useEffect, useState } from 'react';
import { useGameContext } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { incomeByMerchant } from './shops.model.ts';

type Income = ReturnType<typeof incomeByMerchant>;

/** Income by merchant of the last quarter; null while it is fetched. */
export function useIncome(): Income | null {
  const { session } = useGameContext().game.around;
  const { snapshot } = useCampaign();
  const [income, setIncome] = useState<Income | null>(null);
  const quarter = snapshot.quarter - 1;
  useEffect(() => {
    let isWanted = true;
    void session.entries(quarter).then((entries) => isWanted && setIncome(incomeByMerchant(entries)));
    return () => {
      isWanted = false;
    };
  }, [session, quarter]);
  return income;
}
