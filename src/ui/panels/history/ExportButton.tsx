import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import type { ChartSeries } from '../../charts/chartTypes.ts';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { csvOf } from './csv.model.ts';

interface ExportButtonProps {
  readonly fileName: string;
  readonly series: readonly ChartSeries[];
}

/** Keeps the table as a file of the reader's own. */
export function ExportButton({ fileName, series }: ExportButtonProps) {
  const { t } = useT();
  const { keepTable } = useActions();
  const { snapshot } = useCampaign();
  const [told, setTold] = useState<'kept' | 'failed' | null>(null);
  const keep = async (): Promise<void> => {
    setTold(null);
    const result = await keepTable({
      title: t('history:exportTitle'),
      label: t('history:exportLabel'),
      suggestedName: `${snapshot.scenarioId}-${fileName}.csv`,
      content: csvOf(snapshot.history.quarters, series),
    });
    setTold(result === 'cancelled' ? null : result);
  };
  return (
    <div className="hs-history-export">
      <Button icon={<FileDown aria-hidden="true" />} onPress={() => void keep()}>
        {t('history:export')}
      </Button>
      <p role="status" className="pd-note">
        {told === 'kept' && t('history:exported')}
        {told === 'failed' && t('history:exportFailed')}
      </p>
    </div>
  );
}
