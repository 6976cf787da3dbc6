import type { KnipConfig } from 'knip';

/** What starts by itself; everything else must be reached from here. */
const config: KnipConfig = {
  entry: [
    'src/cli/main.ts',
    'src/**/{worker,*.worker}.ts',
    'electron/main.ts',
    'electron/preload.ts',
    'scripts/{start,build,test}.ts',
    'scripts/{balance,playCoverage,soak}/main.ts',
    'scripts/mutationSample/{main.ts,plugin.mjs,vitest.config.ts}',
    'scripts/release/*.mjs',
    'test/**/*.{test,spec}.{ts,tsx}',
    'test/bench/main.ts',
    'test/bench/page/*.bench.ts',
    'test/e2e/support/*Harness.ts',
    'src/ui/**/{harness,gallery}/main.tsx',
    'src/ui/market/harness/vite.config.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,css}',
    'electron/**/*.ts',
    'scripts/**/*.{ts,mjs}',
    'test/**/*.{ts,tsx}',
    '*.config.ts',
  ],
  ignoreExportsUsedInFile: true,
  // Style sheets take in others, and fonts, by `@import`.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?["']([^"')]+)/g)]
        .map((match) => `import '${match[1]}';`)
        .join('\n'),
  },
};

export default config;
