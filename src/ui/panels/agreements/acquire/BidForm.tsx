import { useState } from 'react';
import type { Command } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { MoneyField } from '../../../kit/fields/MoneyField.tsx';
import { StagedChip } from '../../../kit/status/StagedChip.tsx';
import { useQuote } from '../../decision/useQuote.ts';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import { type SeatTarget, stagedBid, standingOf } from './acquire.model.ts';

interface BidFormProps {
  readonly target: SeatTarget;
  readonly name: string;
}

/** A bid: the sum, how it stands beside what the owners want, and the button that makes it (A6). */
export function BidForm({ target, name }: BidFormProps) {
  const { t, formatMoney } = useT();
  const { stage, unstage } = useActions();
  const { snapshot } = useCampaign();
  const refusalText = useRefusalText();
  const [bid, setBid] = useState(Math.round((target.low + target.high) / 2));
  const command: Command = { kind: 'acquire', target: target.id, bid };
  const made = stagedBid(target.id, snapshot.staged);
  const quote = useQuote(made === null ? command : null);
  if (made !== null) {
    return (
      <StagedChip
        text={t('deals:acquire.staged', { target: name })}
        cost={formatMoney(-made.staged.cost.later, { sign: 'always', trim: true })}
        onUndo={() => void unstage(made.place)}
      />
    );
  }
  return (
    <div className="ag-bid">
      <MoneyField
        label={t('deals:acquire.bid')}
        scale="m"
        value={bid}
        onChange={(next) => setBid(Math.max(1, next))}
        minValue={1000}
        step={1000}
        presets={[target.low, Math.round((target.low + target.high) / 2), target.high]}
      />
      <p className="ag-note" aria-live="polite">
        {t(`deals:acquire.${standingOf(bid, target)}`)}
      </p>
      <Button
        variant="primary"
        size="s"
        {...(quote?.refusal && { refusal: refusalText(quote.refusal) })}
        onPress={() => void stage(command)}
      >
        {t('deals:acquire.place')}
      </Button>
    </div>
  );
}
