import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse/parseScenario.ts';
import { errorsIn, expectOne, type Mistake, spoil } from './mistake.ts';

const file = 'companies/amazon.json';

const ten: readonly (readonly [code: string, find: RegExp, put: string])[] = [
  ['unknownKey', /"playable": true/, '§"playble": true'],
  ['notAnOption', /"pattern": "stripes"/, '"pattern": §"stripe"'],
  ['wrongType', /"debtUsdBn": 66/, '"debtUsdBn": §"66"'],
  ['tooBig', /"trust": 66/, '"trust": §660'],
  ['trailingComma', /"serverMW": 1515 }/, '"serverMW": 1515§, }'],
  ['unknownReference', /"asiaPacific": \{ "serverMW"/, '§"asiaPacfic": { "serverMW"'],
  ['tooBig', /"share": 0.17/, '"share": §17'],
  ['sharesDoNotSum', /"allocation": \{ "core": 0.23/, '§"allocation": { "core": 0.3'],
  ['missingComma', /"capexRate": 0.065,/, '"capexRate": 0.065§'],
  ['unknownReference', /"merchant": "amazonStores"/, '"merchant": §"amazonShops"'],
];

test('ten mistakes in one file are all told, each at its place, in the order of the file', () => {
  const mistakes = ten.map(([, find, put]): Mistake => ({ file, find, put }));
  const { files, marks } = spoil(mistakes);
  const { diagnostics, definition } = parseScenario(files);
  expect(marks).toHaveLength(10);
  marks.forEach((mark, index) => {
    expectOne(diagnostics, mark, ten[index]?.[0] ?? '');
  });
  expect(errorsIn(diagnostics)).toHaveLength(10);
  expect(errorsIn(diagnostics).map((one) => one.code)).toEqual(ten.map(([code]) => code));
  expect(definition).toBeUndefined();
});

test('mistakes in several files are all told', () => {
  const { files, marks } = spoil([
    { file: 'regions.json', find: /"pue": 1.13/, put: '"pue": §13' },
    { file: 'chips.json', find: /"id": "h100", "family": "cuda"/, put: '"id": "h100", "family": §"cude"' },
    { file: 'scenario.json', find: /"quarters": 24/, put: '"quarters": §"24"' },
  ]);
  const { diagnostics } = parseScenario(files);
  const codes = ['unknownReference', 'tooBig', 'wrongType'];
  marks
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .forEach((mark, index) => {
      expectOne(diagnostics, mark, codes[index] ?? '');
    });
});

test('what a forgotten quotation mark hides is not told as a mistake of its own', () => {
  const { files, marks } = spoil([
    { file, find: /"trust": 66,/, put: '§"trust: 66,' },
    { file: 'regions.json', find: /"pue": 1.13/, put: '"pue": §13' },
  ]);
  const { diagnostics } = parseScenario(files);
  expect(errorsIn(diagnostics).map(({ code }) => code)).toEqual(['unclosedText', 'tooBig']);
  marks.forEach((mark, index) => {
    expectOne(diagnostics, mark, ['unclosedText', 'tooBig'][index] ?? '');
  });
});
