import { describe, expect, test } from 'vitest';
import { checkEngineBans } from './lib/engineBans.ts';
import { readSources } from './lib/sources.ts';

const faultsOf = (text: string) => checkEngineBans([{ file: 'src/engine/a.ts', text }]);

test('the engine uses nothing on which machines disagree', () => {
  const sources = readSources(['src/engine']);
  expect(sources.length).toBeGreaterThan(10);
  expect(checkEngineBans(sources)).toEqual([]);
});

describe('the check finds a planted', () => {
  test.each([
    'Math.random();',
    'Math["random"]();',
    'const { exp } = Math;',
    'const M = Math; M.exp(1);',
    'use(Math);',
    ...[
      'exp',
      'log',
      'log10',
      'log2',
      'log1p',
      'expm1',
      'pow',
      'sin',
      'cos',
      'tan',
      'asin',
      'acos',
      'atan',
    ].map((name) => `Math.${name}(x);`),
    ...[
      'atan2',
      'sinh',
      'cosh',
      'tanh',
      'asinh',
      'acosh',
      'atanh',
      'cbrt',
      'hypot',
      'f16round',
      'sumPrecise',
    ].map((name) => `Math.${name}(x);`),
    'x ** 2;',
    'x **= 2;',
    'new Date();',
    'Date.now();',
    'performance.now();',
    'new Intl.NumberFormat();',
    'let f: Intl.NumberFormat;',
    'x.toLocaleString();',
    'x.toLocaleUpperCase();',
    'x?.toLocaleString();',
    'x["toLocaleString"]();',
    'const { toLocaleString } = x;',
    'const { toLocaleString: f } = x;',
    'a.localeCompare(b);',
    'a.normalize();',
    'setTimeout(f, 1);',
    'queueMicrotask(f);',
    'process.env;',
    'use({ process });',
    'globalThis.x;',
    'self.x;',
    'window.x;',
    'document.x;',
    'fetch("x");',
    'console.log(1);',
    'crypto.randomUUID();',
    'eval("1");',
    'new Function("return this")();',
    '[].map.constructor("return this")();',
    'x["constructor"];',
    'x[`constructor`];',
    'require("fs");',
    'import("./x.ts");',
    'import.meta.url;',
    'new Error().stack;',
    'async function f() {}',
    'const f = async () => 1;',
    'Promise.resolve();',
    'declare const process: unknown;',
    'declare const process: { env: unknown }; process.env;',
    'function f(module: string) {} module.exports;',
    '{ const performance = 1; } performance.now();',
    'const Date = 1;',
  ])('%s', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });
});

describe('the check lets pass', () => {
  test.each([
    'Math.floor(x) + Math.sqrt(y) * Math.PI;',
    'const a = "Math.random() and ** and Date";',
    '// Date.now() in a comment',
    'interface A { readonly process: number; readonly document: string }',
    'const a = { process: 1, window: 2 };',
    'a.process = a.window;',
    'class A { constructor() {} }',
    'import { exp } from "./math/real.ts"; exp(1);',
    'const { process: steps } = a;',
    'const f = (module: string) => module.length;',
    'const performance = a.b; use(performance);',
    'for (const { module } of list) { use(() => module); }',
    'import { process } from "./x.ts"; process();',
    'function process() {} process();',
  ])('%s', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
