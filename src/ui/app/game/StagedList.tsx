import { Undo2 } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { useRefusalText } from '../../panels/decision/useRefusalText.ts';
import { inPlaces, type PricedCommand } from './staged.model.ts';
import { useStagedLine } from './useStagedLine.ts';

/** The staged decisions in the order in which they will be carried out. */
export function StagedList({ staged }: { readonly staged: readonly PricedCommand[] }) {
  const { t } = useT();
  return (
    <ol className="game-staged-list" aria-label={t('app:staged.title')}>
      {inPlaces(staged).map(({ one, place, key }) => (
        <StagedRow key={key} one={one} place={place} />
      ))}
    </ol>
  );
}

function StagedRow({ one, place }: { readonly one: PricedCommand; readonly place: number }) {
  const { t } = useT();
  const { unstage } = useActions();
  const line = useStagedLine()(one.command);
  const refusalText = useRefusalText();
  const cost = useCostText(one);
  return (
    <li className="game-staged-row">
      <div>
        <p className="game-staged-line">{line}</p>
        {one.refusal === null ? (
          <p className="game-staged-cost hs-figures">{cost}</p>
        ) : (
          <p className="game-staged-refusal">
            {t('app:staged.refused', { reason: refusalText(one.refusal) })}
          </p>
        )}
      </div>
      <IconButton
        size="s"
        label={t('app:staged.undo', { decision: line })}
        icon={<Undo2 aria-hidden="true" />}
        onPress={() => void unstage(place)}
      />
    </li>
  );
}

function useCostText({ change: cost }: PricedCommand): string {
  const { t, formatMoney, formatList } = useT();
  const parts = [
    cost.now !== 0 && t('app:staged.now', { amount: formatMoney(-cost.now, { sign: 'always' }) }),
    cost.perQuarter !== 0 &&
      t('app:staged.perQuarter', { amount: formatMoney(-cost.perQuarter, { sign: 'always' }) }),
    cost.later !== 0 && t('app:staged.later', { amount: formatMoney(-cost.later, { sign: 'always' }) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('app:staged.free') : formatList(parts);
}
