import { useState } from 'react';
import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Callout } from '../../kit/status/Callout.tsx';
import { useRefusalText } from '../../panels/decision/useRefusalText.ts';
import { inPlaces } from './staged.model.ts';
import { useStagedLine } from './useStagedLine.ts';

/**
 * Decisions of the last quarter that were not carried out when it resolved, until the reader has seen them. The open
 * boardroom lists them among its matters, and they are not told twice.
 */
export function RefusedNote() {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const replaying = useGame((state) => state.replaying);
  const isListed = useGame((state) => state.panel === 'boardroom');
  const [seen, setSeen] = useState('');
  const line = useStagedLine();
  const reason = useRefusalText();
  if (replaying || isListed || snapshot.refused.length === 0 || seen === snapshot.label) return null;
  return (
    <div className="game-refused" role="status">
      <Callout
        tone="warn"
        title={t('app:refused.title', { count: snapshot.refused.length })}
        actions={
          <Button size="s" onPress={() => setSeen(snapshot.label)}>
            {t('app:refused.seen')}
          </Button>
        }
      >
        <ul>
          {inPlaces(snapshot.refused).map(({ one: { command, refusal, overtaken }, key }) => (
            <li key={key}>
              {/* A line is only written from it, and changes nothing in it. */}
              {t(overtaken ? 'app:refused.overtaken' : 'app:refused.line', {
                decision: line(command as Command),
                reason: reason(refusal),
              })}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
