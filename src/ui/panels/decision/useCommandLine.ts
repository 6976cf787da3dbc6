import { useCallback } from 'react';
import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { commandLine } from './commandWords.ts';

/** Writes a command as one line. */
export function useCommandLine(): (command: Command) => string {
  const voice = useT();
  const names = useNames();
  const { view, projected } = useCampaign();
  return useCallback(
    (command) => commandLine(command, { voice, names, view: projected, before: view }),
    [voice, names, view, projected],
  );
}
