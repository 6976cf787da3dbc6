import { type Remote, wrap } from 'comlink';
import type { SessionApi } from './sessionApi.ts';

/** Starts the session's worker and returns the way to talk to it. */
export function connectSession(): Remote<SessionApi> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'session' });
  return wrap<SessionApi>(worker);
}
