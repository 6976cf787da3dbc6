import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commandList.ts';
import { figure, textTable } from '../../src/cli/output/table.ts';
import { callProgram, spawnProgram } from './program.ts';

describe('the program', () => {
  test('explains itself, and lists every command', async () => {
    const { code, out, err } = await callProgram('--help');
    expect([code, err]).toEqual([0, '']);
    for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  test.each(Object.keys(COMMANDS))('%s explains itself', async (name) => {
    const { code, out } = await callProgram(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: hyperscale ${name}`);
  });

  test('a command misspelt is a wrong call; the nearest is named', async () => {
    const { code, out, err } = await spawnProgram('simulat', 'x');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Did you mean simulate?');
  });

  test('without a command it says how it is called', async () => {
    const { code, out, err } = await callProgram();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: hyperscale');
  });
});

describe('scenarios', () => {
  test('lists the flagship with its seats', async () => {
    const { code, out } = await spawnProgram('scenarios', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual([
      'history-2023',
      'the-ten-billion-deal',
    ]);
    expect(JSON.parse(out)).toContainEqual({
      id: 'the-ten-billion-deal',
      title: 'The Ten-Billion Deal',
      version: '1.0.0',
      source: 'shipped',
      quarters: 24,
      seats: expect.arrayContaining(['amazon', 'openai', 'microsoft', 'google', 'nvidia', 'anthropic']),
    });
    expect((await callProgram('scenarios')).out).toContain('The Ten-Billion Deal');
  });

  test('looks in a folder that is named, and says so when there is none', async () => {
    const { out } = await callProgram('scenarios', '--json', '--folder', 'assets/scenarios');
    expect(JSON.parse(out).map(({ source }: { source: string }) => source)).toEqual([
      'shipped',
      'shipped',
      'assets/scenarios/history-2023',
      'assets/scenarios/the-ten-billion-deal',
    ]);
    expect((await callProgram('scenarios', '--folder', 'no/such')).code).toBe(2);
  });
});

describe('tables for people', () => {
  test('numbers stand to the right, thousands are set apart', () => {
    const text = textTable(
      [{ heading: 'a' }, { heading: 'n', right: true }],
      [['x', figure(1234567.891, 1)]],
    );
    expect(text).toBe('a            n\n─  ───────────\nx  1,234,567.9\n');
  });

  test.each([
    [0, 0, '0'],
    [-0.04, 1, '0.0'],
    [-1234.5, 0, '-1,235'],
    [999.95, 1, '1,000.0'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(figure(value, decimals)).toBe(text);
  });
});
