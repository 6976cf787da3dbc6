import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../../src/engine/commands/command.ts';
import { COMMAND_SPECS } from '../../../src/engine/commands/registry.ts';
import { CLAUSE_PROBLEMS } from '../../../src/engine/commands/terms/problems.ts';
import { createI18n } from '../../../src/i18n/createI18n.ts';
import { folderTextSource } from '../../../src/i18n/folderTextSource.ts';
import { LOCALES } from '../../i18n/locales.ts';

const voiceOf = async (language: string) => (await createI18n(language, folderTextSource(LOCALES))).voice();

describe.each(['en', 'fr'])('in %s', (language) => {
  test('every command has a name, an explanation and a label for every field', async () => {
    const { has } = await voiceOf(language);
    for (const { kind, schema } of COMMAND_SPECS) {
      const fields = Object.keys(schema.shape).filter((field) => field !== 'kind');
      for (const key of ['name', 'text', ...fields.map((field) => `fields.${field}`)])
        expect(has(`commands:${kind}.${key}`), `${kind}.${key}`).toBe(true);
    }
  });

  test('every refusal has a text', async () => {
    const { has } = await voiceOf(language);
    for (const code of REFUSAL_CODES) expect(has(`refusals:${code}`), code).toBe(true);
  });

  test('a refused clause says why in the same sentence', async () => {
    const { code } = await voiceOf(language);
    for (const reason of CLAUSE_PROBLEMS) {
      const text = code('refusals', { code: 'badClause', params: { clause: 2, reason } });
      expect(text).toContain('2');
      expect(text).not.toMatch(/refusals|\$t|\{\{/);
    }
  });

  test.each([
    ['noModule', { module: 'lab' }],
    ['unknownThing', { thing: 'programme', name: 'Owl' }],
    ['notYours', { thing: 'agreement' }],
    ['wrongStage', { stage: 'grid' }],
    ['tooMany', { maximum: 12, thing: 'offer' }],
  ])('%s names what it is about', async (code, params) => {
    const text = (await voiceOf(language)).code('refusals', { code, params });
    expect(text).not.toMatch(/refusals:|\{\{/);
    expect(text.length).toBeGreaterThan(15);
  });

  test('a name that a player gives is shown, never looked up', async () => {
    const { code } = await voiceOf(language);
    const name = '$t(commands:buildSite.name)';
    expect(code('refusals', { code: 'runUnderWay', params: { name } })).toContain(name);
  });
});
