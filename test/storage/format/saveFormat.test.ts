import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seal } from '../../../src/storage/format/envelope.ts';
import { defineMigrations } from '../../../src/storage/format/migrations.ts';
import { createSaveFormat } from '../../../src/storage/format/saveFormat.ts';
import { headOf, saveSizeLimit } from '../../../src/storage/saveStorage.ts';
import { runs } from '../../support/propertyRuns.ts';

const parts = {
  header: z.strictObject({ title: z.string(), quarter: z.number() }),
  payload: z.strictObject({ commands: z.array(z.json()) }),
};
const format = createSaveFormat({ ...parts, migrations: defineMigrations([]) });
const header = { title: 'The deal – été', quarter: 7 };
const payload = { commands: [{ kind: 'price', cents: 1250 }, 'end'] };
const text = format.encode(header, payload);

const codesOf = (result: ReturnType<typeof format.decode>) =>
  result.ok ? [] : result.diagnostics.map((diagnostic) => diagnostic.code);

describe('save format', () => {
  test('gives back any header and payload as they were', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer(),
        fc.array(fc.jsonValue({ maxDepth: 6 })),
        (title, quarter, raw) => {
          // -0 is written as 0, and a key that reaches prototypes is refused; both are outside what the game writes.
          const commands = JSON.parse(
            JSON.stringify(raw).replace(/(__proto__|constructor|prototype)":/g, 'x":'),
          );
          const decoded = format.decode(format.encode({ title, quarter }, { commands }));
          expect(decoded).toEqual({
            ok: true,
            value: { header: { title, quarter }, payload: { commands }, version: 1 },
          });
        },
      ),
    );
  });

  test('reads the header from the head alone', () => {
    expect(format.readHeader(headOf(text))).toEqual({ ok: true, value: header });
  });

  test('a damaged byte anywhere is a diagnostic, never an exception or another campaign', () => {
    const bytes = Buffer.from(text, 'utf8');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (position, flip) => {
        const damaged = Buffer.from(bytes);
        damaged[position] = (bytes[position] ?? 0) ^ flip;
        expect(codesOf(format.decode(damaged.toString('utf8')))).toHaveLength(1);
      }),
      runs(2000),
    );
  });

  test('each single byte, damaged in turn, is noticed', () => {
    const bytes = Buffer.from(text, 'utf8');
    for (let position = 0; position < bytes.length; position += 1) {
      const damaged = Buffer.from(bytes);
      damaged[position] = (bytes[position] ?? 0) ^ 1;
      expect(format.decode(damaged.toString('utf8')).ok, `byte ${position}`).toBe(false);
    }
  });

  test('a file cut short anywhere is noticed', () => {
    for (let length = 0; length < text.length; length += 1) {
      expect(format.decode(text.slice(0, length)).ok, `cut after ${length}`).toBe(false);
    }
  });

  test('any other text is a diagnostic', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (other) => !format.decode(other).ok));
  });

  test('the header of one file does not open the payload of another', () => {
    const other = format.encode({ title: 'Other', quarter: 1 }, { commands: [] });
    const mixed = headOf(text) + other.slice(headOf(other).length);
    expect(codesOf(format.decode(mixed))).toEqual(['damagedPayload']);
  });
});

describe('save format names what is wrong', () => {
  const sealed = (head: string, body: string, version = 1) => format.decode(seal(version, head, body));
  const goodHead = JSON.stringify(header);

  test.each([
    [
      'a newer version',
      sealed(goodHead, '{}', 2),
      { code: 'newerVersion', params: { version: 2, current: 1 } },
    ],
    ['broken JSON', sealed(goodHead, '{'), { code: 'notJson', line: 3 }],
    ['a reach for prototypes', sealed(goodHead, '{"__proto__":{}}'), { code: 'forbiddenKey', line: 3 }],
    ['nesting', sealed(goodHead, '['.repeat(200_000)), { code: 'tooDeep', line: 3 }],
    ['a wrong header', sealed('{"title":"x"}', '{}'), { code: 'invalidHeader', line: 2, path: 'quarter' }],
    ['a wrong payload', sealed(goodHead, '{}'), { code: 'invalidPayload', line: 3, path: 'commands' }],
    ['size', format.decode('x'.repeat(saveSizeLimit + 1)), { code: 'tooLarge' }],
  ])('%s', (_, result, expected) => {
    expect(result).toMatchObject({ ok: false, diagnostics: [expected] });
  });

  test('every wrong field has its own diagnostic', () => {
    expect(codesOf(sealed('{"title":1,"quarter":"x"}', '{}'))).toEqual(['invalidHeader', 'invalidHeader']);
  });

  test.each([
    ['undefined in a list', [undefined]],
    ['a number that JSON has no word for', [Number.NaN]],
    ['a map', [new Map()]],
    ['a function', [() => 1]],
  ])('refuses to write %s', (_, commands) => {
    // The point is a value that the types would not let through.
    expect(() => format.encode(header, { commands } as unknown as typeof payload)).toThrow(TypeError);
  });
});
