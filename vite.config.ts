import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shipAssets } from './scripts/vite/shipAssets.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page. One build serves the browser and the desktop window, so every address in it is relative. */
export default defineConfig({
  root: here('./src/ui/app'),
  base: './',
  publicDir: false,
  plugins: [react(), shipAssets({ from: here('./assets'), folders: ['audio', 'images', 'fonts', 'manual'] })],
  worker: { format: 'es' },
  build: {
    outDir: here('./dist/web'),
    emptyOutDir: true,
    assetsDir: 'app',
    // A data: font or script would be refused by the Content Security Policy, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
    target: 'es2023',
  },
  server: { fs: { allow: [here('.')] } },
});
