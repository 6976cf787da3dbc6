import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['test/support/propertyRuns.ts'],
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
