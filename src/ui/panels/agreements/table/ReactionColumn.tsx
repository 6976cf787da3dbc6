import type { AgreementTerms } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { ErrorNote } from '../../../kit/status/ErrorNote.tsx';
import type { TermsDiff } from '../terms/diff.model.ts';
import type { TableWorld } from '../terms/sides.model.ts';
import { ReasonBars } from '../words/ReasonBars.tsx';
import { CounterOffer } from './CounterOffer.tsx';
import { Needle } from './Needle.tsx';
import { OwnSide } from './OwnSide.tsx';
import type { Reaction } from './useSounding.ts';

interface ReactionColumnProps {
  readonly world: TableWorld;
  readonly terms: AgreementTerms;
  readonly reaction: Reaction;
  readonly diff: TermsDiff | null;
  readonly onTake: () => void;
}

/** How the paper is taken: their needle, reasons and counter-offer, then what it means for you. */
export function ReactionColumn({ world, terms, reaction, diff, onTake }: ReactionColumnProps) {
  const { t } = useT();
  const name = useNames().company(world.sides.them);
  const { view } = useCampaign();
  const { now, before, isWaiting, hasFailed } = reaction;
  return (
    <aside className="ag-reaction" aria-label={t('deals:reaction.title', { company: name })}>
      <Needle sounding={now} name={name} isWaiting={isWaiting} />
      {hasFailed && (
        <ErrorNote title={t('deals:reaction.failed')} mend={t('deals:reaction.mend')}>
          {t('deals:reaction.failedText', { company: name })}
        </ErrorNote>
      )}
      {now !== null && now.answer !== now.appraisal.decision && (
        <p className="ag-note">{t('deals:needle.noCounter', { company: name })}</p>
      )}
      {now === null ? (
        <p className="ag-note">{t('deals:reaction.empty', { company: name })}</p>
      ) : (
        <div className="ag-reaction-parts">
          {diff !== null && <CounterOffer sounding={now} diff={diff} sides={world.sides} onTake={onTake} />}
          <section aria-label={t('deals:reaction.reasons', { company: name })}>
            <h3 className="ag-subhead">{t('deals:reaction.reasons', { company: name })}</h3>
            <ReasonBars
              label={t('deals:reaction.reasons', { company: name })}
              reasons={now.appraisal.reasons}
              before={before?.appraisal ?? null}
            />
          </section>
          <OwnSide
            sounding={now}
            before={before}
            terms={terms}
            sides={world.sides}
            backlog={view.own.figures.backlog}
          />
        </div>
      )}
    </aside>
  );
}
