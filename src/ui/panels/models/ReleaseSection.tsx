import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { ReleasedModels } from './ReleasedModels.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import { unreleased } from './release.model.ts';
import { TestedModels } from './TestedModels.tsx';

/** Models that are trained: what can be released, what is being tested, what has been released. */
export function ReleaseSection() {
  const { t, formatQuantity, formatNumber } = useT();
  const { projected } = useCampaign();
  const { waiting, testing } = unreleased(projected);
  const { safety, open } = projected.scenario.parameters.models;
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'releaseModel'} />
      {waiting.length + testing.length === 0 && (
        <EmptyState scene="desk" title={t('models:release.emptyTitle')}>
          {t('models:release.emptyText')}
        </EmptyState>
      )}
      {waiting.map((model) => (
        <ReleaseForm key={model.id} model={model} />
      ))}
      <TestedModels models={testing} />
      <ReleasedModels />
      <Rule number="M3">{t('models:rules.m3')}</Rule>
      <Rule number="M3">
        {t('models:rules.m3Testing', {
          fresh: formatNumber(1 + safety.freshRisk, { digits: 1, trim: true }),
          time: formatQuantity(safety.freshQuarters, 'quarters'),
        })}
      </Rule>
      <Rule number="M4">
        {t('models:rules.m4', {
          host: formatQuantity(open.hostLoss, 'capability'),
          base: formatQuantity(open.baseShare, 'percent', { digits: 0 }),
          gap: formatQuantity(open.outsideGap, 'capability'),
        })}
      </Rule>
    </div>
  );
}
