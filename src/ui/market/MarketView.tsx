import { useCallback, useMemo, useState } from 'react';
import { useT } from '../../i18n/react.tsx';
import { type Insets, NO_INSETS } from './geo/view.model.ts';
import { lensOf } from './lens/index.ts';
import type { LensId, MarketPicture, Selection } from './picture.ts';
import { makeTimeline } from './play/timeline.model.ts';
import type { RendererWish } from './stage/startStage.ts';
import type { Words } from './text/describe.model.ts';
import { makeFigures } from './text/figures.model.ts';
import { LensBar } from './view/LensBar.tsx';
import { MapSurface } from './view/MapSurface.tsx';
import { StepList } from './view/StepList.tsx';
import { TextView } from './view/TextView.tsx';
import './market.css';

export interface MarketViewProps {
  readonly picture: MarketPicture;
  readonly onLens: (lens: LensId) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Set to tell the picture's happenings; each new key tells them once. */
  readonly playback?: { readonly key: string; readonly speed: number } | null;
  readonly onHappeningsDone?: (key: string) => void;
  /** Defaults to what the system asks for. */
  readonly reducedMotion?: boolean;
  /** Parts of the element that panels cover, in CSS pixels; the world is fitted into the rest. Keep the object stable. */
  readonly insets?: Insets;
  /** Defaults to WebGL where a graphics card does it, and Canvas otherwise. */
  readonly renderer?: RendererWish;
}

/** The home screen: the market as a map that can be looked at, walked with the keyboard, or read as tables. */
export function MarketView({
  picture,
  onLens,
  onSelect,
  playback = null,
  onHappeningsDone,
  reducedMotion,
  insets = NO_INSETS,
  renderer = 'auto',
}: MarketViewProps) {
  const { dynamic, formats } = useT();
  const [asText, setAsText] = useState(false);
  const [cannotDraw, setCannotDraw] = useState(false);
  const words = useMemo<Words>(() => ({ t: dynamic, figures: makeFigures(formats) }), [dynamic, formats]);
  const key = playback?.key ?? null;
  const timeline = useMemo(
    () => (key === null ? null : makeTimeline(picture.happenings)),
    [key, picture.happenings],
  );
  const [told, setTold] = useState<string | null>(null);
  const [stepAt, setStepAt] = useState({ key, index: 0 });
  const finish = useCallback(
    (done: string) => {
      setTold(done);
      onHappeningsDone?.(done);
    },
    [onHappeningsDone],
  );
  const still = reducedMotion ?? prefersStill();
  const telling = key !== null && key !== told && timeline !== null;
  const readable = asText || cannotDraw;
  const isStepwise = telling && (still || readable);
  const index = stepAt.key === key ? stepAt.index : 0;
  const step = isStepwise ? timeline.steps[index] : undefined;
  return (
    <div className="market" data-text={readable}>
      <div className="market-bar">
        <strong className="market-quarter">{picture.quarter}</strong>
        <LensBar lens={picture.lens} onLens={onLens} t={dynamic} />
      </div>
      {readable && <TextView picture={picture} words={words} t={dynamic} onSelect={onSelect} />}
      {cannotDraw && <p className="market-note">{dynamic('market:cannotDraw')}</p>}
      <MapSurface
        picture={picture}
        lens={lensOf(picture.lens)}
        words={words}
        hidden={readable}
        still={still}
        insets={insets}
        renderer={renderer}
        timeline={telling && !still && !readable ? timeline : null}
        playback={telling ? playback : null}
        step={step ?? null}
        asText={asText}
        onText={setAsText}
        onCannotDraw={setCannotDraw}
        onSelect={onSelect}
        onDone={finish}
      />
      {isStepwise && (
        <StepList
          step={step}
          index={index}
          count={timeline.steps.length}
          picture={picture}
          t={dynamic}
          onStep={(next) => setStepAt({ key, index: next })}
          onDone={() => finish(key)}
        />
      )}
    </div>
  );
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
