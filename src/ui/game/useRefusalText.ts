import { useMemo } from 'react';
import type { Refusal } from '../../engine/index.ts';
import { useT } from '../../i18n/react.tsx';
import { refusalText } from './refusalText.ts';
import { useCampaign } from './useCampaign.ts';
import { useNames } from './useNames.ts';

/** Writes why a command is not allowed now. */
export function useRefusalText(): (refusal: Refusal) => string {
  const voice = useT();
  const names = useNames();
  const { start } = useCampaign().definition;
  return useMemo(() => (refusal) => refusalText(refusal, { voice, names, start }), [voice, names, start]);
}
