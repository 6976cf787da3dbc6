import { expect, test } from 'vitest';
import { numbersOf } from '../../src/scenario/diagnostics/checks/parameterRanges.ts';
import { readScenarioFolder, shippedScenarios } from '../../src/scenario/folderScenarios.ts';
import { parseScenario } from '../../src/scenario/parse/parseScenario.ts';

test('the flagship says of every number of its rules how sure it is, and from where', async () => {
  const parts = await readScenarioFolder(`${shippedScenarios()}the-ten-billion-deal`);
  const { scenario } = parseScenario(parts);
  const places = numbersOf(scenario?.parameters).map(([place]) => place);
  const ranges = scenario?.parameterRanges ?? {};
  expect(places.filter((place) => ranges[place] === undefined)).toEqual([]);
  for (const [place, value] of numbersOf(scenario?.parameters)) {
    expect(ranges[place]?.low, place).toBeLessThanOrEqual(value);
    expect(ranges[place]?.high, place).toBeGreaterThanOrEqual(value);
    expect(ranges[place]?.source, place).toMatch(/^(cal: |estimate|data sheet)/);
  }
});
