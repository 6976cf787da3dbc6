import { FileX } from 'lucide-react';
import { useState } from 'react';
import type { SeatView } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { cancellationFee, quarterBill } from '../../../../store/rules.ts';
import { useActions } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { IconButton } from '../../../kit/button/IconButton.tsx';
import { Dialog } from '../../../kit/overlay/Dialog.tsx';
import { Panel } from '../../../kit/panel/Panel.tsx';
import { useQuarters } from '../../decision/useQuarters.ts';

type Ppa = SeatView['own']['power']['ppas'][number];

/** Power purchase agreements in force and to come, each with the way out. */
export function ContractsPanel() {
  const { t } = useT();
  const { view, projected } = useCampaign();
  const [leaving, setLeaving] = useState<Ppa | null>(null);
  const { ppas } = projected.own.power;
  if (ppas.length === 0) return null;
  const known = new Set(view.own.power.ppas.map(({ id }) => id));
  return (
    <Panel
      level={3}
      title={t('compute:power.contracts.title')}
      standfirst={t('compute:power.contracts.standfirst')}
    >
      <ul className="cp-deals">
        {ppas.map((ppa) => (
          <Contract key={ppa.id} ppa={ppa} isStaged={!known.has(ppa.id)} onLeave={() => setLeaving(ppa)} />
        ))}
      </ul>
      {leaving && <LeaveDialog ppa={leaving} onClose={() => setLeaving(null)} />}
    </Panel>
  );
}

interface ContractProps {
  readonly ppa: Ppa;
  readonly isStaged: boolean;
  readonly onLeave: () => void;
}

function Contract({ ppa, isStaged, onLeave }: ContractProps) {
  const { t, formatQuantity, formatMoney } = useT();
  const { view } = useCampaign();
  const { writeQuarter } = useQuarters();
  const names = useNames();
  const until = { until: writeQuarter(ppa.until - 1) };
  const name = `${t(`compute:power.sources.${ppa.source}`)}, ${names.region(ppa.region)}`;
  return (
    <li>
      <span className="cp-deal-words">
        <span>{name}</span>
        <span className="cp-site-where">
          {isStaged
            ? t('compute:sites.staged')
            : ppa.from > view.quarter
              ? t('compute:power.contracts.later', { from: writeQuarter(ppa.from), ...until })
              : t('compute:power.contracts.now', until)}
        </span>
      </span>
      <span className="cp-deal-figures hs-figures">
        <span>{formatQuantity(ppa.mw, 'MW')}</span>
        <span>{formatQuantity(ppa.priceUsdPerMWh, 'usdPerMWh', { digits: 1 })}</span>
        <span>{t('compute:power.contracts.bill', { bill: formatMoney(quarterBill(ppa)) })}</span>
      </span>
      {!isStaged && (
        <IconButton
          size="s"
          label={t('compute:power.contracts.leave', { name })}
          icon={<FileX aria-hidden="true" />}
          onPress={onLeave}
        />
      )}
    </li>
  );
}

/** The fee, shown before it is confirmed (E2). */
function LeaveDialog({ ppa, onClose }: { readonly ppa: Ppa; readonly onClose: () => void }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { stage } = useActions();
  const { projected } = useCampaign();
  const names = useNames();
  const name = `${t(`compute:power.sources.${ppa.source}`)}, ${names.region(ppa.region)}`;
  const confirm = (): void => void stage({ kind: 'cancelPpa', ppa: ppa.id }).then(onClose);
  return (
    <Dialog
      role="alertdialog"
      size="s"
      isOpen
      onClose={onClose}
      title={t('compute:power.contracts.leave', { name })}
      actions={
        <>
          <Button onPress={onClose}>{t('compute:sites.keep')}</Button>
          <Button variant="danger" onPress={confirm}>
            {t('compute:sites.confirmCancel')}
          </Button>
        </>
      }
    >
      <p>
        {t('compute:power.contracts.fee', {
          fee: formatMoney(cancellationFee(projected, ppa)),
          mw: formatQuantity(ppa.mw, 'MW'),
        })}
      </p>
    </Dialog>
  );
}
