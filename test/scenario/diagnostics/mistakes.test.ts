import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse/parseScenario.ts';
import { errorsIn, expectOne, flagship, type Mistake, spoil } from './mistake.ts';

/** A mistake, the code that has to name it, its path, and what the hint has to say. */
type Case = readonly [name: string, code: string, mistake: Mistake, path: RegExp, hint: RegExp];

const amazon = 'companies/amazon.json';
const company = (find: RegExp, put: string): Mistake => ({ file: amazon, find, put });
const inFile = (file: string, find: RegExp, put: string): Mistake => ({ file, find, put });

const syntax: readonly Case[] = [
  [
    'a comma too many',
    'trailingComma',
    company(/"serverMW": 4040 }/, '"serverMW": 4040§, }'),
    /^$/,
    /Remove the comma/,
  ],
  [
    'a comma forgotten',
    'missingComma',
    company(/"playable": true,/, '"playable": true§'),
    /^$/,
    /Add a comma after true/,
  ],
  ['a colon forgotten', 'missingColon', company(/"trust": 66/, '"trust"§ 66'), /^$/, /Write "trust":/],
  [
    'a name without quotes',
    'bareName',
    company(/"trust": 66/, '§trust: 66'),
    /^$/,
    /"trust" in double quotes/,
  ],
  [
    'a percentage',
    'badNumber',
    company(/"share": 0.17/, '"share": §17%'),
    /^$/,
    /Write 0.17, not 17: shares are fractions/,
  ],
  [
    'thousands set apart',
    'badNumber',
    company(/"computeH100e": 260000/, '"computeH100e": §260_000'),
    /^$/,
    /Write 260000/,
  ],
  ['True', 'bareWord', company(/"playable": true/, '"playable": §True'), /^$/, /Write true/],
  [
    'a text that is not closed',
    'unclosedText',
    company(/"name": "Berwick",/, '"name": §"Berwick,'),
    /^$/,
    /Close the text/,
  ],
  [
    'a key twice',
    'duplicateKey',
    company(/"trust": 66,/, '"trust": 66, §"trust": 67,'),
    /companies\[0\]\.trust/,
    /Remove one of the two/,
  ],
  [
    'a dangerous key',
    'forbiddenKey',
    company(/"trust": 66,/, '"trust": 66, §"__proto__": {},'),
    /companies\[0\]/,
    /another name/,
  ],
];

