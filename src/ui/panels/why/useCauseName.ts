import { useCallback } from 'react';
import type { CauseShare } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';

/** Name of a cause in the reader's language, with the event behind it where there is one (I2, V1). */
export function useCauseName(): (share: CauseShare) => string {
  const { t, dynamic } = useT();
  const names = useNames();
  return useCallback(
    ({ cause, event }: CauseShare) => {
      if (event === undefined) return dynamic(`causes:${cause}`);
      const name = names.event(event);
      if (cause === 'event') return name;
      return t('why:throughEvent', { cause: dynamic(`causes:${cause}`), event: name });
    },
    [t, dynamic, names],
  );
}
