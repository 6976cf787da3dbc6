import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { shareName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import { type Gain, gainsFor, type TargetDefinition } from './acquire.model.ts';

/** What a company would bring the seat, in words; what it has no business for is left out. */
export function GainList({ definition }: { readonly definition: TargetDefinition }) {
  const { t } = useT();
  const { definition: scenario, view } = useCampaign();
  const write = useGainText();
  const own = scenario.companies[view.seatIndex];
  const gains = gainsFor(definition, own, scenario.parameters.models.algorithmsPerYear / 4);
  return (
    <section aria-label={t('deals:acquire.brings')}>
      <h5 className="hs-field-label">{t('deals:acquire.brings')}</h5>
      {gains.length === 0 ? (
        <p className="ag-note">{t('deals:acquire.bringsNothing')}</p>
      ) : (
        <ul className="ag-gains">
          {gains.map((gain) => (
            <li key={gain.kind}>{write(gain)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useGainText(): (gain: Gain) => string {
  const { t, formatMoney, formatQuantity } = useT();
  const names = useNames();
  const words = useDealWords();
  return ({ kind, amount, about }) => {
    switch (kind) {
      case 'researchers':
        return t('deals:acquire.gains.researchers', { count: amount });
      case 'coreRevenue':
        return t('deals:acquire.gains.coreRevenue', { amount: formatMoney(amount, { trim: true }) });
      case 'trust':
        return t('deals:acquire.gains.trust', { points: formatQuantity(amount, 'score') });
      case 'site':
      case 'station':
        return t(`deals:acquire.gains.${kind}`, {
          mw: formatQuantity(amount, 'MW'),
          region: names.region(about),
        });
      case 'shop':
        return t('deals:acquire.gains.shop', {
          feature: words.voice.dynamic(`commerce:features.names.${about}`),
        });
      default:
        return t(`deals:acquire.gains.${kind}`, { share: shareName(words, amount) });
    }
  };
}
