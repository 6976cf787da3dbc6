import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { WhyButton } from '../why/WhyButton.tsx';
import { PayForm } from './PayForm.tsx';
import { PoachForm } from './PoachForm.tsx';
import { RivalLabs } from './RivalLabs.tsx';
import { TeamForm } from './TeamForm.tsx';

/** The people of the lab: how many, what they are paid, what holds them, and those of rivals. */
export function PeopleSection() {
  const { t, formatQuantity, formatNumber } = useT();
  const { view } = useCampaign();
  const { talentPoints, talent } = view.scenario.parameters.models;
  return (
    <div className="pd-stack">
      <TalentMarket />
      <div className="pd-columns">
        <TeamForm />
        <PayForm />
        <PoachForm />
      </div>
      <RivalLabs />
      <Rule number="M5">
        {t('models:rules.m5', {
          step: formatQuantity(talent.hiringSpeed, 'percent', { digits: 0 }),
          points: talentPoints,
          worth: formatNumber(talent.seniorWorth, { digits: 1 }),
          graduates: formatNumber(talent.graduatesPerYear),
        })}
      </Rule>
      <Rule number="M5">
        {t('models:rules.m5Wages', {
          growth: formatQuantity(talent.wages.growthPerYear, 'percent', { digits: 0 }),
          scarcity: formatQuantity(talent.wages.scarcity / 10, 'percent', { digits: 0 }),
        })}
      </Rule>
    </div>
  );
}

/** Who is free, what they cost, what labs looked for. */
function TalentMarket() {
  const { t, formatQuantity, formatNumber } = useT();
  const { view } = useCampaign();
  const { knowledge, own } = view;
  const people = (value: number): string => formatNumber(value);
  const seniors = own.lab.researchers > 0 ? own.lab.seniors / own.lab.researchers : 0;
  return (
    <Panel level={3} title={t('models:people.market')} actions={<WhyButton metric="culture" />}>
      <Facts
        items={[
          { id: 'free', label: t('models:people.free'), value: people(knowledge.pool) },
          { id: 'wanted', label: t('models:people.wanted'), value: people(knowledge.wanted) },
          { id: 'found', label: t('models:people.found'), value: people(knowledge.hired) },
          {
            id: 'wages',
            label: t('models:people.wages'),
            value: formatQuantity(knowledge.wages, 'percent', { digits: 0 }),
          },
          { id: 'seniors', label: t('models:people.seniors'), value: formatQuantity(seniors, 'percent') },
          {
            id: 'culture',
            label: t('models:people.culture'),
            value: formatQuantity(own.lab.culture, 'score', { digits: 0 }),
          },
        ]}
      />
    </Panel>
  );
}
