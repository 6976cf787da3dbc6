/**
 * Runs a Node program of the project from its bundle: `node scripts/node.mjs <program> [arguments]`.
 *
 * The bundle is made when it is missing or older than any source. It starts in a fifth of the time that a loader takes to
 * translate a few hundred files, and it runs as the shipped program does, so that measurements mean something.
 * Plain JavaScript, because it must start before anything can translate TypeScript.
 */
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where each program begins, and what it is made of besides `src`. */
const PROGRAMS = {
  hyperscale: { entry: 'src/cli/main.ts', folders: [] },
  bench: { entry: 'test/bench/main.ts', folders: ['test/bench', 'scripts/lib'] },
  coverage: { entry: 'scripts/playCoverage/main.ts', folders: ['scripts/playCoverage', 'scripts/lib'] },
  balance: { entry: 'scripts/balance/main.ts', folders: ['scripts/balance', 'scripts/lib'] },
  soak: {
    entry: 'scripts/soak/main.ts',
    folders: ['scripts/soak', 'scripts/lib', 'test/soak', 'test/support'],
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const name = process.argv[2] ?? '';
const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
if (program === undefined) {
  process.stderr.write(`Say which program: ${Object.keys(PROGRAMS).join(', ')}.\n`);
  process.exit(2);
}

const bundle = `${root}dist/node/${name}.mjs`;
if (modifiedAt(bundle) < newest(['src', 'assets/opponents', ...program.folders], root)) await make();
process.argv.splice(1, 2, bundle);
await import(pathToFileURL(bundle).href);

function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Time of the latest change among the files of some folders that a bundle is made of. */
function newest(folders, base) {
  let latest = 0;
  for (const folder of folders) {
    for (const file of readdirSync(base + folder, { recursive: true })) {
      if (/\.(?:ts|json)$/.test(String(file)))
        latest = Math.max(latest, modifiedAt(`${base}${folder}/${file}`));
    }
  }
  return latest;
}

/** Bundles our own files; packages stay where they are. A run that starts meanwhile sees the old bundle or the new one. */
async function make() {
  const { build } = await import('esbuild');
  mkdirSync(`${root}dist/node`, { recursive: true });
  const draft = `${bundle}.${process.pid}.tmp`;
  await build({
    absWorkingDir: root,
    entryPoints: [program.entry],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  renameSync(draft, bundle);
}
