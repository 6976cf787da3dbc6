/**
 * What Stryker is told for a sample: which places are in it, and where each result is kept as soon as it is known.
 * Plain JavaScript, because Stryker's workers load it by its path. The sample comes in a file that
 * HYPERSCALE_MUTATION_SAMPLE names: `{ results, places: [{ file, start, end }] }`, lines from 0.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const file = process.env.HYPERSCALE_MUTATION_SAMPLE;
const sample = file === undefined ? { results: '', places: [] } : JSON.parse(readFileSync(file, 'utf8'));

const before = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);
const holds = (outer, inner) => before(outer.start, inner.start) && before(inner.end, outer.end);
const isSame = (a, b) => holds(a, b) && holds(b, a);

/** Of a place in the sample, what lies deeper in it is not in the sample by that alone. Babel counts lines from 1. */
const inSampleOnly = {
  shouldIgnore({ node, hub }) {
    const name = relative(process.cwd(), hub?.file?.opts?.filename ?? '').replaceAll('\\', '/');
    if (node.loc == null) return undefined;
    const at = (position) => ({ line: position.line - 1, column: position.column });
    const here = { start: at(node.loc.start), end: at(node.loc.end) };
    const isNear = sample.places.some((place) => place.file === name && holds(here, place));
    return isNear ? undefined : 'not in the sample';
  },
};

/** Keeps each result in a line of its own: a run that is stopped goes on from there. */
class KeepResults {
  onMutantTested({ fileName, location, mutatorName, replacement, status, coveredBy, killedBy }) {
    const name = relative(process.cwd(), fileName).replaceAll('\\', '/');
    // What reporters are given counts lines and columns from 1.
    const at = ({ line, column }) => ({ line: line - 1, column: column - 1 });
    const place = { start: at(location.start), end: at(location.end) };
    if (!sample.places.some((one) => one.file === name && isSame(one, place))) return;
    const result = { file: name, ...place, mutator: mutatorName, replacement, status };
    const tests = { covered: coveredBy?.length ?? 0, killedBy: killedBy?.[0] };
    appendFileSync(sample.results, `${JSON.stringify({ ...result, ...tests })}\n`);
  }
}

export const strykerPlugins = [
  { kind: 'Ignore', name: 'sample', value: inSampleOnly },
  { kind: 'Reporter', name: 'sample', injectableClass: KeepResults },
];
