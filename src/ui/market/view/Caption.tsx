import { Pause, Play, SkipForward } from 'lucide-react';
import type { Point } from '../geo/projection.model.ts';
import { type CalloutSide, calloutSide } from '../layout/callouts.model.ts';
import type { MarketLayout } from '../layout/layout.model.ts';
import { placeOf } from '../layout/where.model.ts';
import type { Happening, Translate } from '../picture.ts';
import type { Beat } from '../play/timeline.model.ts';
import type { Playback, Telling } from './usePlayback.ts';

const SPEEDS = [0.5, 1, 2, 4] as const;

interface CaptionProps {
  readonly playback: Playback;
  readonly telling: Telling;
  readonly quarter: string;
  readonly t: Translate;
}

/** The strip below the map while a quarter resolves: which phase, what happens, how fast, and the way out. */
export function Caption({ playback, telling, quarter, t }: CaptionProps) {
  const newest = telling.beats.at(-1)?.happening;
  const more = telling.step.all.length - telling.step.beats.length;
  return (
    <section className="market-caption" aria-label={t('market:play.title', { quarter })}>
      <progress value={telling.fraction} max={1} aria-label={t('market:play.progress')} />
      <div className="market-caption-row">
        <div className="market-caption-text" aria-live="polite">
          <span>{t('market:play.title', { quarter })}</span>
          <strong>{t(`market:phase.${telling.step.phase}`)}</strong>
          <p>
            {newest ? t(newest.textKey, newest.params) : t(`market:phaseHint.${telling.step.phase}`)}
            {more > 0 && <em> {t('market:play.more', { number: more })}</em>}
          </p>
        </div>
        <PlayButtons playback={playback} t={t} />
      </div>
    </section>
  );
}

function PlayButtons({ playback, t }: { readonly playback: Playback; readonly t: Translate }) {
  const Icon = playback.paused ? Play : Pause;
  const name = t(playback.paused ? 'market:play.resume' : 'market:play.pause');
  return (
    <div className="market-play">
      <button
        type="button"
        aria-label={name}
        title={name}
        onClick={() => playback.setPaused(!playback.paused)}
      >
        <Icon aria-hidden size="1.15em" />
      </button>
      <fieldset>
        <legend className="market-hidden">{t('market:play.speed')}</legend>
        {SPEEDS.map((speed) => (
          <button
            key={speed}
            type="button"
            aria-pressed={speed === playback.speed}
            onClick={() => playback.setSpeed(speed)}
          >
            {t('market:play.times', { speed })}
          </button>
        ))}
      </fieldset>
      <button type="button" className="market-skip" onClick={() => playback.skip()}>
        <SkipForward aria-hidden size="1.15em" />
        {t('market:play.skip')}
      </button>
    </div>
  );
}

interface Note {
  readonly happening: Happening;
  readonly at: Point;
  readonly side: CalloutSide;
}

/** The newest note and those before it that it would not cover, each where no region's card is hidden by it. */
function apart(beats: readonly Beat[], layout: MarketLayout): Note[] {
  const notes: Note[] = [];
  for (const { happening } of [...beats].reverse()) {
    const at = placeOf(layout, happening);
    const side = at && calloutSide(layout, at);
    if (
      at &&
      side &&
      notes.every(
        (note) =>
          Math.abs(note.at.y - at.y) > 70 * layout.text || Math.abs(note.at.x - at.x) > 300 * layout.text,
      )
    )
      notes.push({ happening, at, side });
  }
  return notes;
}

/** Callouts that stand on the map at one time. */
export const CALLOUTS = 3;

interface CalloutsProps {
  readonly beats: readonly Beat[];
  readonly layout: MarketLayout;
  readonly colourOf: (company: string | undefined) => string;
  readonly t: Translate;
}

/** Short notes at the places themselves. The caption says the same aloud. */
export function Callouts({ beats, layout, colourOf, t }: CalloutsProps) {
  return apart(beats, layout).map(({ happening, at, side }) => (
    <div
      key={happening.id}
      className="market-callout"
      aria-hidden="true"
      data-left={side.left}
      data-below={side.below}
      style={{ left: at.x, top: at.y, borderColor: colourOf(happening.companies[0]) }}
    >
      {t(happening.textKey, happening.params)}
    </div>
  ));
}
