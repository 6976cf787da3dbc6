import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { CompanyName } from '../../../kit/company/CompanyName.tsx';
import { StagedOfferChip } from '../table/StagedOfferChip.tsx';
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
    if (command.kind !== 'offerAgreement') return null;
    const partner = view.rivals.find((rival) => rival.id === command.to);
    const draft = { terms: command.terms, counters: command.counters ?? null };
    return (
      <article
        key={command.to}
        className="ag-offer"
        aria-label={t('deals:offers.to', { company: names.company(command.to) })}
      >
        <header className="ag-offer-head">
          <CompanyName
            name={names.company(command.to)}
            position={names.position(command.to)}
            detail={t('deals:offers.goesOut')}
          />
          <StagedOfferChip staged={{ staged, place }} />
        </header>
        {partner && <ClauseLines terms={command.terms} sides={{ you: snapshot.seat, them: partner.id }} />}
        {partner && (
          <div className="ag-offer-foot">
            <Button onPress={() => sitDown(partner.id, draft)}>{t('deals:offers.change')}</Button>
          </div>
        )}
      </article>
    );
  });
}
