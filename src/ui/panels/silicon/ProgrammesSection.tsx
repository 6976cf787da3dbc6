import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import { roadmap } from './programmes.model.ts';

/** The own roadmap: what is being developed, what could be, what is done. */
export function ProgrammesSection() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const rows = roadmap(projected);
  const slip = formatQuantity(projected.scenario.parameters.silicon.slipChance, 'percent', { digits: 0 });
  if (rows.length === 0)
    return (
      <EmptyState scene="desk" title={t('silicon:programmes.emptyTitle')}>
        {t('silicon:programmes.emptyText')}
      </EmptyState>
    );
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'startProgramme' || kind === 'fundProgramme'} />
      <div className="pd-columns">
        {rows.map((row) => (
          <ProgrammeCard key={row.chip} row={row} />
        ))}
      </div>
      <Rule number="S2">{t('silicon:rules.s2', { slip })}</Rule>
    </div>
  );
}
