import { parentPort } from 'node:worker_threads';

/** Writes to the game's door without end. */
export default {
  name: 'storm',
  decide() {
    for (;;) parentPort.postMessage({ kind: 'nothing', text: 'x'.repeat(10_000) });
  },
};
