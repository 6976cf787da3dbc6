import { type Remote, wrap } from 'comlink';
import type { OutlookApi } from './outlookApi.ts';

/** Starts the thread of forecasts and advice, and returns the way to talk to it. */
export function connectOutlook(): Remote<OutlookApi> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'outlook' });
  return wrap<OutlookApi>(worker);
}
