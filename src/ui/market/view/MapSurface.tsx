import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Insets, View } from '../geo/view.model.ts';
import { sameView, viewDelta } from '../geo/view.model.ts';
import { allSpots, hitTest, type Spot } from '../layout/hit.model.ts';
import type { Lens } from '../lens/lens.ts';
import type { MarketPicture, Selection } from '../picture.ts';
import { type PhaseStep, type Timeline, weightiest } from '../play/timeline.model.ts';
import type { RendererWish, Stage } from '../stage/startStage.ts';
import { describeSelection, type Words } from '../text/describe.model.ts';
import { CALLOUTS, Callouts, Caption } from './Caption.tsx';
import { Legend } from './Legend.tsx';
import { ViewButtons } from './LensBar.tsx';
import { PlaceList } from './PlaceList.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useLayout } from './useLayout.ts';
import { usePlayback } from './usePlayback.ts';
import { usePointing } from './usePointing.ts';
import { type Measured, useSize } from './useSize.ts';
import { useStage } from './useStage.ts';
import { useView } from './useView.ts';

export interface MapSurfaceProps {
  readonly picture: MarketPicture;
  readonly lens: Lens;
  readonly words: Words;
  readonly hidden: boolean;
  readonly still: boolean;
  readonly insets: Insets;
  readonly renderer: RendererWish;
  readonly timeline: Timeline | null;
  readonly playback: { readonly key: string; readonly speed: number } | null;
  /** The phase that is told at the reader's own pace, shown without motion. */
  readonly step: PhaseStep | null;
  readonly asText: boolean;
  readonly onText: (asText: boolean) => void;
  readonly onCannotDraw: (cannot: boolean) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onDone: (key: string) => void;
}

const UNMEASURED: Measured = { size: { width: 1280, height: 720 }, dpr: 1, rootFontPx: 16 };

/** Room for the lens bar above and the legend's first line below, in letters. */
function withChrome(insets: Insets, rootFontPx: number): Insets {
  return {
    top: insets.top + rootFontPx * 3.6,
    right: insets.right + 8,
    bottom: insets.bottom + rootFontPx * 1.2,
    left: insets.left + 8,
  };
}

/** The drawn map with everything that lies over it. */
export function MapSurface(props: MapSurfaceProps) {
  const { picture, lens, words, hidden, still, playback, onSelect } = props;
  const surface = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const measured = useSize(surface);
  const now = measured ?? UNMEASURED;
  const { size, dpr, rootFontPx } = now;
  const { stage, failed } = useStage(ground, measured, !hidden, props.renderer);
  const insets = useMemo(() => withChrome(props.insets, rootFontPx), [props.insets, rootFontPx]);
  const painted = useRef<View | null>(null);
  const onMove = useCallback(
    (view: View) => followView(stage, overlay.current, painted.current, view),
    [stage],
  );
  const control = useView(now, insets, onMove);
  const layout = useLayout({
    picture,
    lens,
    view: control.view,
    fit: control.fit,
    size,
    insets,
    band: control.band,
    rootFontPx,
    words,
  });
  const spots = useMemo(() => allSpots(layout), [layout]);
  const [pointed, setPointed] = useState<Spot | null>(null);
  const [focused, setFocused] = useState<Spot | null>(null);
  const spot = focused ?? pointed;
  useEffect(() => {
    painted.current = layout.view;
    stage?.calm(still);
    stage?.scene.show({ picture, lens, layout, dpr, motion: !still });
    const ahead = control.now();
    if (sameView(layout.view, ahead)) stage?.scene.aimAt(ahead);
    else stage?.scene.moveTo(ahead);
    shiftOverlay(overlay.current, layout.view, ahead);
  }, [stage, picture, lens, layout, dpr, still, control]);
  useEffect(() => stage?.scene.focusOn(spot), [stage, spot]);
  // The press and the pointer are measured on the screen; the layout lies where it was painted.
  usePointing(surface, control, {
    onHover: (at) => setPointed(at ? hitTest(layout, at) : null),
    onPick: (at) => {
      const hit = hitTest(layout, at);
      if (hit) onSelect(hit.selection);
    },
  });
  const { onCannotDraw } = props;
  useEffect(() => onCannotDraw(failed), [failed, onCannotDraw]);
  const player = usePlayback(
    stage,
    props.timeline,
    playback?.key ?? null,
    playback?.speed ?? 1,
    props.onDone,
  );
  const { telling } = player;
  const beats = telling?.beats ?? (props.step ? weightiest(props.step, CALLOUTS) : null);
  const note = spot && !telling ? describeSelection(picture, spot.selection, words) : null;
  return (
    <div className="market-surface">
      <div className="market-map" ref={surface} data-pointing={pointed !== null} hidden={hidden}>
        <div className="market-ground" ref={ground} />
        <div className="market-overlay" ref={overlay}>
          <PlaceList
            spots={spots}
            picture={picture}
            words={words}
            t={words.t}
            focused={focused}
            control={control}
            onFocus={setFocused}
            onSelect={onSelect}
          />
          {spot && note && <Tooltip spot={spot} size={size} description={note} />}
          {beats && <Callouts beats={beats} layout={layout} colourOf={colourIn(picture)} t={words.t} />}
        </div>
      </div>
      {!failed && <ViewButtons control={control} asText={props.asText} onText={props.onText} t={words.t} />}
      {!hidden && !telling && !props.step && <Legend lens={lens} picture={picture} t={words.t} />}
      {telling && <Caption playback={player} telling={telling} quarter={picture.quarter} t={words.t} />}
    </div>
  );
}

/** While the hand moves, stage and overlay are shifted; they are painted afresh when it rests. */
function followView(
  stage: Stage | null,
  overlay: HTMLElement | null,
  painted: View | null,
  view: View,
): void {
  stage?.scene.moveTo(view);
  if (painted) shiftOverlay(overlay, painted, view);
}

function shiftOverlay(overlay: HTMLElement | null, painted: View, view: View): void {
  if (!overlay) return;
  const { scale, x, y } = viewDelta(painted, view);
  overlay.style.transform =
    scale === 1 && x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
}

function colourIn(picture: MarketPicture): (company: string | undefined) => string {
  return (company) => picture.companies.find((one) => one.id === company)?.colour ?? 'currentColor';
}
