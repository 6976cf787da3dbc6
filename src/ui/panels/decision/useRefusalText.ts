import { useCallback } from 'react';
import type { Refusal } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { refusalParams } from './refusalParams.ts';
import { useQuarters } from './useQuarters.ts';

/** Writes why a command is refused, in the reader's language. */
export function useRefusalText(): (refusal: Refusal) => string {
  const voice = useT();
  const names = useNames();
  const { quarterId } = useQuarters();
  return useCallback(
    (refusal) =>
      voice.code('refusals', {
        code: refusal.code,
        params: refusalParams(refusal, { voice, names, quarterId }),
      }),
    [voice, names, quarterId],
  );
}
