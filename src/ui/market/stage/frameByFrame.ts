/** Time within a frame after which the rest waits for the next, ms: at least, and at most where frames come slowly. */
const LEAST_MS = 8;
const MOST_MS = 24;

/**
 * Does long work in parts at the beginning of the coming frames, as many in each as there is time for, so that none keeps
 * the page waiting. Where frames come slowly it takes half of each: many short turns would show the old picture for long.
 * Returns what gives up the rest.
 */
export function frameByFrame(parts: Iterator<void>): () => void {
  let before: number | null = null;
  let frame = requestAnimationFrame(step);
  function step(now: number): void {
    const gap = before === null ? 0 : now - before;
    before = now;
    const end = performance.now() + Math.min(MOST_MS, Math.max(LEAST_MS, gap / 2));
    let done = false;
    while (!done && performance.now() < end) done = parts.next().done === true;
    if (!done) frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}
