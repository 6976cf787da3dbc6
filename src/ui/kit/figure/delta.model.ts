/** Which direction of a figure is good news. */
export type DeltaJudge = 'up' | 'down' | 'neither';

/** How a change is drawn. */
export interface DeltaVerdict {
  readonly direction: 'up' | 'down' | 'same';
  readonly mood: 'good' | 'bad' | 'plain';
}

/** Judges a change: debt going up is an arrow up and bad news. */
export function judgeDelta(change: number, goodWhen: DeltaJudge): DeltaVerdict {
  if (change === 0) return { direction: 'same', mood: 'plain' };
  const direction = change > 0 ? 'up' : 'down';
  if (goodWhen === 'neither') return { direction, mood: 'plain' };
  return { direction, mood: direction === goodWhen ? 'good' : 'bad' };
}
