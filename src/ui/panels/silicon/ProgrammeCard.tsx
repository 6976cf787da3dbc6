import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { ambitionFactor, quartersLeft, type RoadmapRow, slipRisk } from './programmes.model.ts';

/** One chip of the roadmap: how far it is, and what to do with it. */
export function ProgrammeCard({ row }: { readonly row: RoadmapRow }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { programme } = row;
  const status = programme === null ? 'notStarted' : programme.status;
  return (
    <Panel level={3} title={names.chip(row.chip)} standfirst={t(`silicon:programmes.status.${status}`)}>
      <div className="pd-form">
        {programme !== null && (
          <ProgressBar
            label={t('silicon:programmes.progress')}
            value={programme.progress}
            text={formatQuantity(programme.progress, 'percent', { digits: 0 })}
          />
        )}
        {programme?.status !== 'done' && <FundingForm row={row} />}
      </div>
    </Panel>
  );
}

function FundingForm({ row }: { readonly row: RoadmapRow }) {
  const { t, formatQuantity } = useT();
  const { programme, chip } = row;
  // Whole millions, as the field writes them.
  const even = Math.round(row.nre / row.planned / 1000) * 1000;
  const [wanted, setWanted] = useState<number | null>(null);
  const [ambition, setAmbition] = useState(programme?.ambition ?? 1);
  const funding = Math.round(
    wanted ?? (programme !== null && programme.funding > 0 ? programme.funding : even),
  );
  return (
    <>
      <MoneyField
        scale="m"
        label={t('commands:startProgramme.fields.funding')}
        value={funding}
        minValue={0}
        maxValue={even * 3}
        step={1000}
        onChange={setWanted}
        presets={[even / 2, even, even * 2].map(Math.round)}
      />
      {programme === null && (
        <SliderField
          label={t('commands:startProgramme.fields.ambition')}
          value={ambition}
          minValue={0.5}
          maxValue={1.5}
          step={0.05}
          format={(value) => formatQuantity(value, 'percent', { digits: 0 })}
          onChange={setAmbition}
        />
      )}
      <FundingFacts row={row} funding={funding} ambition={ambition} />
      <DecisionFoot
        command={
          programme === null
            ? { kind: 'startProgramme', chip, funding, ambition }
            : { kind: 'fundProgramme', chip, funding }
        }
        onStaged={() => setWanted(null)}
      >
        {programme?.status === 'running' && <StopButton chip={chip} />}
      </DecisionFoot>
    </>
  );
}

function StopButton({ chip }: Pick<RoadmapRow, 'chip'>) {
  const { t } = useT();
  const { stage } = useActions();
  return (
    <Button variant="quiet" onPress={() => void stage({ kind: 'fundProgramme', chip, funding: 0 })}>
      {t('silicon:programmes.stop')}
    </Button>
  );
}

interface FundingFactsProps {
  readonly row: RoadmapRow;
  readonly funding: number;
  readonly ambition: number;
}

function FundingFacts({ row, funding, ambition }: FundingFactsProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const left = quartersLeft(1 - (row.programme?.progress ?? 0), funding, row.nre, row.planned);
  const risk = slipRisk(projected, ambition);
  const ready = (quarters: number | null): string =>
    quarters === null ? t('silicon:programmes.never') : writeQuarter(projected.quarter + quarters);
  return (
    <Facts
      items={[
        { id: 'nre', label: t('silicon:programmes.nre'), value: formatMoney(row.nre) },
        {
          id: 'even',
          label: t('silicon:programmes.plan'),
          value: formatQuantity(row.planned, 'quarters'),
        },
        { id: 'soonest', label: t('silicon:programmes.soonest'), value: ready(left) },
        {
          id: 'likely',
          label: t('silicon:programmes.likely'),
          value: ready(left === null ? null : Math.ceil(left / (1 - risk))),
        },
        {
          id: 'risk',
          label: t('silicon:programmes.risk'),
          value: formatQuantity(risk, 'percent', { digits: 0 }),
        },
        {
          id: 'performance',
          label: t('silicon:programmes.performance'),
          value: formatQuantity(ambitionFactor(ambition), 'percent', { digits: 0 }),
        },
        {
          id: 'slips',
          label: t('silicon:programmes.slips'),
          value: formatQuantity(row.programme?.slips ?? 0, 'quarters'),
        },
        { id: 'from', label: t('silicon:programmes.from'), value: writeQuarter(row.startsAt) },
      ]}
    />
  );
}
