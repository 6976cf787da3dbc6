/** Work that waits for its turn, oldest first. */
const waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

/**
 * Does work soon, one piece a task: a page of charts that are drawn at once keeps its reader waiting, while between two
 * tasks the browser answers. Returns what takes the work back.
 */
export function whenItsTurn(work: () => void): () => void {
  waiting.push(work);
  timer ??= setTimeout(next, 0);
  return () => {
    const place = waiting.indexOf(work);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function next(): void {
  const work = waiting.shift();
  timer = waiting.length > 0 ? setTimeout(next, 0) : null;
  work?.();
}
