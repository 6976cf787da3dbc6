import type { Kept } from './kept.ts';

/**
 * Does those of many jobs whose results are not kept yet, keeps each result as it comes, and returns all of them in the
 * order of the inputs.
 * @param run does jobs and tells each as it ends, such as a pool's
 * @param onDone called once for each input
 */
export async function keptJobs<Input, Result>(
  inputs: readonly Input[],
  kept: Pick<Kept<Input, Result>, 'found' | 'keep'>,
  run: (open: readonly Input[], onDone: (index: number, result: Result) => void) => Promise<unknown>,
  onDone: () => void = () => undefined,
): Promise<Result[]> {
  const results = inputs.map((input) => kept.found(input));
  const open = inputs.flatMap((input, place) => (results[place] === undefined ? [{ input, place }] : []));
  for (let k = open.length; k < inputs.length; k += 1) onDone();
  await run(
    open.map(({ input }) => input),
    (index, result) => {
      const job = open[index];
      if (job === undefined) return;
      kept.keep(job.input, result);
      results[job.place] = result;
      onDone();
    },
  );
  return results.map((result) => {
    if (result === undefined) throw new Error('a job was not done');
    return result;
  });
}
