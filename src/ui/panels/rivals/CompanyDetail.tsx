import type { Metric, PublicCompany } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { Monogram } from '../../kit/company/Monogram.tsx';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { isKnown } from '../history/series.model.ts';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { DetailFacts } from './DetailFacts.tsx';

const FIGURES: readonly Metric[] = [
  'marketValue',
  'revenue',
  'operatingIncome',
  'freeCashFlow',
  'capex',
  'backlog',
  'capability',
  'trust',
  'score',
];

/** Everything that is known of one company. */
export function CompanyDetail({ company }: { readonly company: string }) {
  const { t, formatPower } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const found = view.rivals.find(({ id }) => id === company);
  if (found === undefined) return null;
  const name = names.company(company);
  return (
    <Panel
      title={t('rivals:detail.title', { company: name })}
      standfirst={names.text(`companies.${company}.description`)}
      actions={
        <>
          <Negotiate company={found} />
          <Monogram
            name={name}
            letters={names.monogram(company)}
            position={names.position(company)}
            isYou={company === view.seat}
            size="l"
            isDecoration
          />
        </>
      }
    >
      <div className="hs-rivals-stack">
        <PublishedFigures company={found} />
        <DetailFacts company={found} />
        <HowLed company={company} />
        <section aria-label={t('rivals:detail.power')}>
          <h3 className="hs-rivals-heading">{t('rivals:detail.power')}</h3>
          <ul className="hs-rivals-power">
            {view.scenario.regions.map(({ id }, r) => (
              <li key={id}>
                {names.region(id)} <span className="hs-figures">{formatPower(found.liveMW[r] ?? 0)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Panel>
  );
}

/** How the company is led where the program plays it: its doctrine, and why. */
function HowLed({ company }: { readonly company: string }) {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const doctrine = view.scenario.companies.find(({ id }) => id === company)?.doctrine;
  if (doctrine === undefined) return null;
  return (
    <section aria-label={t('rivals:detail.led')}>
      <h3 className="hs-rivals-heading">{t('rivals:detail.led')}</h3>
      <p>
        <strong>{names.text(`doctrines.${doctrine}.name`)}</strong>{' '}
        {names.text(`doctrines.${doctrine}.description`)} {names.optional(`doctrines.${doctrine}.reason`)}
      </p>
    </section>
  );
}

function PublishedFigures({ company }: { readonly company: PublicCompany }) {
  const { history } = useCampaign().snapshot;
  const known = FIGURES.filter(
    (metric) => isKnown(history, company.id, metric) && (metric !== 'capability' || company.capability > 0),
  );
  return (
    <FigureRow>
      {known.map((metric) => (
        <MetricFigure key={metric} metric={metric} company={company.id} size="s" />
      ))}
    </FigureRow>
  );
}

function Negotiate({ company }: { readonly company: PublicCompany }) {
  const { t } = useT();
  const { openPanel } = useActions();
  const { view } = useCampaign();
  const names = useNames();
  if (company.id === view.seat || company.status === 'failed') return null;
  return (
    <Button onPress={() => openPanel('agreements', { kind: 'company', id: company.id })}>
      {t('rivals:detail.table', { company: names.company(company.id) })}
    </Button>
  );
}
