import { useT } from '../../../i18n/react.tsx';
import { Figure } from '../figure/Figure.tsx';
import { FigureRow } from '../figure/FigureRow.tsx';
import { Panel } from '../panel/Panel.tsx';
import { CLOUD_REVENUE } from './sample.ts';
import { useGalleryText } from './useGalleryText.ts';

const nothing = (): void => undefined;

/** Headline figures under the lead story. */
export function FiguresSection() {
  const { formatMoney, formatQuantity } = useT();
  const g = useGalleryText();
  return (
    <Panel tone="lead" title={g('boardroom')} standfirst={g('boardroomText')}>
      <FigureRow>
        <Figure
          label={g('cloudRevenue')}
          term="revenue"
          value={formatMoney(37_210_000)}
          delta={{ change: 1_631_000, unit: 'money' }}
          history={CLOUD_REVENUE[0] ?? []}
          onWhy={nothing}
        />
        <Figure
          label={g('freeCashFlow')}
          term="freeCashFlow"
          value={formatMoney(-4_820_000)}
          delta={{ change: -2_310_000, unit: 'money' }}
          history={[8.1, 6.4, 7.2, 2.9, -2.5, -4.8]}
          onWhy={nothing}
        />
        <Figure
          label={g('debt')}
          term="leverage"
          value={formatMoney(67_400_000)}
          delta={{ change: 12_000_000, unit: 'money', goodWhen: 'down' }}
          history={[52, 53, 53, 54, 55, 67]}
          onWhy={nothing}
        />
        <Figure
          label={g('compute')}
          term="h100e"
          value={formatQuantity(1_840_000, 'h100e')}
          delta={{ change: 126_000, unit: 'h100e' }}
          history={[1.1, 1.22, 1.31, 1.52, 1.71, 1.84]}
          onWhy={nothing}
        />
        <Figure
          label={g('utilisation')}
          term="utilisation"
          value={formatQuantity(0.934, 'percent')}
          delta={{ change: 0, unit: 'percent', goodWhen: 'neither' }}
          history={[0.81, 0.84, 0.88, 0.93, 0.93, 0.934]}
          onWhy={nothing}
        />
      </FigureRow>
    </Panel>
  );
}
