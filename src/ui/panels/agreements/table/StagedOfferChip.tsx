import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Callout } from '../../../kit/status/Callout.tsx';
import { StagedChip } from '../../../kit/status/StagedChip.tsx';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import type { StagedOffer } from './useStagedOffer.ts';

/** The offer that goes out when the quarter ends; it can still be taken back. */
export function StagedOfferChip({ staged: { staged, place } }: { readonly staged: StagedOffer }) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const refusalText = useRefusalText();
  const { unstage } = useActions();
  const { command, refusal, cost } = staged;
  if (command.kind !== 'offerAgreement') return null;
  const onSigning = cost.now + cost.later;
  return (
    <>
      <StagedChip
        text={t('deals:staged.offer', { company: names.company(command.to) })}
        {...(onSigning !== 0 && { cost: formatMoney(-onSigning, { sign: 'always', trim: true }) })}
        onUndo={() => void unstage(place)}
      />
      {refusal && <Callout tone="bad">{refusalText(refusal)}</Callout>}
    </>
  );
}
