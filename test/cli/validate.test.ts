import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seal } from '../../src/storage/format/envelope.ts';
import { callProgram, spawnProgram, temporaryFile, temporaryFolder } from './program.ts';

const flagship = 'assets/scenarios/the-ten-billion-deal';

/** A copy of the flagship in which a file was changed. */
async function copyWith(file: string, change: (text: string) => string): Promise<string> {
  const folder = join(await temporaryFolder(), 'copy');
  await cp(flagship, folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  return folder;
}

describe('validate', () => {
  test('the shipped scenario is fine', async () => {
    const { code, out } = await spawnProgram('validate', flagship, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true });
  });

  test('a mistake is an answer, not a wrong call: exit code 1, every field in its order', async () => {
    const folder = await copyWith('companies/amazon.json', (text) =>
      text.replace('"trust": 66', '"trust": 660'),
    );
    const { code, out, err } = await spawnProgram('validate', folder, '--json');
    expect([code, err]).toEqual([1, '']);
    const { ok, diagnostics } = JSON.parse(out);
    expect(ok).toBe(false);
    const [first] = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(Object.keys(first)).toEqual([
      'severity',
      'code',
      'file',
      'line',
      'column',
      'path',
      'message',
      'hint',
    ]);
    expect(first).toMatchObject({
      code: 'tooBig',
      file: `${folder}/companies/amazon.json`,
      path: 'companies[0].trust',
    });
  });

  test('doctrines are the standard ones and those of the scenario', async () => {
    const folder = await copyWith('companies/meta.json', (text) =>
      text.replace(/"doctrine": "\w+"/, '"doctrine": "balancd"'),
    );
    const { code, out } = await callProgram('validate', folder);
    expect(code).toBe(1);
    expect(out).toMatch(/meta\.json:\d+:\d+ error unknownReference: .*\n {4}Did you mean 'balanced'\?/);
  });

  test('a part of a scenario is checked with the whole that it belongs to; a folder of scenarios all through', async () => {
    expect((await callProgram('validate', `${flagship}/companies/amazon.json`)).code).toBe(0);
    expect((await callProgram('validate', 'assets/scenarios')).code).toBe(0);
  });

  test('several paths give one document', async () => {
    const one = await temporaryFile('one.json', '{"id": "one",}');
    const two = await temporaryFile('two.json', '{');
    const { code, out } = await callProgram('validate', one, two, '--json');
    expect(code).toBe(1);
    const files = JSON.parse(out).diagnostics.map(({ file }: { file: string }) => file);
    expect(new Set(files)).toEqual(new Set([one, two]));
  });

  test('a replay has its own schema', async () => {
    const hash = 'f'.repeat(64);
    const replay = {
      format: 'hyperscale-replay',
      version: 1,
      scenario: { id: 'x', version: '1', hash },
      setup: { seed: 1, difficulty: 'manager', hands: [] },
      opening: hash,
      quarters: [{ commands: { amazon: [{ kind: 'setPayot', share: 1 }] }, hash }],
    };
    const file = await temporaryFile('replay.json', JSON.stringify(replay, null, 1));
    const { code, out } = await callProgram('validate', file);
    expect(code).toBe(1);
    expect(out).toMatch(/quarters\[0\]\.commands\.amazon\[0\]\.kind[\s\S]*Did you mean 'setPayout'\?/);
  });

  test('a save that was damaged says so', async () => {
    const file = await temporaryFile(
      'a.save',
      `hyperscale-save 1 ${'0'.repeat(64)} ${'0'.repeat(64)}\n{}\n{}\n`,
    );
    const { code, out } = await callProgram('validate', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ code: 'damagedHeader', file, line: 2 }]);
  });

  test('a save whose campaign has another form says where', async () => {
    const header = {
      title: '',
      scenario: { id: 'the-ten-billion-deal', version: '1.0.0' },
      seat: 'amazon',
      difficulty: 'manager',
      quarter: '2026Q1',
      played: 0,
      quarters: 24,
      finished: false,
      score: 50,
      packs: [],
      savedAt: 0,
    };
    const campaign = {
      scenarioId: 'the-ten-billion-deal',
      scenarioVersion: '1.0.0',
      setup: { seed: 1, difficulty: 'manager', hands: ['amazon'] },
      commands: [{ amazon: [{ kind: 'setPayout', share: 7 }] }],
      staged: {},
      seat: 'amazon',
      hashes: ['f'.repeat(64)],
    };
    const sealed = (payload: object) => seal(1, JSON.stringify(header), JSON.stringify(payload));
    const bad = await temporaryFile('bad.hyperscale', sealed(campaign));
    const refused = await callProgram('validate', bad, '--json');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).diagnostics).toMatchObject([
      { code: 'invalidPayload', line: 3, path: expect.stringMatching(/^commands\.0\.amazon\.0/) },
    ]);
    const fine = await temporaryFile('fine.hyperscale', sealed({ ...campaign, commands: [] }));
    expect((await callProgram('validate', fine)).code).toBe(0);
  });

  test.each([[['validate']], [['validate', 'no/such/file.json']], [['validate', 'src/cli']]])(
    '%j is a wrong call',
    async (words) => {
      const { code, out, err } = await callProgram(...words);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    },
  );
});
