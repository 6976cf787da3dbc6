import type { Command } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { CostLine } from '../../../kit/figure/CostLine.tsx';
import { Callout } from '../../../kit/status/Callout.tsx';
import { useQuote } from '../../decision/useQuote.ts';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import type { Draft } from '../terms/desk.model.ts';
import type { Sides } from '../terms/sides.model.ts';
import { StagedOfferChip } from './StagedOfferChip.tsx';
import { useStagedOffer } from './useStagedOffer.ts';

interface TableFootProps {
  readonly draft: Draft;
  readonly sides: Sides;
  readonly onWalkAway: () => void;
}

/** The end of a negotiation: put the paper on the table, or get up and leave. */
export function TableFoot({ draft, sides, onWalkAway }: TableFootProps) {
  const { t } = useT();
  const names = useNames();
  const refusalText = useRefusalText();
  const { stage, unstage } = useActions();
  const staged = useStagedOffer(sides.them);
  const command = draft.terms.clauses.length === 0 ? null : offerOf(draft, sides);
  // What is staged already stands where this offer would: only without it can the next one be judged.
  const quote = useQuote(staged === null ? command : null);
  const send = async (): Promise<void> => {
    if (command === null) return;
    if (staged !== null) await unstage(staged.place);
    await stage(command);
  };
  const refusal = quote?.refusal ? refusalText(quote.refusal) : null;
  return (
    <footer className="ag-foot">
      {refusal && <Callout tone="warn">{refusal}</Callout>}
      {staged !== null && <StagedOfferChip staged={staged} />}
      <div className="ag-foot-row">
        {quote && !refusal && (
          <CostLine now={quote.cost.now + quote.cost.later} perQuarter={quote.cost.perQuarter} />
        )}
        <span className="ag-foot-space" />
        <Button variant="quiet" onPress={onWalkAway}>
          {t('deals:table.walkAway')}
        </Button>
        <Button
          variant="primary"
          {...(command === null ? { refusal: t('deals:table.emptyPaper') } : refusal ? { refusal } : {})}
          onPress={() => void send()}
        >
          {t(staged === null ? 'deals:table.stage' : 'deals:table.replace', {
            company: names.company(sides.them),
          })}
        </Button>
      </div>
    </footer>
  );
}

type OfferCommand = Extract<Command, { kind: 'offerAgreement' }>;

function offerOf({ terms, counters }: Draft, { them }: Sides): OfferCommand {
  // The type of a command is inferred from its schema, with arrays that could be written to; nobody writes to them.
  const written = terms as OfferCommand['terms'];
  return { kind: 'offerAgreement', to: them, terms: written, ...(counters !== null && { counters }) };
}
