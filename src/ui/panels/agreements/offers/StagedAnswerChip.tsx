import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Callout } from '../../../kit/status/Callout.tsx';
import { StagedChip } from '../../../kit/status/StagedChip.tsx';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import type { Offer, StagedAnswer } from './offers.model.ts';

interface StagedAnswerChipProps {
  readonly offer: Offer;
  readonly answer: StagedAnswer;
}

/** What you have staged about an offer, with the way back. */
export function StagedAnswerChip({ offer, answer: { kind, place, staged } }: StagedAnswerChipProps) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const refusalText = useRefusalText();
  const { unstage } = useActions();
  const other = names.company(kind === 'withdraw' ? offer.counterparty : offer.proposer);
  const { now, later } = staged.cost;
  return (
    <div className="ag-offer-foot">
      <StagedChip
        text={t(`deals:staged.${kind}`, { company: other })}
        {...(now + later !== 0 && { cost: formatMoney(-(now + later), { sign: 'always', trim: true }) })}
        onUndo={() => void unstage(place)}
      />
      {staged.refusal && <Callout tone="bad">{refusalText(staged.refusal)}</Callout>}
    </div>
  );
}
