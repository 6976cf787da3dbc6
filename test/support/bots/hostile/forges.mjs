import { parentPort } from 'node:worker_threads';

/** Says to the game itself what no thread says: one forgery a quarter. */
const FORGERIES = [
  null,
  'commands',
  { kind: 'fault', reason: 'bored', text: { not: 'a text' } },
  { kind: 'fault', reason: 'threw', text: 'x'.repeat(100_000) },
  { kind: 'commands', json: '[{"kind":"setPayout","share":' },
  { kind: 'ready', name: 7 },
  { kind: 'toString' },
];

export default {
  name: 'forger',
  decide(view) {
    parentPort.postMessage(FORGERIES[view.quarter]);
    return new Promise(() => {});
  },
};
