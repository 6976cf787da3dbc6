import { useState } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import type { AgreementStanding } from '../../../../store/types.ts';
import { useCampaign } from '../../../game/useCampaign.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { StagedOfferChip } from '../table/StagedOfferChip.tsx';
import { isPaper } from '../terms/papers.model.ts';
import { termsOf } from '../terms/sides.model.ts';
import { useDesk } from '../useDesk.ts';
import { BuyOutForm } from './BuyOutForm.tsx';
import { ConfirmLetter } from './ConfirmLetter.tsx';
import type { Agreement } from './standing.model.ts';
import { TransferForm } from './TransferForm.tsx';

interface SecondThoughtsProps {
  readonly agreement: Agreement;
  readonly leaving: NonNullable<AgreementStanding['leaving']>;
}

type Form = 'buyOut' | 'transfer';

/** What can still be done about an agreement that was signed: talk again, be bought out, sell it on, make it binding (A2, A5). */
export function SecondThoughts({ agreement, leaving }: SecondThoughtsProps) {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const { sitDown } = useDesk();
  const [form, setForm] = useState<Form | null>(null);
  const them = agreement.proposer === snapshot.seat ? agreement.counterparty : agreement.proposer;
  const place = snapshot.staged.findIndex(
    ({ command }) => isPaper(command) && 'agreement' in command && command.agreement === agreement.id,
  );
  const staged = snapshot.staged[place];
  if (staged !== undefined) return <StagedOfferChip staged={{ place, staged }} />;
  if (agreement.status === 'letter') return <ConfirmLetter agreement={agreement.id} them={them} />;
  const toggle = (next: Form) => () => setForm(form === next ? null : next);
  return (
    <div className="ag-second">
      <div className="ag-second-row">
        <Button
          size="s"
          onPress={() =>
            sitDown(them, { terms: termsOf(agreement.terms), counters: null, agreement: agreement.id })
          }
        >
          {t('deals:second.renegotiate')}
        </Button>
        <Button size="s" aria-expanded={form === 'buyOut'} onPress={toggle('buyOut')}>
          {t('deals:second.buyOut')}
        </Button>
        <Button size="s" aria-expanded={form === 'transfer'} onPress={toggle('transfer')}>
          {t('deals:second.transfer')}
        </Button>
      </div>
      {form === 'buyOut' && <BuyOutForm agreement={agreement} them={them} fee={leaving.fee} />}
      {form === 'transfer' && <TransferForm agreement={agreement} them={them} />}
    </div>
  );
}
