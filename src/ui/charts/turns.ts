/** Work that waits for its turn, oldest first. */
const waiting: (() => void)[] = [];
/** Whether a task is booked for the next of them. */
let isBooked = false;

/**
 * Does work soon, one piece a task: a page of charts that are drawn at once keeps its reader waiting, while between two
 * tasks the browser answers. Returns what takes the work back.
 */
export function whenItsTurn(work: () => void): () => void {
  waiting.push(work);
  bookNext();
  return () => {
    const place = waiting.indexOf(work);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function next(): void {
  const work = waiting.shift();
  isBooked = false;
  if (waiting.length > 0) bookNext();
  work?.();
}

function bookNext(): void {
  if (isBooked) return;
  isBooked = true;
  setTimeout(next, 0);
}
