import { useState } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { QuarterScrubber } from './QuarterScrubber.tsx';
import { useMetricWords } from './useMetricWords.ts';
import { WhyAnswer } from './WhyAnswer.tsx';
import { lastResolved } from './why.model.ts';
import './why.css';

export interface WhyDialogProps {
  readonly company: string;
  readonly metric: Metric;
  readonly onClose: () => void;
}

/** Why a figure moved, quarter by quarter: every cause with its rule, and the exact sum (I2). */
export function WhyDialog({ company, metric, onClose }: WhyDialogProps) {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const words = useMetricWords();
  const last = lastResolved(snapshot.history.quarters);
  const [quarter, setQuarter] = useState(last);
  const figure = words.name(metric);
  const title =
    company === snapshot.seat
      ? t('why:title', { figure })
      : t('why:titleOf', { figure, company: names.company(company) });
  return (
    <Dialog title={title} size="l" isOpen onClose={onClose}>
      <div className="hs-why-body">
        <p className="hs-why-text">{words.text(metric)}</p>
        {last < 0 ? (
          <EmptyState title={t('why:firstTitle')}>{t('why:firstText')}</EmptyState>
        ) : (
          <>
            <QuarterScrubber last={last} quarter={quarter} onChange={setQuarter} />
            <WhyAnswer company={company} metric={metric} quarter={quarter} />
          </>
        )}
      </div>
    </Dialog>
  );
}
