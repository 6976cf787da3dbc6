import { Maximize2, Minimize2, X } from 'lucide-react';
import { Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { useT } from '../../../i18n/react.tsx';
import type { PanelName } from '../../../store/panels.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { Skeleton } from '../../kit/status/Skeleton.tsx';
import { CrashNote } from '../boot/CrashNote.tsx';
import { ErrorBoundary } from '../boot/ErrorBoundary.tsx';
import { PANEL_TABLE } from './panelTable.ts';
import { SelectionCrumb } from './SelectionCrumb.tsx';
import { SheetHandle } from './SheetHandle.tsx';

/** The open panel beside the map, as wide as the reader wants it, or over the whole of it. */
export function SideSheet() {
  const panel = useGame((state) => state.panel);
  return panel === null ? null : <OpenSheet key={panel} panel={panel} />;
}

function OpenSheet({ panel }: { readonly panel: PanelName }) {
  const { t } = useT();
  const isWide = useGame((state) => state.isPanelWide);
  const { sheetWidth } = useGame((state) => state.settings);
  const Body = PANEL_TABLE[panel];
  // The sheet answers the key that opened it at once; what stands on it is made ready in the pauses of the page.
  const hasBody = useDeferredValue(true, false);
  const sheet = useRef<HTMLElement>(null);
  // Whoever opened it by key or press reads on inside it.
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={sheet}
      className="game-sheet"
      data-wide={isWide}
      aria-label={t(`app:panels.${panel}`)}
      tabIndex={-1}
      style={isWide ? {} : { inlineSize: `${sheetWidth}vw` }}
    >
      {!isWide && <SheetHandle />}
      <div className="game-sheet-page">
        <SheetHead panel={panel} isWide={isWide} />
        <div className="game-sheet-body">
          <ErrorBoundary key={panel} instead={(error, retry) => <CrashNote error={error} onRetry={retry} />}>
            <Suspense fallback={<Waiting />}>{hasBody ? <Body /> : <Waiting />}</Suspense>
          </ErrorBoundary>
        </div>
      </div>
    </section>
  );
}

/** Lines where text will stand, until the panel is ready. */
function Waiting() {
  return (
    <div className="game-sheet-waiting">
      <Skeleton lines={8} />
    </div>
  );
}

/** Which panel it is, what was picked on the map, and how the panel stands. */
function SheetHead({ panel, isWide }: { readonly panel: PanelName; readonly isWide: boolean }) {
  const { t } = useT();
  const { closePanel, widenPanel } = useActions();
  return (
    <div className="game-sheet-head">
      <h2 className="game-sheet-title">{t(`app:panels.${panel}`)}</h2>
      <SelectionCrumb />
      <span className="game-sheet-widen">
        <IconButton
          size="s"
          label={t(isWide ? 'app:game.narrow' : 'app:game.wide')}
          icon={isWide ? <Minimize2 aria-hidden="true" /> : <Maximize2 aria-hidden="true" />}
          onPress={() => widenPanel(!isWide)}
        />
      </span>
      <IconButton
        size="s"
        label={t('app:game.closePanel')}
        icon={<X aria-hidden="true" />}
        onPress={closePanel}
      />
    </div>
  );
}
