import type { AgreementTerms } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import type { BeforeAfter, Sounding } from '../../../../store/types.ts';
import { useNames } from '../../../game/useNames.ts';
import { FigureList } from '../FigureList.tsx';
import type { Sides } from '../terms/sides.model.ts';
import { conditionText } from '../words/clauseText.ts';
import { shareName } from '../words/dealWords.ts';
import { ReasonBars } from '../words/ReasonBars.tsx';
import { useDealWords } from '../words/useDealWords.ts';
import { FlowBars } from './FlowBars.tsx';

interface OwnSideProps {
  readonly sounding: Sounding;
  readonly before: Sounding | null;
  readonly terms: AgreementTerms;
  readonly sides: Sides;
  /** Backlog in the seat's books now, kUSD. */
  readonly backlog: number;
}

/** What the paper would mean for the own company: cash, shares, income, ties; and what the same rule says from its seat. */
export function OwnSide({ sounding, before, terms, sides, backlog }: OwnSideProps) {
  const { t, formatNumber } = useT();
  const { own, figures } = sounding;
  return (
    <section className="ag-own" aria-label={t('deals:own.title')}>
      <h4 className="ag-subhead">{t('deals:own.title')}</h4>
      <OwnFigures sounding={sounding} sides={sides} backlog={backlog} />
      <TrancheSchedule terms={terms} sides={sides} />
      <FlowBars flow={figures.flow} />
      <details className="ag-more">
        <summary>
          {t('deals:own.advice', {
            decision: t(`deals:own.${own.decision}`),
            points: formatNumber(own.total, { digits: 1, sign: 'always' }),
          })}
        </summary>
        <ReasonBars label={t('deals:own.reasons')} reasons={own.reasons} before={before?.own ?? null} />
      </details>
    </section>
  );
}

type OwnFiguresProps = Pick<OwnSideProps, 'sounding' | 'sides' | 'backlog'>;

function OwnFigures({ sounding: { figures }, sides, backlog }: OwnFiguresProps) {
  const { t, formatMoney } = useT();
  const names = useNames();
  const words = useDealWords();
  const company = names.company(sides.them);
  const money = (kUSD: number): string => formatMoney(kUSD, { sign: 'always' });
  const shares = ({ before, after }: BeforeAfter): string =>
    `${shareName(words, before)} → ${shareName(words, after)}`;
  const rows: [string, string][] = [];
  const add = (isShown: boolean, label: string, value: () => string): void => {
    if (isShown) rows.push([label, value()]);
  };
  const moved = ({ before, after }: BeforeAfter): boolean => before !== after;
  add(figures.onSigning !== 0, t('deals:own.onSigning'), () => money(figures.onSigning));
  add(figures.perQuarter !== 0, t('deals:own.perQuarter'), () => money(figures.perQuarter));
  add(
    figures.sold > 0,
    t('deals:own.backlog'),
    () => `${formatMoney(backlog)} → ${formatMoney(backlog + figures.sold)}`,
  );
  add(figures.bought > 0, t('deals:own.bought'), () => formatMoney(figures.bought));
  add(moved(figures.stake), t('deals:own.stake', { company }), () => shares(figures.stake));
  add(moved(figures.ownGiven), t('deals:own.given', { company }), () => shares(figures.ownGiven));
  if (figures.dependence) rows.push([t('deals:own.dependence', { company }), shares(figures.dependence)]);
  if (figures.promised) rows.push([t('deals:own.promised', { company }), shares(figures.promised)]);
  rows.push([t('deals:own.value'), formatMoney(figures.value)]);
  return <FigureList rows={rows} />;
}

/** Tranches in the order of the paper, with what each waits for. */
function TrancheSchedule({ terms, sides }: Pick<OwnSideProps, 'terms' | 'sides'>) {
  const { t, formatMoney } = useT();
  const words = useDealWords();
  const due = terms.clauses.flatMap((clause) =>
    clause.kind === 'equity'
      ? clause.tranches.map((tranche) => ({
          amount: clause.investor === sides.you ? -tranche.amount : tranche.amount,
          when: conditionText(tranche.condition, words),
        }))
      : [],
  );
  if (due.length === 0) return null;
  return (
    <div className="ag-schedule">
      <h5 className="hs-field-label">{t('deals:own.tranches')}</h5>
      <ol>
        {due.map(({ amount, when }, place) => (
          // Two tranches may be alike; their place tells them apart.
          <li key={`${when}-${String(place)}`}>
            <span className="hs-figures">{formatMoney(amount, { sign: 'always', trim: true })}</span> {when}
          </li>
        ))}
      </ol>
    </div>
  );
}
