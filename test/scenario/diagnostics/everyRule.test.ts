import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { RULE_MESSAGES } from '../../../src/scenario/diagnostics/texts/ruleMessages.ts';
import { SCHEMA_MESSAGES } from '../../../src/scenario/diagnostics/texts/schemaMessages.ts';
import { parseScenario } from '../../../src/scenario/parse/parseScenario.ts';
import { expectOne, flagship, type Mistake, spoil } from './mistake.ts';

type Case = readonly [code: string, mistake: Mistake | readonly Mistake[], hint: RegExp];

const amazon = 'companies/amazon.json';
const inFile = (file: string, find: RegExp, put: string): Mistake => ({ file, find, put });
const everyPlayable = flagship
  .filter(({ path, text }) => path.startsWith('companies/') && text.includes('"playable": true'))
  .map(({ path }) => inFile(path, /"playable": true/, '"playable": false'));

const cases: readonly Case[] = [
  [
    'repeatedOffer',
    inFile(
      'segments.json',
      /"offers": \[([\s\S]*?)\{ "company": "(\w+)"/,
      '"offers": [{ "company": "$2", "revenueUsdBn": 1 },$1{ "company": §"$2"',
    ),
    /Keep one/,
  ],
  ['repeatedEntry', inFile(amazon, /\["neuron"\]/, '["neuron", §"neuron"]'), /Keep one/],
  [
    'repeatedIntegration',
    inFile(
      'merchants.json',
      /\{ "vendor": "amazon", "feature": "recommendations"/,
      '§{ "vendor": "amazon", "feature": "search"',
    ),
    /Keep one/,
  ],
  [
    'pullsTooLarge',
    inFile(
      'segments.json',
      /"offers": \[/,
      '§"offers": [{ "company": "meta", "active": false, "pull": 0.99 },',
    ),
    /Lower them together/,
  ],
  [
    'foundrySharesTooLarge',
    inFile('companies/openai.json', /"foundryShare": [\d.]+/, '§"foundryShare": 0.9'),
    /Take 0\.\d+ away/,
  ],
  [
    'noModule',
    inFile(
      'companies/xai.json',
      /\{\s*"id": "xai"/,
      '§{ "id": "xaj", "finance": { "cashUsdBn": 1, "valuationUsdBn": 1 } },\n{ "id": "xai"',
    ),
    /Add one of: core, cloud/,
  ],
  [
    'unknownParameter',
    inFile(
      'scenario.json',
      /"scorecard": \{/,
      '"parameterRanges": { §"models.lek": { "low": 0, "high": 1, "source": "estimate" } }, "scorecard": {',
    ),
    /models\.leak/,
  ],
  [
    'rangeUpsideDown',
    inFile(
      'scenario.json',
      /"scorecard": \{/,
      '"parameterRanges": { "models.leak": §{ "low": 1, "high": 0, "source": "estimate" } }, "scorecard": {',
    ),
    /Exchange/,
  ],
  [
    'outsideRange',
    inFile(
      'scenario.json',
      /"scorecard": \{/,
      '"parameterRanges": { "models.leak": §{ "low": 0.9, "high": 1, "source": "estimate" } }, "scorecard": {',
    ),
    /Widen the range/,
  ],
  [
    'launchTooLate',
    inFile('chips.json', /"launch": "Q3 2025", "end": "Q4 2028"/, '"launch": §"Q3 2035"'),
    /up to Q4 2031/,
  ],
  [
    'fleetBeforeLaunch',
    [
      inFile('chips.json', /"launch": "Q1 2025"/, '"launch": "Q3 2026"'),
      inFile(
        amazon,
        /"europe": \{ "trainium2": 60000, "h100": 110000, "h200": 35000, "gb200"/,
        '"europe": { "trainium2": 60000, "h100": 110000, "h200": 35000, §"gb200"',
      ),
    ],
    /"orders"/,
  ],
  [
    'chipNoLongerMade',
    inFile(amazon, /"trainium3": 360000/, '"trainium3": 360000, §"h100": 10'),
    /Order another chip/,
  ],
  [
    'tooManyServers',
    inFile(amazon, /\{ "serverMW": 1515 \}/, '{ "liveMW": 9000, "serverMW": §9515 }'),
    /Write 9000 at most/,
  ],
  [
    'fleetWithoutDataCentre',
    inFile(
      amazon,
      /"middleEastAfrica": \{ "serverMW": \d+ \}([\s\S]*?)"middleEastAfrica": \{ "h100"/,
      '"europe2": {}$1§"middleEastAfrica": { "h100"',
    ),
    /"dataCentres"/,
  ],
  [
    'siteIsDone',
    inFile(
      amazon,
      /\{ "region": "northAmerica", "name": "Berwick", "mw": 640, "stage": "build", "quartersLeft": 3 \}/,
      '§{ "region": "northAmerica", "name": "Berwick", "mw": 640, "stage": "permit" }',
    ),
    /"quartersLeft": 2/,
  ],
  [
    'siteHasNoTime',
    inFile(amazon, /"stage": "grid"/, '"stage": "grid", "quartersLeft": §2'),
    /Remove "quartersLeft"/,
  ],
  [
    'ppaEndsEarly',
    inFile(
      'companies/microsoft.json',
      /"from": "Q3 2027", "until": "Q4 2047"/,
      '"from": "Q3 2027", "until": §"Q1 2027"',
    ),
    /Q3 2027/,
  ],
  [
    'ppaIsOver',
    inFile('companies/microsoft.json', /"mw": 120, "until": "Q4 2030"/, '"mw": 120, "until": §"Q4 2025"'),
    /Q1 2026/,
  ],
  [
    'deliveryIsOver',
    inFile('agreements.json', /"start": "Q1 2024", "quarters": 16/, '"start": §"Q1 2020", "quarters": 4'),
    /more quarters/,
  ],
  [
    'notTheChipsDesigner',
    inFile(
      'agreements.json',
      /"kind": "chipSupply", "designer": "amd"/,
      '"kind": "chipSupply", "designer": §"openai"',
    ),
    /Write "amd"/,
  ],
  [
    'familyOfAnother',
    inFile('agreements.json', /"family": "neuron", "share": 0.9/, '"family": §"tpu", "share": 0.9'),
    /party that provides/,
  ],
  [
    'promisedTooMuch',
    inFile(
      'agreements.json',
      /"provider": "coreweave", "h100e": 410000/,
      '"provider": "coreweave", "h100e": 41000000',
    ),
    /at most for the start/,
  ],
  [
    'stakeInItself',
    inFile(amazon, /"stakes": \{ /, '"stakes": { §"amazon": { "share": 0.1 }, '),
    /Remove the entry/,
  ],
  [
    'relationWithItself',
    inFile(amazon, /"relations": \{ /, '"relations": { §"amazon": 0.1, '),
    /Remove the entry/,
  ],
  ['nobodyPlayable', everyPlayable, /"playable": true/],
  [
    'nobodySells',
    inFile(
      'segments.json',
      /"segments": \[\n/,
      '"segments": [\n§{ "id": "empty", "resource": "serving", "price": { "usdPerQuarter": 1 }, "outsideUsdBn": 1 },',
    ),
    /Add an offer/,
  ],
  [
    'segmentWithoutSize',
    inFile(
      'segments.json',
      /"segments": \[\n/,
      '"segments": [\n§{ "id": "empty", "resource": "serving", "price": { "usdPerQuarter": 1 } },',
    ),
    /"revenueUsdBn"/,
  ],
  [
    'offerWithoutCustomers',
    inFile(
      'segments.json',
      /"segments": \[\n/,
      '"segments": [\n{ "id": "new", "resource": "serving", "price": { "usdPerQuarter": 1 }, "outsideUsdBn": 1, "offers": [§{ "company": "amazon" }] },',
    ),
    /"active": false/,
  ],
  [
    'programmeTooLate',
    inFile('chips.json', /"startsAt": "Q3 2024"/, '"startsAt": §"Q3 2034"'),
    /Q4 2031 or earlier/,
  ],
  [
    'textNotTranslated',
    inFile('locales/en.json', /"title": /, '"onlyHere": "x", "title": '),
    /texts of 'fr'/,
  ],
  [
    'regionWatchedTwice',
    inFile('jurisdictions.json', /"regions": \["europe"\]/, '"regions": ["europe", §"northAmerica"]'),
    /Leave 'northAmerica' to one/,
  ],
  ['warningTooLate', inFile('jurisdictions.json', /"warningAt": 45/, '"warningAt": §70'), /below 60/],
  [
    'textOfNothing',
    inFile('locales/en.json', /"companies": \{/, '"companies": { §"ghost": { "name": "Ghost" },'),
    /Remove the texts of 'ghost'/,
  ],
  [
    'inheritsFromItself',
    inFile(
      'scenario.json',
      /"quarters": 24,/,
      '"quarters": 24, "doctrines": [{ "id": "hen", "from": §"egg" }, { "id": "egg", "from": "hen" }],',
    ),
    /Name another one in "from"/,
  ],
  ['tooShort', inFile(amazon, /"monogram": "A"/, '"monogram": §""'), /at least 1/],
  ['tooLong', inFile(amazon, /"name": "Canton",/, `"name": §"${'x'.repeat(61)}",`), /at most 60/],
  ['tooFewItems', inFile(amazon, /"seasonality": \[0.897, 0.9455, /, '"seasonality": §['), /4/],
  ['tooManyItems', inFile(amazon, /"seasonality": \[/, '"seasonality": §[1, '), /4/],
  ['badKey', inFile(amazon, /"relations": \{ /, '"relations": { §"über uns": 0.1, '), /letter, then letters/],
];

/** What the other file of mistakes shows. */
const elsewhere = await readFile('test/scenario/diagnostics/mistakes.test.ts', 'utf8');

describe('each rule about the whole of a scenario', () => {
  test.each(cases)('%s', (code, mistakes, hint) => {
    const { files, marks } = spoil(Array.isArray(mistakes) ? mistakes : [mistakes]);
    const { diagnostics } = parseScenario(files);
    const [mark] = marks;
    const found =
      mark === undefined ? diagnostics.find((one) => one.code === code) : expectOne(diagnostics, mark, code);
    expect(found?.hint).toMatch(hint);
    expect(`${found?.message} ${found?.hint}`).not.toMatch(/\{\w+\}/);
  });

  test('a scenario without English texts is told', () => {
    const files = flagship.filter(({ path }) => !path.endsWith('locales/en.json'));
    expect(parseScenario(files).diagnostics.map(({ code }) => code)).toContain('noEnglish');
  });

  test('is shown to fire', () => {
    const shown = new Set(cases.map(([code]) => code));
    const codes = [...Object.keys(RULE_MESSAGES), ...Object.keys(SCHEMA_MESSAGES)];
    const missing = codes.filter((code) => !shown.has(code) && !elsewhere.includes(`'${code}'`));
    // 'invalid' stands for refinements, of which the schema has none; noEnglish has its own test above.
    expect(missing).toEqual(['noEnglish', 'invalid']);
  });
});
