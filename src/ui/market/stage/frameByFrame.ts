/** Time within a frame after which the rest waits for the next, ms. */
const BUDGET_MS = 8;

/**
 * Does long work in parts at the beginning of the coming frames, as many in each as there is time for, so that none keeps
 * the page waiting. Returns what gives up the rest.
 */
export function frameByFrame(parts: Iterator<void>): () => void {
  let frame = requestAnimationFrame(step);
  function step(): void {
    const end = performance.now() + BUDGET_MS;
    let done = false;
    while (!done && performance.now() < end) done = parts.next().done === true;
    if (!done) frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}
