import { useT } from '../../../../i18n/react.tsx';
import type { DealFigures, Sounding } from '../../../../store/types.ts';
import { useActions } from '../../../game/GameContext.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { classes } from '../../../kit/classes.ts';
import { Callout } from '../../../kit/status/Callout.tsx';
import { useQuote } from '../../decision/useQuote.ts';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import { commandOf, type Draft } from '../terms/desk.model.ts';
import type { Sides } from '../terms/sides.model.ts';
import { StagedOfferChip } from './StagedOfferChip.tsx';
import { useStagedOffer } from './useStagedOffer.ts';

interface TableFootProps {
  readonly draft: Draft;
  readonly sides: Sides;
  /** What both sides say to the paper, once it is known. */
  readonly sounding: Sounding | null;
  readonly onWalkAway: () => void;
  /** Shows the deals to begin from again; left out while they are in sight. */
  readonly onOtherDeal: (() => void) | undefined;
}

/** The end of a negotiation: put the paper on the table, or get up and leave. */
export function TableFoot({ draft, sides, sounding, onWalkAway, onOtherDeal }: TableFootProps) {
  const { t } = useT();
  const names = useNames();
  const refusalText = useRefusalText();
  const { stage, unstage } = useActions();
  const staged = useStagedOffer(sides.them);
  const command = draft.terms.clauses.length === 0 ? null : commandOf(draft, sides.them);
  // What is staged already stands where this offer would: only without it can the next one be judged.
  const quote = useQuote(staged === null ? command : null);
  const send = async (): Promise<void> => {
    if (command === null) return;
    if (staged !== null) await unstage(staged.place);
    await stage(command);
  };
  const refusal = quote?.refusal ? refusalText(quote.refusal) : null;
  const isOut = staged !== null && JSON.stringify(staged.staged.command) === JSON.stringify(command);
  const hindrance = command === null ? t('deals:table.emptyPaper') : isOut ? t('deals:table.same') : refusal;
  return (
    <footer className="ag-foot">
      {refusal && <Callout tone="warn">{refusal}</Callout>}
      {staged !== null && <StagedOfferChip staged={staged} />}
      <div className="ag-foot-row">
        {sounding && <FootVerdict sounding={sounding} name={names.company(sides.them)} />}
        {sounding && <FootFigures figures={sounding.figures} />}
        <span className="ag-foot-space" />
        {onOtherDeal && (
          <Button variant="quiet" onPress={onOtherDeal}>
            {t('deals:templates.again')}
          </Button>
        )}
        <Button variant="quiet" onPress={onWalkAway}>
          {t('deals:table.walkAway')}
        </Button>
        <Button
          variant="primary"
          {...(hindrance !== null && { refusal: hindrance })}
          onPress={() => void send()}
        >
          {t(staged === null ? 'deals:table.stage' : 'deals:table.replace')}
        </Button>
      </div>
    </footer>
  );
}

/** The needle's word, for windows where the needle is out of sight; it is read aloud up there already. */
function FootVerdict({ sounding, name }: { readonly sounding: Sounding; readonly name: string }) {
  const { t, formatNumber } = useT();
  const points = formatNumber(sounding.appraisal.total, { digits: 1, sign: 'always' });
  return (
    <span className={classes('ag-foot-verdict', `is-${sounding.answer}`)} aria-hidden="true">
      {t('deals:needle.says', { company: name, decision: t(`agreements:decisions.${sounding.answer}`) })}{' '}
      {points}
    </span>
  );
}

/** The two figures to look at before letting go of the paper. */
function FootFigures({ figures }: { readonly figures: DealFigures }) {
  const { t, formatMoney } = useT();
  const write = (kUSD: number): string =>
    kUSD === 0 ? t('common:cost.nothing') : formatMoney(kUSD, { sign: 'always' });
  return (
    <dl className="hs-cost" aria-label={t('deals:own.title')}>
      <div>
        <dt>{t('deals:own.onSigning')}</dt>
        <dd className="hs-figures">{write(figures.onSigning)}</dd>
      </div>
      <div>
        <dt>{t('deals:own.perQuarter')}</dt>
        <dd className="hs-figures">{write(figures.perQuarter)}</dd>
      </div>
    </dl>
  );
}
