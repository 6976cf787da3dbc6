/**
 * Work that may be done in another thread: a name and a function from plain data to plain data.
 * Each is loaded when it is called for, so that a worker starts with as little as the program does.
 */
export const JOBS = {
  forecastRuns: async (input: import('../forecast/runs.ts').ForecastRuns) =>
    (await import('../forecast/runs.ts')).forecastRuns(input),
  course: async (input: import('../forecast/course.ts').Course) =>
    (await import('../forecast/course.ts')).playCourse(input),
  historyRun: async (input: import('../backtest/historyRun.ts').HistoryRun) =>
    (await import('../backtest/historyRun.ts')).historyRun(input),
  reached: async (input: import('../simulation/changedCampaign.ts').ChangedCampaign) =>
    (await import('../par/reached.ts')).reachedIn(input),
  outcome: async (input: import('../simulation/changedCampaign.ts').ChangedCampaign) =>
    (await import('../sensitivity/outcome.ts')).outcomeOf(input),
  arenaGame: async (input: import('../arena/game.ts').ArenaGame) =>
    (await import('../arena/playGame.ts')).playGame(input),
  choiceProbe: async (input: import('../balance/choiceProbe.ts').ChoiceProbe) =>
    (await import('../balance/choiceProbe.ts')).probeChoices(input),
} as const;

export type JobKind = keyof typeof JOBS;
export type JobInput<Kind extends JobKind> = Parameters<(typeof JOBS)[Kind]>[0];
export type JobResult<Kind extends JobKind> = Awaited<ReturnType<(typeof JOBS)[Kind]>>;

/** What travels to a worker and back. */
export interface JobRequest {
  readonly number: number;
  readonly kind: JobKind;
  readonly input: unknown;
}

export type JobAnswer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly fault: string };

/** Does a job here and now. */
export function doJob<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): Promise<JobResult<Kind>> {
  // The table pairs each kind with its own input and result; the language cannot follow a lookup by a type parameter.
  const job = JOBS[kind] as unknown as (data: JobInput<Kind>) => Promise<JobResult<Kind>>;
  return job(input);
}
