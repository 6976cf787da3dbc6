import type { Command } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { classes } from '../../../kit/classes.ts';
import { useQuote } from '../../decision/useQuote.ts';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import type { Reaction } from '../table/useSounding.ts';
import { ReasonBars } from '../words/ReasonBars.tsx';

interface PriceAnswerProps {
  readonly to: string;
  readonly reaction: Reaction;
  readonly command: Command;
  readonly action: string;
}

/** What the other side would answer to a price, its reasons, and the button that puts it on the table. */
export function PriceAnswer({ to, reaction: { now }, command, action }: PriceAnswerProps) {
  const { t, formatNumber } = useT();
  const names = useNames();
  const { stage } = useActions();
  const refusalText = useRefusalText();
  const quote = useQuote(command);
  const company = names.company(to);
  const points = (value: number): string => formatNumber(value, { digits: 1, sign: 'always' });
  return (
    <div className="ag-price-answer">
      {now !== null && (
        <>
          <p className={classes('ag-foot-verdict', `is-${now.answer}`)} aria-live="polite">
            {t('deals:needle.says', { company, decision: t(`agreements:decisions.${now.answer}`) })}{' '}
            <span className="hs-figures">
              {t('deals:needle.points', {
                total: points(now.appraisal.total),
                needed: points(now.needed),
              })}
            </span>
          </p>
          <ReasonBars
            label={t('deals:reaction.reasons', { company })}
            reasons={now.appraisal.reasons}
            most={4}
          />
        </>
      )}
      <Button
        variant="primary"
        size="s"
        {...(quote?.refusal && { refusal: refusalText(quote.refusal) })}
        onPress={() => void stage(command)}
      >
        {action}
      </Button>
    </div>
  );
}
