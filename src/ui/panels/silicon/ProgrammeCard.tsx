import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { FundingFacts } from './FundingFacts.tsx';
import type { RoadmapRow } from './programmes.model.ts';

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
  const { mostFunding } = useCampaign().projected.scenario.parameters.silicon;
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
        maxValue={even * mostFunding}
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
        {programme?.status === 'running' && <StopButton chip={chip} programme={programme} />}
      </DecisionFoot>
    </>
  );
}

/** Stops the money, after saying what was put in and who would leave. */
function StopButton({ chip, programme }: Pick<RoadmapRow, 'chip' | 'programme'>) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const [asks, setAsks] = useState(false);
  const close = (): void => setAsks(false);
  const { cutTeamLoss } = projected.scenario.parameters.silicon;
  return (
    <>
      <Button variant="quiet" onPress={() => setAsks(true)}>
        {t('silicon:programmes.stop')}
      </Button>
      {asks && (
        <Dialog role="alertdialog" size="s" isOpen onClose={close} title={t('silicon:programmes.stop')}>
          <div className="pd-form">
            <p>
              {t('silicon:programmes.sunk', {
                spent: formatMoney(programme?.spent ?? 0),
                leave: formatQuantity(cutTeamLoss, 'percent', { digits: 0 }),
              })}
            </p>
            <DecisionFoot command={{ kind: 'fundProgramme', chip, funding: 0 }} onStaged={close} />
          </div>
        </Dialog>
      )}
    </>
  );
}
