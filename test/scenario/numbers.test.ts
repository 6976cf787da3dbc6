import { beforeAll, describe, expect, test } from 'vitest';
import { readScenarioFolder, shippedScenarios } from '../../src/scenario/folderScenarios.ts';
import { keysOf, numberAt, withNumbers } from '../../src/scenario/numbers.ts';
import { parseScenario } from '../../src/scenario/parse/parseScenario.ts';
import type { ScenarioFile } from '../../src/scenario/schema/index.ts';

let file: ScenarioFile;

beforeAll(async () => {
  const { scenario } = parseScenario(await readScenarioFolder(`${shippedScenarios()}the-ten-billion-deal`));
  if (scenario === undefined) throw new Error('the flagship has errors');
  file = scenario;
});

describe('numbers of a scenario by their place', () => {
  test('members of lists are named by their id', () => {
    const place = file.segments.findIndex((segment) => segment.id === 'inference');
    expect(keysOf(file, 'segments.inference.churn')).toEqual(['segments', place, 'churn']);
    expect(numberAt(file, 'segments.inference.churn')).toBe(file.segments[place]?.churn);
  });

  test('a change leaves the file itself as it is', () => {
    const before = numberAt(file, 'parameters.models.leak');
    const changed = withNumbers(file, { 'parameters.models.leak': before / 2 });
    expect(numberAt(changed, 'parameters.models.leak')).toBe(before / 2);
    expect(numberAt(file, 'parameters.models.leak')).toBe(before);
  });

  test.each([
    'segments.nowhere.churn',
    'segments.inference.id',
    'parameters.__proto__.x',
    'parameters.models',
  ])('nothing is changed at %s', (path) => {
    expect(() => withNumbers(file, { [path]: 1 })).toThrow(path);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
