import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { openReplay } from '../../src/cli/input/replays.ts';
import { jsonSchema, SCHEMA_NAMES, schemaText } from '../../src/cli/schemas/jsonSchemas.ts';
import {
  folderScenarioSource,
  readScenarioFolder,
  shippedScenarios,
} from '../../src/scenario/folderScenarios.ts';
import { readJson } from '../../src/scenario/parse/json/readJson.ts';
import { toData } from '../../src/scenario/parse/json/sourceNode.ts';
import { mergeParts } from '../../src/scenario/parse/mergeParts.ts';
import type { ScenarioPart } from '../../src/scenario/parse/parseScenario.ts';
import { flagship } from '../scenario/diagnostics/mistake.ts';
import { callProgram, temporaryFile } from './program.ts';

const judge = (name: (typeof SCHEMA_NAMES)[number]) =>
  new Ajv({ allErrors: true, strict: true, strictTypes: false, strictTuples: false }).compile(
    jsonSchema(name),
  );

/** A scenario's files as one document. */
function wholeOf(parts: readonly ScenarioPart[]): Record<string, unknown> {
  const { root } = mergeParts(parts.flatMap(({ path, text }) => readJson(path, text).root ?? []));
  if (root === undefined) throw new Error('the scenario is there');
  return toData(root) as Record<string, unknown>; // the parts are objects, so the whole is one
}

describe('JSON Schemas', () => {
  test.each(SCHEMA_NAMES)('%s: the file is what the program makes (npm run schemas)', async (name) => {
    expect(await readFile(`assets/schema/${name}.json`, 'utf8')).toBe(schemaText(name));
    expect(jsonSchema(name)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });

  test('there is no other file', async () => {
    expect((await readdir('assets/schema')).sort()).toEqual(
      SCHEMA_NAMES.map((name) => `${name}.json`).sort(),
    );
  });

  test.each(SCHEMA_NAMES)('%s: the command prints the same', async (name) => {
    const { code, out } = await callProgram('schema', name);
    expect([code, out]).toEqual([0, schemaText(name)]);
  });

  test('a name misspelt is a wrong call', async () => {
    const { code, err } = await callProgram('schema', 'scenari');
    expect(code).toBe(2);
    expect(err).toMatch(/Did you mean 'scenario'\?/);
  });
});

describe('an independent judge', () => {
  test('accepts every shipped scenario', async () => {
    const ids = await folderScenarioSource().ids();
    expect(ids).toContain('the-ten-billion-deal');
    const accepts = judge('scenario');
    for (const id of ids) {
      const whole = wholeOf(await readScenarioFolder(join(shippedScenarios(), id)));
      expect(accepts(whole), `${id} ${JSON.stringify(accepts.errors?.slice(0, 3))}`).toBe(true);
    }
  });

  test('accepts every part of a folder as a part, and none of them as a whole', () => {
    const part = judge('scenario-part');
    const whole = judge('scenario');
    for (const { path, text } of flagship.filter(({ path }) => !/(^|\/)locales\//.test(path))) {
      const { root } = readJson(path, text);
      const data = root && toData(root);
      expect(part(data), `${path} ${JSON.stringify(part.errors?.slice(0, 3))}`).toBe(true);
      expect(whole(data)).toBe(false);
    }
  });

  test('refuses what the program refuses', () => {
    const refuses = judge('scenario');
    expect(refuses({ ...wholeOf(flagship), quarters: 60 })).toBe(false);
    expect(refuses({ ...wholeOf(flagship), quaters: 24 })).toBe(false);
  });

  test('accepts a replay that the program wrote', async () => {
    const file = await temporaryFile('replay.json', '');
    await callProgram('simulate', 'the-ten-billion-deal', '--quarters', '2', '--out', file);
    const accepts = judge('replay');
    expect(accepts(await openReplay(file)), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
  });
});
