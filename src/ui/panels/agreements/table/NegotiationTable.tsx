import { useEffect, useMemo, useRef, useState } from 'react';
import type { AgreementTerms, CompanyId } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { EMPTY_DRAFT, subjectOf } from '../terms/desk.model.ts';
import { diffTerms } from '../terms/diff.model.ts';
import type { TableWorld } from '../terms/sides.model.ts';
import { useDesk } from '../useDesk.ts';
import { FeeDial } from './FeeDial.tsx';
import { LetterSwitch } from './LetterSwitch.tsx';
import { PaperSide } from './PaperSide.tsx';
import { ReactionColumn } from './ReactionColumn.tsx';
import { Renegotiation } from './Renegotiation.tsx';
import { TableFoot } from './TableFoot.tsx';
import { TableHead } from './TableHead.tsx';
import { Templates } from './Templates.tsx';
import { useReferences, useSounding } from './useSounding.ts';

/** The table takes the whole width while somebody sits at it, and gives it back. */
function useWholeWidth(): void {
  const { widenPanel } = useActions();
  useEffect(() => {
    widenPanel(true);
    return () => widenPanel(false);
  }, [widenPanel]);
}

/** The negotiation table: what you give, what you get, and how they take it, live (A3, A4). */
export function NegotiationTable({ partner }: { readonly partner: CompanyId }) {
  const { desk, write, standUp, walkAway } = useDesk();
  const world = useTableWorld(partner);
  const draft = desk.drafts[partner] ?? EMPTY_DRAFT;
  const { terms } = draft;
  const [open, setOpen] = useState<number | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { agreement } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one subject for each agreement, so that nothing is asked twice
  const subject = useMemo(() => subjectOf(draft), [agreement]);
  const reaction = useSounding(partner, terms, subject);
  const counter = reaction.now?.counter ?? null;
  const diff = useMemo(
    () => (counter === null || reaction.isWaiting ? null : diffTerms(terms, counter, world.sides)),
    [counter, reaction.isWaiting, terms, world.sides],
  );
  const put = (next: AgreementTerms): void => write(partner, { ...draft, terms: next });
  const isEmpty = terms.clauses.length === 0;
  const table = useTopOnArrival();
  useWholeWidth();
  const begin = (next: AgreementTerms): void => {
    setOpen(null);
    setChoosing(false);
    put(next);
  };
  return (
    <div className="ag-table" ref={table} tabIndex={-1}>
      <TableHead world={world} onBack={standUp} />
      {agreement !== undefined && <Renegotiation agreement={agreement} terms={terms} sides={world.sides} />}
      {(isEmpty || isChoosing) && agreement === undefined && (
        <Templates world={world} onTake={(template) => begin(template.terms)} />
      )}
      <div className="ag-table-body">
        <Paper
          world={world}
          terms={terms}
          diff={diff}
          open={open}
          onOpen={setOpen}
          onTerms={put}
          canBeLetter={agreement === undefined}
        />
        <ReactionColumn
          world={world}
          terms={terms}
          reaction={reaction}
          diff={diff}
          onTake={() => counter !== null && begin(counter)}
        />
      </div>
      <TableFoot
        draft={draft}
        sounding={reaction.now}
        sides={world.sides}
        onWalkAway={() => walkAway(partner)}
        onOtherDeal={isEmpty || isChoosing || agreement !== undefined ? undefined : () => setChoosing(true)}
      />
    </div>
  );
}

/** Whoever sits down, or begins anew, reads the table from its top. */
function useTopOnArrival() {
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    table.current?.focus({ preventScroll: true });
    table.current?.scrollIntoView({ block: 'start' });
  }, []);
  return table;
}

interface PaperProps extends Omit<React.ComponentProps<typeof PaperSide>, 'title' | 'giver'> {
  readonly canBeLetter: boolean;
}

function Paper({ canBeLetter, ...props }: PaperProps) {
  const { t } = useT();
  const names = useNames();
  const { world, terms, onTerms } = props;
  const { you, them } = world.sides;
  return (
    <div className="ag-paper">
      <PaperSide {...props} giver={you} title={t('deals:paper.give')} />
      <PaperSide {...props} giver={them} title={t('deals:paper.get', { company: names.company(them) })} />
      <div className="ag-fee">
        <FeeDial
          value={terms.cancellationFee}
          onChange={(cancellationFee) => onTerms({ ...terms, cancellationFee })}
        />
        {canBeLetter && <LetterSwitch terms={terms} onTerms={onTerms} />}
      </div>
    </div>
  );
}

function useTableWorld(partner: CompanyId): TableWorld {
  const { definition, view, snapshot } = useCampaign();
  const references = useReferences(partner);
  return useMemo(
    () => ({ sides: { you: snapshot.seat, them: partner }, definition, view, references }),
    [snapshot.seat, partner, definition, view, references],
  );
}
