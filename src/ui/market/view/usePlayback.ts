import { useCallback, useEffect, useRef, useState } from 'react';
import { type Beat, type PhaseStep, type Timeline, TimelineClock } from '../play/timeline.model.ts';
import type { Stage } from '../stage/startStage.ts';
import { CALLOUTS } from './Caption.tsx';

/** What the caption strip shows of the telling. */
export interface Telling {
  readonly step: PhaseStep;
  /** The last happenings, the newest last. */
  readonly beats: readonly Beat[];
  readonly fraction: number;
}

export interface Playback {
  readonly telling: Telling | null;
  readonly speed: number;
  readonly paused: boolean;
  setSpeed(speed: number): void;
  setPaused(paused: boolean): void;
  skip(): void;
}

/** Tells a timeline on the stage, once for each key. Its time is the stage's, so a hidden page tells nothing. */
export function usePlayback(
  stage: Stage | null,
  timeline: Timeline | null,
  key: string | null,
  firstSpeed: number,
  onDone: (key: string) => void,
): Playback {
  const [telling, setTelling] = useState<Telling | null>(null);
  const [speed, setSpeedState] = useState(firstSpeed);
  const [paused, setPaused] = useState(false);
  const run = useRef<{ clock: TimelineClock; end: () => void } | null>(null);
  const latest = useRef({ speed, paused, onDone });
  latest.current = { speed, paused, onDone };
  useEffect(() => {
    if (!stage || !timeline || key === null) return undefined;
    const clock = new TimelineClock(timeline, latest.current.speed);
    const end = () => {
      if (run.current?.clock !== clock) return;
      stop(stage);
      run.current = null;
      setTelling(null);
      latest.current.onDone(key);
    };
    run.current = { clock, end };
    setPaused(false);
    stage.scene.setSpeed(latest.current.speed);
    stage.scene.onFrame = follow(stage, clock, () => latest.current.paused, setTelling, end);
    return () => {
      run.current = null;
      stop(stage);
      setTelling(null);
    };
  }, [stage, timeline, key]);
  const setSpeed = useCallback(
    (next: number) => {
      setSpeedState(next);
      run.current?.clock.setSpeed(next);
      stage?.scene.setSpeed(next);
    },
    [stage],
  );
  const skip = useCallback(() => run.current?.end(), []);
  return { telling, speed, paused, setSpeed, setPaused, skip };
}

function stop(stage: Stage): void {
  stage.scene.onFrame = null;
  stage.scene.endEffects();
}

/** One frame: feed the clock, fire what is due, tell the page only when something changed to be told. */
function follow(
  stage: Stage,
  clock: TimelineClock,
  isPaused: () => boolean,
  tell: (telling: Telling) => void,
  end: () => void,
): (milliseconds: number) => void {
  let beats: readonly Beat[] = [];
  let shown = -1;
  return (milliseconds) => {
    if (isPaused()) return;
    const passed = clock.advance(Math.min(milliseconds, 400));
    for (const beat of passed.beats) stage.scene.fire(beat.happening);
    beats = [...beats, ...passed.beats].slice(-CALLOUTS);
    const tick = Math.floor(clock.fraction * 200);
    if (passed.step && (tick !== shown || passed.beats.length > 0)) {
      shown = tick;
      const phase = passed.step.phase;
      tell({
        step: passed.step,
        beats: beats.filter((beat) => beat.happening.phase === phase),
        fraction: clock.fraction,
      });
    }
    if (passed.done) end();
  };
}
