import type { Command } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import type { AgreementStanding } from '../../../../store/types.ts';
import { useActions } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { StagedChip } from '../../../kit/status/StagedChip.tsx';
import { useQuote } from '../../decision/useQuote.ts';
import { useRefusalText } from '../../decision/useRefusalText.ts';

interface LeaveAgreementProps {
  readonly agreement: string;
  readonly leaving: NonNullable<AgreementStanding['leaving']>;
  /** A letter of intent is dropped, not left. */
  readonly isLetter?: boolean;
}

/** The way out of an agreement, with its price beside it (A5). */
export function LeaveAgreement({ agreement, leaving, isLetter = false }: LeaveAgreementProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const { stage, unstage } = useActions();
  const { staged } = useCampaign().snapshot;
  const refusalText = useRefusalText();
  const place = staged.findIndex(
    ({ command }) => command.kind === 'cancelAgreement' && command.agreement === agreement,
  );
  const command: Command = { kind: 'cancelAgreement', agreement };
  const quote = useQuote(place < 0 ? command : null);
  const fee = formatMoney(leaving.fee);
  if (place >= 0) {
    const text = t(isLetter ? 'deals:leave.letterStaged' : 'deals:leave.staged');
    return <StagedChip text={text} {...(!isLetter && { cost: fee })} onUndo={() => void unstage(place)} />;
  }
  return (
    <div className="ag-leave">
      <p className="ag-note">
        {isLetter
          ? t('deals:leave.letter')
          : t(leaving.breach ? 'deals:leave.breach' : 'deals:leave.fee', {
              fee,
              trust: formatQuantity(leaving.trust, 'score', { digits: 1 }),
            })}
      </p>
      <Button
        variant="danger"
        size="s"
        {...(quote?.refusal && { refusal: refusalText(quote.refusal) })}
        onPress={() => void stage(command)}
      >
        {isLetter ? t('deals:leave.letterAction') : t('deals:leave.action', { fee })}
      </Button>
    </div>
  );
}
