const glance = document.createElement('canvas');

/** Lets the browser carry out what was asked of a surface so far: it puts drawing off until somebody looks at it. */
export function settle(canvas: HTMLCanvasElement): void {
  glance.getContext('2d')?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
}
