/** Work that may be done in another thread: names, and functions from plain data to plain data. */
export type JobTable = Readonly<Record<string, (input: never) => Promise<unknown>>>;

export type JobKind<Table extends JobTable> = keyof Table & string;
export type JobInput<Table extends JobTable, Kind extends JobKind<Table>> = Parameters<Table[Kind]>[0];
export type JobResult<Table extends JobTable, Kind extends JobKind<Table>> = Awaited<ReturnType<Table[Kind]>>;

/** What travels to a worker and back. */
export interface JobRequest {
  readonly kind: string;
  readonly input: unknown;
}

export type JobAnswer = { readonly result: unknown } | { readonly fault: string };

/** Does a job here and now. */
export function doJob<Table extends JobTable, Kind extends JobKind<Table>>(
  table: Table,
  kind: Kind,
  input: JobInput<Table, Kind>,
): Promise<JobResult<Table, Kind>> {
  // The table pairs each kind with its own input and result; the language cannot follow a lookup by a type parameter.
  const job = table[kind] as unknown as (data: typeof input) => Promise<JobResult<Table, Kind>>;
  return job(input);
}
