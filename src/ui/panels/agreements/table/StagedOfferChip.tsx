import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Callout } from '../../../kit/status/Callout.tsx';
import { StagedChip } from '../../../kit/status/StagedChip.tsx';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import { isPaper, receiverOf } from '../terms/papers.model.ts';
import type { StagedOffer } from './useStagedOffer.ts';

/** Key of the text for each kind of paper. */
const PAPERS = {
  offerAgreement: 'offer',
  renegotiate: 'renegotiation',
  transferAgreement: 'transfer',
  buyOut: 'buyOut',
  confirmLetter: 'confirmation',
} as const;

/** The offer that goes out when the quarter ends; it can still be taken back. */
export function StagedOfferChip({ staged: { staged, place } }: { readonly staged: StagedOffer }) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const refusalText = useRefusalText();
  const { unstage } = useActions();
  const { command, refusal, cost } = staged;
  const { view } = useCampaign();
  if (!isPaper(command)) return null;
  const onSigning = cost.now + cost.later;
  return (
    <>
      <StagedChip
        text={t(`deals:staged.${PAPERS[command.kind]}`, {
          company: names.company(receiverOf(command, view) ?? ''),
        })}
        {...(onSigning !== 0 && { cost: formatMoney(-onSigning, { sign: 'always', trim: true }) })}
        onUndo={() => void unstage(place)}
      />
      {refusal && <Callout tone="bad">{refusalText(refusal)}</Callout>}
    </>
  );
}
