import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLayers } from './lib/layers.ts';
import { readSources, repositoryRoot } from './lib/sources.ts';

const anyFile = () => true;
const faultsOf = (file: string, text: string) => checkLayers([{ file, text }], anyFile);

test('no file imports what its layer may not', () => {
  const sources = readSources(['src', 'electron']);
  expect(sources.length).toBeGreaterThan(50);
  expect(checkLayers(sources, (file) => existsSync(path.join(repositoryRoot, file)))).toEqual([]);
});

describe('the check finds a planted', () => {
  test.each([
    ['static import', 'src/engine/a.ts', "import { x } from '../ui/b.ts';"],
    ['import for its effect', 'src/engine/a.ts', "import '../store/b.ts';"],
    ['import of types', 'src/engine/a.ts', "import type { X } from '../session/b.ts';"],
    ['inline import type', 'src/engine/a.ts', "let x: import('../session/b.ts').X;"],
    ['export from', 'src/engine/a.ts', "export * from '../scenario/b.ts';"],
    ['export of types from', 'src/engine/a.ts', "export type { X } from '../scenario/b.ts';"],
    ['dynamic import', 'src/engine/a.ts', "const x = await import('../cli/b.ts');"],
    ['computed import', 'src/session/a.ts', 'const x = await import(name);'],
    ['import in a template', 'src/engine/a.ts', 'const x = await import(`../cli/b.ts`);'],
    ['require', 'src/engine/a.ts', "const x = require('../cli/b.ts');"],
    ['import equals', 'src/engine/a.ts', "import x = require('../cli/b.ts');"],
    ['reference directive', 'src/engine/a.ts', '/// <reference path="../ui/b.ts" />'],
    ['worker', 'src/session/a.ts', "new Worker(new URL('../ui/b.worker.ts', import.meta.url));"],
    ['glob', 'src/scenario/a.ts', "import.meta.glob('../ui/**/*.ts');"],
    ['glob among others', 'src/scenario/a.ts', "import.meta.glob(['../ui/*.ts'], { eager: true });"],
    ['import with a query', 'src/i18n/a.ts', "import x from '../ui/b.ts?raw';"],
    ['way around by the top folder', 'src/engine/a.ts', "import { x } from '../../src/ui/b.ts';"],
    ['alias', 'src/ui/a.ts', "import { x } from '#session/b';"],
    ['path from the root', 'src/ui/a.ts', "import { x } from '/src/session/b.ts';"],
    ['package in the engine', 'src/engine/a.ts', "import { z } from 'immer';"],
    ['part of Node in the engine', 'src/engine/a.ts', "import { readFileSync } from 'node:fs';"],
    ['package that only starts like an allowed one', 'src/engine/a.ts', "import { z } from 'zod-evil';"],
    ['engine file past its index', 'src/ui/a.ts', "import type { X } from '../engine/state/state.ts';"],
    [
      'engine file past its index, from below',
      'src/session/a.ts',
      "import { x } from '../engine/math/real.ts';",
    ],
    ['value where types are allowed', 'src/storage/a.ts', "import { x } from '../engine/index.ts';"],
    ['value among types', 'src/ui/a.ts', "import { type X, applyCommand } from '../engine/index.ts';"],
    ['renamed value', 'src/ui/a.ts', "import { applyCommand as checkCommand } from '../engine/index.ts';"],
    ['whole module where types are allowed', 'src/ui/a.ts', "import * as engine from '../engine/index.ts';"],
    ['value passed on', 'src/ui/a.ts', "export { resolveQuarter } from '../engine/index.ts';"],
    ['session in the interface', 'src/ui/a.tsx', "import { x } from '../session/b.ts';"],
    ['store in the command line', 'src/cli/a.ts', "import { x } from '../store/b.ts';"],
    ['interface in the shell', 'electron/a.ts', "import { x } from '../src/ui/b.ts';"],
    ['shell in the product', 'src/host/a.ts', "import { x } from '../../electron/main.ts';"],
    ['test in the product', 'src/store/a.ts', "import { x } from '../../test/support/testGame.ts';"],
    ['asset in the engine', 'src/engine/a.ts', "import x from '../../assets/x.json';"],
    ['layer nobody knows', 'src/misc/a.ts', "import { x } from './b.ts';"],
    ['file outside the layers', 'src/a.ts', "import { x } from './engine/index.ts';"],
  ])('%s', (_, file, text) => {
    expect(faultsOf(file, text)).toHaveLength(1);
  });

  test('import of a file that is not there', () => {
    const source = { file: 'src/ui/a.ts', text: "import { x } from './b';" };
    expect(checkLayers([source], (file) => file === 'src/ui/b.ts')).toHaveLength(1);
  });
});

describe('the check lets pass', () => {
  test.each([
    ['a neighbour', 'src/engine/market/a.ts', "import { x } from '../math/real.ts';"],
    ['a package', 'src/ui/a.tsx', "import { useState } from 'react';"],
    ['checkCommand and types', 'src/ui/a.ts', "import { checkCommand, type X } from '../engine/index.ts';"],
    ['types only', 'src/storage/a.ts', "import type { X } from '../engine/index.ts';"],
    ['host and storage in the shell', 'electron/a.ts', "import { x } from '../src/host/hostApi.ts';"],
    ['data', 'src/i18n/a.ts', "import.meta.glob('../../assets/locales/**/*.json');"],
    ['a worker of its own layer', 'src/session/a.ts', "new URL('./b.worker.ts', import.meta.url);"],
    ['what only looks like an import', 'src/engine/a.ts', 'const x = "import { y } from \'../ui/b.ts\'";'],
  ])('%s', (_, file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });
});
