import { useCallback } from 'react';
import { useT } from '../../../i18n/react.tsx';
import type { TrainingOutlook } from '../../../store/rules.ts';

/** Writes the range in which a run is expected to end. */
export function useCapabilityRange(): (outlook: TrainingOutlook) => string {
  const { t, formatNumber } = useT();
  return useCallback(
    ({ low, high }) =>
      t('models:run.range', {
        low: formatNumber(low, { digits: 1 }),
        high: formatNumber(high, { digits: 1 }),
      }),
    [t, formatNumber],
  );
}
