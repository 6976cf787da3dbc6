import { useCallback } from 'react';
import type { CauseShare } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { eventName } from '../../game/newsText.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';

/** Name of a cause in the reader's language, with the event behind it where there is one (I2, V1). */
export function useCauseName(): (share: CauseShare) => string {
  const { t, dynamic, formatList } = useT();
  const names = useNames();
  const { log } = useCampaign().view.events;
  return useCallback(
    ({ cause, event }: CauseShare) => {
      if (event === undefined) return dynamic(`causes:${cause}`);
      // A cause says which event it was, not to whom it happened: the name tells of all to whom it did.
      const met = log.flatMap((one) => (one.event === event && one.subject !== null ? [one.subject] : []));
      const name = eventName(event, [...new Set(met)], names, formatList);
      if (cause === 'event') return name;
      return t('why:throughEvent', { cause: dynamic(`causes:${cause}`), event: name });
    },
    [t, dynamic, formatList, names, log],
  );
}
