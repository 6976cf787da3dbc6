import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LEVER_IDS } from '../../src/engine/index.ts';
import { difficultySchema } from '../../src/scenario/schema/difficulties.ts';
import { doctrineSchema } from '../../src/scenario/schema/doctrines.ts';

const page = await readFile('docs/modding/doctrines.md', 'utf8');

test('the page for authors lists every field of a doctrine and of a level with what it is', () => {
  const { values, redLines, temper, ...plain } = doctrineSchema.shape;
  const { planning, ...level } = difficultySchema.shape;
  const tables = { values, redLines, temper, planning };
  const fields = [
    ...Object.entries({ ...plain, ...level }),
    ...Object.entries(tables).flatMap(([table, schema]) =>
      Object.entries(schema.unwrap().shape).map(([key, field]) => [`${table}.${key}`, field] as const),
    ),
  ];
  expect(fields.length).toBeGreaterThan(45);
  for (const [name] of fields) expect(page).toMatch(new RegExp(`^\\| \`${name}\` \\| .+ \\|$`, 'm'));
  for (const [, field] of fields.filter(([name]) => name !== 'id' && name !== 'from'))
    expect(page).toContain(field.description);
});

test('the page for authors lists every lever', () => {
  for (const lever of LEVER_IDS) expect(page).toContain(`\`${lever}\``);
});
