import { describe, expect, test } from 'vitest';
import { LEVER_IDS, RATINGS } from '../../src/engine/index.ts';
import { parseScenario } from '../../src/scenario/parse/parseScenario.ts';
import { findText } from '../../src/scenario/resolve/index.ts';
import { resolveDifficulties, resolveDoctrines } from '../../src/scenario/resolve/opponents/index.ts';
import { difficultySchema } from '../../src/scenario/schema/difficulties.ts';
import { type DoctrineFile, doctrineSchema } from '../../src/scenario/schema/doctrines.ts';
import { errorsIn, expectOne, flagship, spoil } from './diagnostics/mistake.ts';

const write = (...doctrines: readonly object[]) =>
  resolveDoctrines({ doctrines: doctrines.map((one) => doctrineSchema.parse(one)) });
const find = (all: ReturnType<typeof write>, id: string) => all.find((one) => one.id === id);
const standard = write();

/** Adds something to the flagship's main file. */
const adding = (text: string) =>
  spoil([{ file: 'scenario.json', find: /"quarters": 24,/, put: `"quarters": 24, ${text},` }]);

describe('the standard doctrines and levels', () => {
  test('the middle of the road first, the levels from the weakest', () => {
    expect(standard.map(({ id }) => id)).toEqual([
      'balanced',
      'verticalIntegrator',
      'partnerLed',
      'frontierFirst',
      'priceWarrior',
      'cashDisciplined',
      'kingmaker',
      'fastFollower',
      'shopFirst',
      'landlord',
    ]);
    const levels = resolveDifficulties({ difficulties: [] });
    expect(levels.map(({ id }) => id)).toEqual(['intern', 'analyst', 'manager', 'director', 'hyperscaler']);
    levels.slice(1).forEach((level, i) => {
      expect(level.attention).toBeGreaterThan(levels[i]?.attention ?? 1);
      expect(level.noise).toBeLessThan(levels[i]?.noise ?? 0);
      expect(level.planning.candidates).toBeGreaterThanOrEqual(levels[i]?.planning.candidates ?? 99);
      expect(level.planning.quarters).toBeGreaterThanOrEqual(levels[i]?.planning.quarters ?? 99);
    });
  });

  test('each says everything after its line is followed', () => {
    const { id: _, from: _from, sources: _sources, ...parts } = doctrineSchema.shape;
    for (const doctrine of standard) {
      expect(Object.keys(doctrine).sort()).toEqual(['id', ...Object.keys(parts)].sort());
      for (const table of ['values', 'redLines', 'temper'] as const)
        expect(Object.keys(doctrine[table]).sort()).toEqual(Object.keys(parts[table].unwrap().shape).sort());
      expect(RATINGS).toContain(doctrine.redLines.worstRating);
      expect(LEVER_IDS).toEqual(expect.arrayContaining([...doctrine.without]));
    }
    for (const level of resolveDifficulties({ difficulties: [] }))
      expect(Object.keys(level.planning).sort()).toEqual(['candidates', 'every', 'quarters', 'samples']);
  });

  test('have names and descriptions in both languages wherever they are used', () => {
    const { presentation } = parseScenario(flagship);
    expect(presentation).toBeDefined();
    for (const language of ['en', 'fr'])
      for (const key of ['doctrines.landlord.name', 'difficulties.intern.description'])
        expect(presentation && findText(presentation, language, key)).toMatch(/\w/);
    expect(presentation?.languages).toEqual(['en', 'fr']);
  });
});

