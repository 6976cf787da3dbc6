import type { ScenarioPart } from '../../../src/scenario/parse/parseScenario.ts';
import { flagship } from '../diagnostics/mistake.ts';

/** Of events, one area stands for all eight; the sources that they share stay. */
const REPEATED_EVENTS = /^events\/(?!energy\/|sources\/)/;
/** A line of the table of ranges. Its last line stays, as it ends without a comma. */
const RANGE = /^ {4}"[\w.]+": \{.*\},$/;
const RANGES_KEPT = 12;

/**
 * The flagship without what it says over and over: half the text, read in half the time, and still at least one of every
 * kind of thing that an author can write.
 */
export const specimen: readonly ScenarioPart[] = flagship
  .filter(({ path }) => !REPEATED_EVENTS.test(path))
  .map((file) => (file.path === 'parameterRanges.json' ? { ...file, text: withFewRanges(file.text) } : file));

function withFewRanges(text: string): string {
  let ranges = 0;
  return text
    .split('\n')
    .filter((line) => {
      if (RANGE.test(line)) ranges += 1;
      return !RANGE.test(line) || ranges <= RANGES_KEPT;
    })
    .join('\n');
}
