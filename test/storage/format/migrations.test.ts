import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seal } from '../../../src/storage/format/envelope.ts';
import { defineMigrations } from '../../../src/storage/format/migrations.ts';
import { createSaveFormat } from '../../../src/storage/format/saveFormat.ts';

const parts = {
  header: z.strictObject({ title: z.string() }),
  payload: z.strictObject({ cashKusd: z.number() }),
};

const migrations = defineMigrations([
  { to: 2, payload: (old) => ({ cash: z.strictObject({ money: z.number() }).parse(old).money }) },
  { to: 3, header: (old) => ({ title: z.strictObject({ name: z.string() }).parse(old).name }) },
  { to: 4, payload: (old) => ({ cashKusd: z.strictObject({ cash: z.number() }).parse(old).cash * 1000 }) },
]);
const format = createSaveFormat({ ...parts, migrations });

describe('migrations', () => {
  test.each([
    [1, '{"name":"T"}', '{"money":5}'],
    [2, '{"name":"T"}', '{"cash":5}'],
    [3, '{"title":"T"}', '{"cash":5}'],
    [4, '{"title":"T"}', '{"cashKusd":5000}'],
  ])('a file of version %i is read as one of today', (version, header, payload) => {
    expect(format.decode(seal(version, header, payload))).toEqual({
      ok: true,
      value: { header: { title: 'T' }, payload: { cashKusd: 5000 }, version },
    });
  });

  test('what a migration cannot understand is a diagnostic', () => {
    expect(format.decode(seal(1, '{"name":"T"}', '{"wealth":5}'))).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'migrationFailed', line: 3, params: { version: 1 } }],
    });
  });

  test.each([[[{ to: 3 }]], [[{ to: 2 }, { to: 4 }]], [[{ to: 2 }, { to: 2 }]], [[{ to: 1 }]]])(
    'a gap in %j is refused when it is declared',
    (steps) => {
      expect(() => defineMigrations(steps)).toThrow(RangeError);
    },
  );
});
