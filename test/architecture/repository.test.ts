import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot, trackedFiles } from './lib/sources.ts';

/** Put together from parts, so that this file does not hold what it looks for. */
const traces: readonly RegExp[] = [
  new RegExp(`(^|["'\`\\s(=:])/(${['work', 'root', 'tmp', 'mnt'].join('|')})/`),
  /(^|["'`\s(=:])\/(home|Users)\/\w/,
  /[A-Z]:\\{1,2}Users/,
  new RegExp(`https?://[^\\s"']*${'regis'}try[^\\s"']*`),
  new RegExp(`${'registry'}\\.(npmjs|yarnpkg)`),
  /https?:\/\/(localhost|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/,
];

const tracesIn = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      traces.some((trace) => trace.test(line)) ? [`${index + 1}: ${line.trim().slice(0, 120)}`] : [],
    );

test('no file names a place of the machine it was written on', () => {
  const texts = trackedFiles().filter((file) => !/\.(png|jpe?g|webp|woff2?|ogg|mp3|ico|zip)$/.test(file));
  expect(texts.length).toBeGreaterThan(20);
  const found = texts.flatMap((file) =>
    tracesIn(readFileSync(path.join(repositoryRoot, file), 'utf8')).map((line) => `${file}:${line}`),
  );
  expect(found).toEqual([]);
});

test.each([
  `const path = '/${'work'}/x';`,
  `"/${'tmp'}/file"`,
  `see /${'home'}/someone`,
  `C:\\${'Users'}\\someone`,
  `"resolved": "https://${'registry'}.example.org/a.tgz"`,
  `"url": "http://${'local'}host:4873/"`,
])('a planted trace is found: %s', (line) => {
  expect(tracesIn(line)).toHaveLength(1);
});

test('ordinary lines are let pass', () => {
  expect(tracesIn('/usr/bin/chromium and http://127.0.0.1:4790/ and network/x')).toEqual([]);
});
