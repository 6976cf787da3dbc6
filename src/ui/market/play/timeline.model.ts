import { type Happening, PHASES, type PhaseId } from '../picture.ts';

/** One happening at its moment. Milliseconds at normal speed. */
export interface Beat {
  readonly happening: Happening;
  readonly at: number;
}

/** One phase of the quarter as it is told. */
export interface PhaseStep {
  readonly phase: PhaseId;
  /** Shown on the map, largest first within the phase. */
  readonly beats: readonly Beat[];
  /** Everything that happened in the phase, for the list. */
  readonly all: readonly Happening[];
  readonly start: number;
  readonly duration: number;
}

export interface Timeline {
  readonly steps: readonly PhaseStep[];
  /** Milliseconds at normal speed. */
  readonly duration: number;
}

const SHOWN_PER_PHASE = 6;
const LEAD_IN = 350;
const BEAT = 420;
const TAIL = 1250;
/** A quarter is told in at most this time at normal speed, however much happened. */
export const LONGEST_MS = 24000;

/** Orders happenings by phase (T3) and magnitude and gives each its moment; phases without news are passed over. */
export function makeTimeline(happenings: readonly Happening[]): Timeline {
  const steps: PhaseStep[] = [];
  let clock = 0;
  for (const phase of PHASES) {
    const all = happenings.filter((one) => one.phase === phase);
    if (all.length === 0) continue;
    const step = makeStep(phase, all, clock);
    steps.push(step);
    clock += step.duration;
  }
  return clock > LONGEST_MS ? squeeze(steps, LONGEST_MS / clock) : { steps, duration: clock };
}

function makeStep(phase: PhaseId, all: readonly Happening[], start: number): PhaseStep {
  const sorted = [...all].sort((a, b) => b.magnitude - a.magnitude || (a.id < b.id ? -1 : 1));
  const shown = sorted.slice(0, SHOWN_PER_PHASE);
  return {
    phase,
    all: sorted,
    beats: shown.map((happening, index) => ({ happening, at: start + LEAD_IN + index * BEAT })),
    start,
    duration: LEAD_IN + (shown.length - 1) * BEAT + TAIL,
  };
}

function squeeze(steps: readonly PhaseStep[], factor: number): Timeline {
  const shorter = steps.map((step) => ({
    ...step,
    start: step.start * factor,
    duration: step.duration * factor,
    beats: step.beats.map((beat) => ({ ...beat, at: beat.at * factor })),
  }));
  return { steps: shorter, duration: LONGEST_MS };
}

/** The weightiest beats of a step, in the order in which later ones stand above earlier ones. */
export const weightiest = ({ beats }: PhaseStep, count: number): readonly Beat[] =>
  beats.slice(0, count).reverse();

/** What the clock passed in one step. */
export interface Passed {
  readonly step: PhaseStep | null;
  readonly beats: readonly Beat[];
  readonly done: boolean;
}

/** Walks a timeline by elapsed time, so that pausing, speed and skipping are a matter of what time it is fed. */
export class TimelineClock {
  private readonly timeline: Timeline;
  private elapsed = 0;
  private speed: number;

  constructor(timeline: Timeline, speed: number) {
    this.timeline = timeline;
    this.speed = speed;
  }

  /** 0.25 to 8 times; anything else is brought into that range. */
  setSpeed(speed: number): void {
    this.speed = Math.min(8, Math.max(0.25, speed));
  }

  get fraction(): number {
    return this.timeline.duration === 0 ? 1 : Math.min(1, this.elapsed / this.timeline.duration);
  }

  advance(milliseconds: number): Passed {
    const before = this.elapsed;
    this.elapsed = Math.min(this.timeline.duration, before + milliseconds * this.speed);
    const step = this.timeline.steps.findLast((one) => one.start <= this.elapsed) ?? null;
    const beats = this.timeline.steps.flatMap((one) =>
      one.beats.filter((beat) => beat.at > before && beat.at <= this.elapsed),
    );
    return { step, beats, done: this.elapsed >= this.timeline.duration };
  }
}