describe('a doctrine of a scenario', () => {
  test('comes from another and says only what differs, tables number by number', () => {
    const doctrines = write({
      id: 'baker',
      from: 'landlord',
      ahead: 1.2,
      redLines: { exclusivity: false },
      without: ['debt'],
    });
    const landlord = find(standard, 'landlord');
    expect(find(doctrines, 'baker')).toEqual({
      ...landlord,
      id: 'baker',
      ahead: 1.2,
      redLines: { ...landlord?.redLines, exclusivity: false },
      without: ['debt'],
    });
    expect(doctrines.slice(0, standard.length)).toEqual(standard);
  });

  test('that names none comes from the middle of the road; whole lines are followed, whatever their order', () => {
    const doctrines = write({ id: 'grandchild', from: 'child', risk: 0.9 }, { id: 'child', ahead: 1.3 });
    expect(find(doctrines, 'grandchild')).toMatchObject({ ahead: 1.3, risk: 0.9, debt: 0.35 });
  });

  test('with the id of a standard one changes that one, and those that come from it', () => {
    const doctrines = write({ id: 'balanced', ahead: 1.4 }, { id: 'landlord', from: 'landlord', debt: 0.2 });
    expect(find(doctrines, 'balanced')).toMatchObject({ ahead: 1.4, debt: 0.35 });
    expect(find(doctrines, 'partnerLed')).toMatchObject({ ahead: 1.4 });
    expect(find(doctrines, 'landlord')).toMatchObject({ ahead: 1.05, debt: 0.2 });
    expect(doctrines).toHaveLength(standard.length);
  });

  test('its level too', () => {
    const own = [{ id: 'oracle', from: 'hyperscaler', planning: { samples: 9 } }];
    const levels = resolveDifficulties({ difficulties: own.map((one) => difficultySchema.parse(one)) });
    const hyperscaler = levels.find(({ id }) => id === 'hyperscaler');
    expect(levels.at(-1)).toEqual({
      ...hyperscaler,
      id: 'oracle',
      planning: { ...hyperscaler?.planning, samples: 9 },
    });
  });

  test('leads a company, is shown by its own name, and is asked for one in every language', () => {
    const { files } = adding('"doctrines": [{ "id": "baker", "from": "landlord" }]');
    const led = files.map((file) =>
      file.path === 'companies/meta.json'
        ? { ...file, text: file.text.replace(/"doctrine": "\w+"/, '"doctrine": "baker"') }
        : file,
    );
    const { definition, diagnostics } = parseScenario(led);
    expect(errorsIn(diagnostics)).toEqual([]);
    expect(definition?.companies.find(({ id }) => id === 'meta')?.doctrine).toBe('baker');
    const landlord = definition?.doctrines.find(({ id }) => id === 'landlord');
    expect(landlord).toMatchObject({ ownCompute: 1 });
    expect(definition?.doctrines.find(({ id }) => id === 'baker')).toEqual({ ...landlord, id: 'baker' });
    const missing = diagnostics.filter(({ code }) => code === 'textMissing').map(({ params }) => params);
    expect(missing).toEqual([
      { key: 'doctrines.baker.name', language: 'en' },
      { key: 'doctrines.baker.name', language: 'fr' },
    ]);
  });
});

describe('mistakes', () => {
  const cases: readonly (readonly [text: string, code: string, hint: RegExp])[] = [
    ['"doctrines": [{ "id": "x", "from": §"landlrod" }]', 'unknownReference', /Did you mean 'landlord'/],
    ['"difficulties": [{ "id": "x", "from": §"managr" }]', 'unknownReference', /Did you mean 'manager'/],
    ['"doctrines": [{ "id": "x", "from": §"x" }]', 'inheritsFromItself', /Name another one/],
    ['"doctrines": [{ "id": "x" }, { "id": §"x" }]', 'duplicateId', /another id/],
    ['"doctrines": [{ "id": "x", "ahead": §9 }]', 'tooBig', /2/],
    ['"doctrines": [{ "id": "x", §"ahed": 1 }]', 'unknownKey', /Did you mean 'ahead'/],
    ['"doctrines": [{ "id": "x", "without": [§"sits"] }]', 'notAnOption', /sites/],
    ['"doctrines": [{ "id": "x", "sources": [§"nowhere"] }]', 'unknownReference', /./],
    ['"difficulties": [{ "id": "x", "planning": { "quarters": §40 } }]', 'tooBig', /16/],
  ];

  test.each(cases)('%s', (text, code, hint) => {
    const { files, marks } = adding(text);
    const { diagnostics, definition } = parseScenario(files);
    expect(expectOne(diagnostics, marks[0], code).hint).toMatch(hint);
    expect(definition).toBeUndefined();
  });

  test('what comes from itself in a circle of standard ones is told with its way', () => {
    const { files, marks } = spoil([
      {
        file: 'doctrines/doctrines.json',
        find: /"id": "balanced",/,
        put: '"id": "balanced", "from": §"partnerLed",',
      },
    ]);
    const { diagnostics, definition } = parseScenario(files);
    const found = expectOne(diagnostics, marks[0], 'inheritsFromItself');
    expect(found.message).toBe('It comes from itself: balanced → partnerLed → balanced.');
    expect(found.hint).toMatch(/Name another/);
    expect(definition).toBeUndefined();
  });
});

test('a written number never becomes another one', () => {
  const numbers: Partial<DoctrineFile> = { ahead: 0.7, sales: 2, partners: 0, goodwill: -3, runQuarters: 4 };
  expect(find(write({ id: 'x', ...numbers }), 'x')).toMatchObject(numbers);
});
