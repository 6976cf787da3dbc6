import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { useQuarters } from '../decision/useQuarters.ts';
import type { GoalWords } from './goalWords.ts';

/** Words for the goals of the running campaign's seat. */
export function useGoalWords(): GoalWords {
  const voice = useT();
  const names = useNames();
  const { snapshot } = useCampaign();
  const { writeQuarter } = useQuarters();
  return useMemo(
    () => ({ voice, names, writeQuarter, seat: snapshot.seat }),
    [voice, names, writeQuarter, snapshot.seat],
  );
}
