import { createReadStream, existsSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

interface ShipAssetsOptions {
  /** Absolute path of the assets folder. */
  readonly from: string;
  /** Folders of it that the page fetches by address; what modules import is bundled and needs no copy. */
  readonly folders: readonly string[];
}

/** Copies asset folders to `assets/` beside the built page, and serves them from the same address in development. */
export function shipAssets({ from, folders }: ShipAssetsOptions): Plugin {
  let outDir = '';
  return {
    name: 'hyperscale:ship-assets',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use('/assets', (request, response, next) => {
        const file = path.join(from, decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
        const wanted = folders.some((folder) => file.startsWith(path.join(from, folder) + path.sep));
        if (!wanted || !existsSync(file) || !statSync(file).isFile()) return next();
        createReadStream(file).pipe(response);
      });
    },
    async closeBundle() {
      for (const folder of folders.filter((name) => existsSync(path.join(from, name)))) {
        await cp(path.join(from, folder), path.join(outDir, 'assets', folder), { recursive: true });
      }
    },
  };
}
