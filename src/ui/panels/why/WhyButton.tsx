import { useState } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { WhyButton as WhyQuestion } from '../../kit/button/WhyButton.tsx';
import { useMetricWords } from './useMetricWords.ts';
import { WhyDialog } from './WhyDialog.tsx';

export interface WhyButtonProps {
  /** Id of the company; the reader's own when left out. */
  readonly company?: string;
  readonly metric: Metric;
}

/** "Why?" beside a figure: opens the causes of its change (I2). */
export function WhyButton({ company, metric }: WhyButtonProps) {
  const { snapshot } = useCampaign();
  const words = useMetricWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <WhyQuestion figure={words.name(metric)} onPress={() => setOpen(true)} />
      {isOpen && (
        <WhyDialog company={company ?? snapshot.seat} metric={metric} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
