import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { CompanyName } from '../../../kit/company/CompanyName.tsx';
import { StagedOfferChip } from '../table/StagedOfferChip.tsx';
import type { Draft } from '../terms/desk.model.ts';
import { isPaper, type PaperCommand, receiverOf } from '../terms/papers.model.ts';
import { useDesk } from '../useDesk.ts';
import { ClauseLines } from '../words/ClauseLines.tsx';

/** Offers that go out when the quarter ends. */
export function StagedOffers() {
  const { t } = useT();
  const names = useNames();
  const { sitDown } = useDesk();
  const { snapshot, view } = useCampaign();
  return snapshot.staged.map((staged, place) => {
    const { command } = staged;
    if (!isPaper(command)) return null;
    const to = receiverOf(command, view);
    if (to === null) return null;
    const isDraft = command.kind === 'offerAgreement' || command.kind === 'renegotiate';
    return (
      <article
        key={to}
        className="ag-offer"
        aria-label={t('deals:offers.to', { company: names.company(to) })}
      >
        <header className="ag-offer-head">
          <CompanyName
            name={names.company(to)}
            position={names.position(to)}
            letters={names.monogram(to)}
            detail={t('deals:offers.goesOut')}
          />
          <StagedOfferChip staged={{ staged, place }} />
        </header>
        {isDraft && <ClauseLines terms={command.terms} sides={{ you: snapshot.seat, them: to }} />}
        {isDraft && (
          <div className="ag-offer-foot">
            <Button onPress={() => sitDown(to, draftOf(command))}>{t('deals:offers.change')}</Button>
          </div>
        )}
      </article>
    );
  });
}

/** A staged paper taken back to the table. */
function draftOf(command: Extract<PaperCommand, { kind: 'offerAgreement' | 'renegotiate' }>): Draft {
  const { terms } = command;
  const draft = { terms, counters: command.counters ?? null };
  return command.kind === 'renegotiate' ? { ...draft, agreement: command.agreement } : draft;
}
