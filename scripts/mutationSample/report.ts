import { wilson } from '../../src/cli/arena/wilson.ts';
import { isNoticed, isSurvivor, type Result } from './results.ts';

/** What a sample says, and every mutant that nothing noticed, by file. */
export function reportOf(results: readonly Result[], mutantsInAll: number): string {
  const noticed = results.filter(isNoticed).length;
  const survivors = results.filter(isSurvivor);
  const cases = noticed + survivors.length;
  const { low, high } = wilson(noticed, cases);
  const counts = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(
    (status) => `${status}: ${results.filter((one) => one.status === status).length}`,
  );
  const others = results.length - cases;
  return [
    `${cases} of ${mutantsInAll} mutants. ${counts.join(', ')}, not counted (static, or no valid program): ${others}.`,
    `Noticed: ${percent(cases === 0 ? 0 : noticed / cases)}, 95 % interval ${percent(low)} to ${percent(high)}.`,
    ...byFile(survivors),
    '',
  ].join('\n');
}

function byFile(survivors: readonly Result[]): readonly string[] {
  const files = [...new Set(survivors.map(({ file }) => file))].sort();
  return files.flatMap((file) => [file, ...survivors.filter((one) => one.file === file).map(line)]);
}

function line({ start, mutator, replacement, status, covered }: Result): string {
  const short = replacement.replaceAll(/\s+/g, ' ').slice(0, 90);
  const reached = status === 'NoCoverage' ? 'no test comes here' : `${covered} tests come here`;
  return `  ${start.line + 1}:${start.column + 1} ${mutator} → ${short} (${reached})`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
