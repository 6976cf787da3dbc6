/** Answers by itself through the thread's own door, with things that are no answer. */
import { parentPort } from 'node:worker_threads';

export default {
  name: 'talks',
  decide: () => {
    parentPort.postMessage({ kind: 'commands', json: 12 });
    return [];
  },
};
