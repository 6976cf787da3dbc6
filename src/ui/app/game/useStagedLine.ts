import { useCallback } from 'react';
import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { useCommandLine } from '../../panels/decision/useCommandLine.ts';
import { capitalLine } from './capitalLine.ts';

/** Writes any decision as one line: those about plant and products as their panels do, those about money and papers here. */
export function useStagedLine(): (command: Command) => string {
  const voice = useT();
  const names = useNames();
  const { projected } = useCampaign();
  const other = useCommandLine();
  return useCallback(
    (command) => capitalLine(command, { voice, names, view: projected }) ?? other(command),
    [voice, names, projected, other],
  );
}
