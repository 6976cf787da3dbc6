import type { Browser, Page } from '@playwright/test';

/** What of a trace event is read here. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task on the page's own thread while something is done, in milliseconds of processor time. Processor time,
 * because time on the clock also counts whatever else this computer is busy with.
 */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const tasks = tasksOf(eventsOf(trace));
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  return Math.max(...tasks) / 1000;
}

function eventsOf(trace: unknown): readonly TraceEvent[] {
  const events: unknown =
    typeof trace === 'object' && trace !== null ? Reflect.get(trace, 'traceEvents') : [];
  // Chromium writes trace events of this form.
  return Array.isArray(events) ? (events as TraceEvent[]) : [];
}

/** Lengths of all tasks of the busiest page thread, which is the page under test. */
function tasksOf(events: readonly TraceEvent[]): number[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const byThread = new Map<string, number[]>();
  for (const { name, pid, tid, tdur } of events) {
    const thread = `${pid}:${tid}`;
    if (!threads.has(thread) || !name.endsWith('RunTask') || tdur === undefined) continue;
    byThread.set(thread, [...(byThread.get(thread) ?? []), tdur]);
  }
  return [...byThread.values()].reduce<number[]>((most, one) => (one.length > most.length ? one : most), []);
}
