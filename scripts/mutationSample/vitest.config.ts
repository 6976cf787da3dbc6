import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files of tests first: whoever notices a mutant ends its run. Properties and whole campaigns come last. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.includes('/golden/') ? 2 : moduleId.includes('.property.') ? 1 : 0;
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

/** The tests that a sample of mutants of the engine is held against: those of its rules, and the golden replays. */
export default defineConfig({
  test: {
    include: ['test/engine/**/*.test.ts', 'test/golden/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/support/propertyRuns.ts'],
    testTimeout: 60_000,
    // Loading the engine for every file of tests anew would take longer than the tests.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
