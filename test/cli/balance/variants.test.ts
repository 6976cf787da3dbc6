import { expect, test } from 'vitest';
import { doctrineIdOf, withVariants } from '../../../src/cli/arena/variants.ts';
import { openScenario } from '../../../src/cli/input/scenarios.ts';

test('who leaves levers alone plays by a doctrine of its own; nobody else notices', async () => {
  const { definition } = await openScenario('the-ten-billion-deal');
  const player = { kind: 'program' as const, without: ['prices' as const] };
  const varied = withVariants(definition, { amazon: player, openai: { kind: 'program' } });
  const added = varied.doctrines.slice(definition.doctrines.length);
  const own = definition.companies.find(({ id }) => id === 'amazon')?.doctrine;
  const base = definition.doctrines.find(({ id }) => id === own);
  expect(added).toEqual([
    { ...base, id: `${own} without prices`, without: [...(base?.without ?? []), 'prices'] },
  ]);
  expect(doctrineIdOf(definition, 'amazon', player)).toBe(added[0]?.id);
  expect({ ...varied, doctrines: definition.doctrines }).toEqual(definition);
  expect(withVariants(definition, { amazon: { kind: 'program', doctrine: 'balanced' } })).toBe(definition);
  expect(() => withVariants(definition, { amazon: { ...player, doctrine: 'none' } })).toThrow(
    /no doctrine none/,
  );
});
