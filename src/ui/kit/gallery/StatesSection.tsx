import { useT } from '../../../i18n/react.tsx';
import { Button } from '../button/Button.tsx';
import { GlossaryTerm } from '../overlay/GlossaryTerm.tsx';
import { EmptyState } from '../panel/EmptyState.tsx';
import { Panel } from '../panel/Panel.tsx';
import { Callout } from '../status/Callout.tsx';
import { ErrorNote } from '../status/ErrorNote.tsx';
import { Meter } from '../status/Meter.tsx';
import { ProgressBar } from '../status/ProgressBar.tsx';
import { Skeleton } from '../status/Skeleton.tsx';
import { useGalleryText } from './useGalleryText.ts';

/** What a place says when it waits, warns, fails or is empty. */
export function StatesSection() {
  const g = useGalleryText();
  return (
    <>
      <div className="hs-gallery-pair">
        <Panel title={g('states')}>
          <Words />
        </Panel>
        <Panel title={g('loading')}>
          <Measures />
        </Panel>
      </div>
      <div className="hs-gallery-three">
        <Panel
          title={g('tabDeals')}
          empty={
            <EmptyState scene="paper" title={g('emptyTitle')} action={<Button>{g('emptyAction')}</Button>}>
              {g('emptyText')}
            </EmptyState>
          }
        />
        <Panel
          title={g('tabSites')}
          empty={
            <EmptyState scene="plot" title={g('sitesTitle')}>
              {g('sitesText')}
            </EmptyState>
          }
        />
        <Panel
          title={g('tabBooks')}
          empty={
            <EmptyState scene="desk" title={g('calmTitle')}>
              {g('calmText')}
            </EmptyState>
          }
        />
      </div>
    </>
  );
}

function Words() {
  const g = useGalleryText();
  return (
    <div className="hs-gallery-stack">
      <Callout title={g('infoTitle')}>{g('infoText')}</Callout>
      <Callout tone="good" title={g('goodTitle')}>
        {g('goodText')}
      </Callout>
      <Callout tone="warn" title={g('warnTitle')}>
        {g('warnText')}
      </Callout>
      <ErrorNote title={g('errorTitle')} mend={g('errorMend')}>
        {g('errorText')}
      </ErrorNote>
      <Callout tone="hint">
        {g('hint')} <GlossaryTerm term="wrightsLaw" />
      </Callout>
    </div>
  );
}

function Measures() {
  const { formatQuantity } = useT();
  const g = useGalleryText();
  const share = (value: number): string => formatQuantity(value, 'percent');
  return (
    <div className="hs-gallery-stack">
      <ProgressBar label={g('construction')} value={5 / 7} text={g('constructionText')} />
      <ProgressBar label={g('thinking')} />
      <Meter
        label={g('utilisation')}
        value={0.72}
        maxValue={1}
        text={share(0.72)}
        limits={{ warnFrom: 0.9, badFrom: 0.97 }}
      />
      <Meter
        label={g('powerUsed')}
        value={0.93}
        maxValue={1}
        text={share(0.93)}
        limits={{ warnFrom: 0.9, badFrom: 0.97 }}
      />
      <Meter
        label={g('cashRunway')}
        value={0.98}
        maxValue={1}
        text={share(0.98)}
        limits={{ warnFrom: 0.9, badFrom: 0.97 }}
      />
      <Skeleton lines={3} />
    </div>
  );
}
