import { build as bundle } from 'esbuild';
import { build as buildPage } from 'vite';
import type { BuildTarget } from './buildIfNeeded.ts';
import { inRepository } from './paths.ts';

const shared = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/vite',
  'scripts/lib/targets.ts',
];

/** The page: what the browser and the desktop window show. */
export const webTarget: BuildTarget = {
  name: 'web',
  sources: [...shared, 'src', 'assets', 'vite.config.ts'],
  product: 'dist/web/index.html',
  build: async () => {
    await buildPage({ configFile: inRepository('vite.config.ts'), logLevel: 'warn' });
  },
};

/** The desktop shell. The preload script is CommonJS because a sandboxed preload cannot be a module. */
export const electronTarget: BuildTarget = {
  name: 'electron',
  sources: [...shared, 'electron', 'src/host', 'src/storage'],
  product: 'dist/electron/main.js',
  build: async () => {
    await bundleForElectron('main.ts', 'main.js', 'esm');
    await bundleForElectron('preload.ts', 'preload.cjs', 'cjs');
  },
};

async function bundleForElectron(source: string, product: string, format: 'esm' | 'cjs'): Promise<void> {
  await bundle({
    entryPoints: [inRepository(`electron/${source}`)],
    outfile: inRepository(`dist/electron/${product}`),
    bundle: true,
    platform: 'node',
    target: 'node22',
    external: ['electron'],
    format,
  });
}
