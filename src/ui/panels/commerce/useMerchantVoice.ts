import { useEffect, useState } from 'react';
import type { CommerceFeature, MerchantAnswer } from '../../../engine/index.ts';
import { useGame, useGameContext } from '../../game/GameContext.tsx';

/** What a merchant would say to a feature at a fee, after all that is staged (K4); null while it is not known. */
export function useMerchantVoice(
  merchant: string,
  feature: CommerceFeature,
  fee: number,
): MerchantAnswer | null {
  const { session } = useGameContext().game.around;
  const snapshot = useGame((state) => state.snapshot);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly said: MerchantAnswer } | null>(null);
  const key = `${merchant} ${feature}`;
  useEffect(() => {
    if (snapshot === null) return undefined;
    let isWanted = true;
    void session.soundMerchant(merchant, feature, fee).then((said) => {
      if (isWanted) setAnswer({ key: `${merchant} ${feature}`, said });
    });
    return () => {
      isWanted = false;
    };
  }, [session, snapshot, merchant, feature, fee]);
  // An answer to another fee stands until the new one is here, so that the bars move instead of flicker.
  return answer?.key === key ? answer.said : null;
}