const form: readonly Case[] = [
  [
    'an unknown key',
    'unknownKey',
    company(/"cashUsdBn"/, '§"cashUsdBln"'),
    /finance\.cashUsdBln/,
    /Did you mean 'cashUsdBn'\?/,
  ],
  [
    'a key that is missing',
    'missingKey',
    inFile('scenario.json', /^{([\s\S]*)"quarters": 24,/, '§{$1'),
    /^quarters$/,
    /Add "quarters": 8.*Length of the campaign/,
  ],
  [
    'a text for a number',
    'wrongType',
    company(/"trust": 66/, '"trust": §"66"'),
    /trust$/,
    /Write 66 without quotation marks/,
  ],
  [
    'a share in percent',
    'tooBig',
    company(/"share": 0.17/, '"share": §17'),
    /stakes\.anthropic\.share/,
    /Write 0.17, not 17: shares are fractions/,
  ],
  [
    'a number below its range',
    'tooSmall',
    inFile('regions.json', /"pue": 1.13/, '"pue": §0.9'),
    /regions\[0\]\.pue/,
    /from 1 to 3/,
  ],
  [
    'a campaign that is too long',
    'tooBig',
    inFile('scenario.json', /"quarters": 24/, '"quarters": §60'),
    /^quarters$/,
    /from 8 to 40 \(quarters\)/,
  ],
  [
    'half a quarter',
    'notWhole',
    inFile('scenario.json', /"quarters": 24/, '"quarters": §24.5'),
    /^quarters$/,
    /Write 24 or 25/,
  ],
  [
    'an option misspelt',
    'notAnOption',
    inFile('segments.json', /"resource": "servers"/, '"resource": §"server"'),
    /segments\[0\]\.resource/,
    /Did you mean 'servers'\?/,
  ],
  [
    'a quarter written otherwise',
    'badFormat',
    inFile('scenario.json', /"start": "Q1 2026"/, '"start": §"2026-Q1"'),
    /^start$/,
    /Write "Q1 2026"/,
  ],
  [
    'a kind of clause misspelt',
    'notAnOption',
    inFile('agreements.json', /"kind": "compute"/, '"kind": §"computing"'),
    /clauses\[0\]\.kind/,
    /Did you mean 'compute'\?/,
  ],
  [
    'one thing where a list belongs',
    'wrongType',
    company(/"families": \["neuron"\]/, '"families": §"neuron"'),
    /silicon\.families/,
    /brackets/,
  ],
  [
    'a price in no known unit',
    'unknownKey',
    inFile('segments.json', /"usdPerQuarter": 1000/, '"usdPerQuarter": 1000, §"usdPerYear": 4000'),
    /price\.usdPerYear/,
    /Remove it/,
  ],
  [
    'a condition of no known form',
    'noVariant',
    inFile('segments.json', /"price": \{ "usdPerQuarter": 1000 \}/, '"price": §{ "eurPerMonth": 3 }'),
    /segments\[0\]\.price/,
    /usdPerQuarter.* or .*usdPerSeatMonth/,
  ],
];

const sense: readonly Case[] = [
  [
    'an unknown region',
    'unknownReference',
    company(/"region": "europe", "name": "Zaragoza"/, '"region": §"eurpe", "name": "Zaragoza"'),
    /sites\[2\]\.region/,
    /Did you mean 'europe'\?/,
  ],
  [
    'an unknown chip in a table',
    'unknownReference',
    company(/"trainium3": 360000/, '§"trainium33": 360000'),
    /orders\.northAmerica\.trainium33/,
    /Did you mean 'trainium3'\?/,
  ],
  [
    'an unknown company',
    'unknownReference',
    inFile('agreements.json', /"provider": "microsoft"/, '"provider": §"microsft"'),
    /provider/,
    /Did you mean 'microsoft'\?/,
  ],
  [
    'an unknown merchant',
    'unknownReference',
    company(/"merchant": "amazonStores"/, '"merchant": §"amazonStore"'),
    /commerce\.merchant/,
    /Did you mean 'amazonStores'\?/,
  ],
  [
    'an unknown family',
    'unknownReference',
    inFile('chips.json', /"id": "h100", "family": "cuda"/, '"id": "h100", "family": §"cudda"'),
    /chips\[0\]\.family/,
    /Did you mean 'cuda'\?/,
  ],
  [
    'an unknown nest',
    'unknownNest',
    inFile('segments.json', /"nest": "specialist"/, '"nest": §"specialists"'),
    /offers\[\d+\]\.nest/,
    /Did you mean 'specialist'\?/,
  ],
  [
    'an id twice',
    'duplicateId',
    inFile(
      'regions.json',
      /"regions": \[\n/,
      '"regions": [\n{ "id": "europe", "anchor": { "lon": 0, "lat": 0 } },\n',
    ),
    /regions\[\d\]\.id/,
    /Choose another id/,
  ],
  [
    'regions that do not sum to 1',
    'sharesDoNotSum',
    inFile(
      'segments.json',
      /"regionShares": \{ "northAmerica": 0.52/,
      '§"regionShares": { "northAmerica": 0.42',
    ),
    /regionShares/,
    /Add 0.1/,
  ],
  [
    'an allocation that does not sum to 1',
    'sharesDoNotSum',
    company(/"allocation": \{ "core": 0.23/, '§"allocation": { "core": 0.33'),
    /allocation/,
    /Take 0.1 away/,
  ],
  [
    'a season of another mean',
    'seasonMean',
    inFile(
      'regions.json',
      /"powerSeasonality": \[1.0, 0.94, 1.08, 0.98\]/,
      '§"powerSeasonality": [1.0, 0.94, 1.38, 0.98]',
    ),
    /powerSeasonality/,
    /Write \[0\.9/,
  ],
  [
    'an agreement with itself',
    'sameParty',
    inFile(
      'agreements.json',
      /"proposer": "microsoft", "counterparty": "openai"/,
      '"proposer": "microsoft", "counterparty": §"microsoft"',
    ),
    /counterparty/,
    /other party/,
  ],
  [
    'a clause about a third party',
    'notAParty',
    inFile('agreements.json', /"payer": "openai"/, '"payer": §"google"'),
    /payer/,
    /microsoft/,
  ],
  [
    'an agreement signed too late',
    'signedTooLate',
    inFile('agreements.json', /"signed": "Q1 2023"/, '"signed": §"Q1 2027"'),
    /signed/,
    /Q4 2025 or earlier/,
  ],
  [
    'a launch after the end',
    'launchAfterEnd',
    inFile('chips.json', /"launch": "Q3 2022", "end": "Q2 2025"/, '"launch": §"Q3 2025", "end": "Q2 2025"'),
    /chips\[0\]\.launch/,
    /up to Q2 2025/,
  ],
  [
    'a trade rule that ends before it begins',
    'ruleEndsFirst',
    inFile(
      'trade.json',
      /"kind": "taxed", "rate": 0\.05/,
      '"kind": "taxed", "rate": 0.05, "since": "Q3 2027", "until": §"Q1 2027"',
    ),
    /tradeRules\[0\]\.until/,
    /from Q3 2027 on/,
  ],
  [
    'a duty of nothing',
    'dutyOfNothing',
    inFile('trade.json', /"kind": "taxed", "rate": 0\.05/, '"kind": §"taxed", "rate": 0'),
    /tradeRules\[0\]\.kind/,
    /rate/,
  ],
  [
    'chips that are not sold',
    'chipNotSold',
    inFile(
      'companies/meta.json',
      /"orders": \{\s*"northAmerica": \{ /,
      '"orders": { "northAmerica": { §"trainium3": 10, ',
    ),
    /orders\.northAmerica\.trainium3/,
    /"road": "sell"/,
  ],
  [
    'too little power',
    'notEnoughPower',
    company(/"northAmerica": \{ "serverMW": 4040/, '"northAmerica": { "liveMW": §4100, "serverMW": 4040'),
    /dataCentres\.northAmerica\.liveMW/,
    /at least \d+/,
  ],
  [
    'a stake over the whole',
    'stakesTooLarge',
    company(/"share": 0.17/, '"share": §0.97'),
    /stakes\.anthropic\.share|stakes/,
    /Write 0\.\d+ at most/,
  ],
  [
    'an offer without the module',
    'moduleMissing',
    inFile(
      'segments.json',
      /"offers": \[/,
      '"offers": [\n{ "company": §"nvidia", "revenueUsdBn": 1, "nest": "specialist" },',
    ),
    /offers\[0\]\.company/,
    /module "cloud"/,
  ],
  [
    'a site larger than allowed',
    'siteTooLarge',
    company(/"mw": 600, "stage": "grid"/, '"mw": §6000, "stage": "grid"'),
    /sites\[0\]\.mw/,
    /1500 at most/,
  ],
  [
    'a shop of another owner',
    'notTheOwner',
    company(/"merchant": "amazonStores"/, '"merchant": §"shopify"'),
    /commerce\.merchant/,
    /"owner": "amazon"/,
  ],
  [
    'a family of another designer',
    'notTheDesigner',
    company(/"families": \["neuron"\]/, '"families": [§"tpu"]'),
    /silicon\.families\[0\]/,
    /neuron/,
  ],
  [
    'a seat without a briefing',
    'briefingMissing',
    inFile(
      'locales/en.json',
      /"amazon": \{([\s\S]*?)"briefing": "You run/,
      '"amazon": §{$1"notes": "You run',
    ),
    /texts\.en\.companies\.amazon\.briefing/,
    /Add "companies.amazon.briefing"/,
  ],
  [
    'a name missing in a language',
    'textMissing',
    inFile('locales/fr.json', /"europe": \{ "name": "[^"]*", /, '"europe": §{ '),
    /texts\.fr\.regions\.europe\.name/,
    /texts of 'fr'/,
  ],
];

describe('a mistake in a scenario is told with its place and its mend', () => {
  test('the flagship itself has none', () => {
    expect(errorsIn(parseScenario(flagship).diagnostics)).toEqual([]);
    expect(parseScenario(flagship).definition?.id).toBe('the-ten-billion-deal');
  });

  test.each([...syntax, ...form, ...sense])('%s', (_name, code, mistake, path, hint) => {
    const { files, marks } = spoil([mistake]);
    const { diagnostics, definition } = parseScenario(files);
    const [mark = idTwice(files)] = marks;
    const found = expectOne(diagnostics, mark, code);
    expect(found.path).toMatch(path);
    expect(found.hint).toMatch(hint);
    expect(found.message).not.toMatch(/\{\w+\}/);
    expect(found.hint).not.toMatch(/\{\w+\}/);
    // A mistake is told once: nothing else goes wrong because of it.
    expect(errorsIn(diagnostics).filter((one) => one !== found)).toEqual([]);
    expect(definition === undefined).toBe(found.severity === 'error');
  });

  test('a doctrine that is neither standard nor of the scenario', () => {
    const { files, marks } = spoil([company(/"doctrine": "\w+"/, '"doctrine": §"balancd"')]);
    const { diagnostics } = parseScenario(files);
    expect(expectOne(diagnostics, marks[0], 'unknownReference').hint).toBe("Did you mean 'balanced'?");
  });
});

/** The second of two equal ids is the wrong one: here the one that was in the file before. */
function idTwice(files: readonly { path: string; text: string }[]) {
  const text = files.find(({ path }) => path === 'regions.json')?.text ?? '';
  const before = text.slice(0, text.lastIndexOf('"id": "europe"') + '"id": '.length).split('\n');
  return { file: 'regions.json', line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
