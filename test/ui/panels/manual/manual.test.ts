import { describe, expect, test } from 'vitest';
import {
  numbersOfRule,
  parameterAt,
  parseChapter,
  quotesOf,
  searchRules,
  withValues,
} from '../../../../src/ui/panels/manual/manual.model.ts';

const text = `# S. Silicon

Chips, and who gets them.

## S2 Programmes

A slip has a chance of {{silicon.slipChance|percent}} a quarter.

## S3 Unit cost

Cost × {{silicon.learningRate}} at each doubling. Énergie.
<!-- numbers: silicon.yield, silicon.learningRate -->
`;

const chapter = parseChapter(text);

describe('the rule book', () => {
  test('a chapter is cut at its headings', () => {
    expect(chapter).toMatchObject({ letter: 'S', title: 'Silicon', intro: 'Chips, and who gets them.' });
    expect(chapter.rules.map(({ number, title }) => [number, title])).toEqual([
      ['S2', 'Programmes'],
      ['S3', 'Unit cost'],
    ]);
  });

  test('numbers are read from the scenario at hand', () => {
    const parameters = { silicon: { slipChance: 0.12, learningRate: 0.92 } };
    const written = withValues(chapter.rules[0]?.body ?? '', parameters, (value, form) => `${form} ${value}`);
    expect(written).toBe('A slip has a chance of percent 0.12 a quarter.');
    expect(quotesOf(text)).toEqual([
      { parameter: 'silicon.slipChance', form: 'percent' },
      { parameter: 'silicon.learningRate', form: 'number' },
    ]);
  });

  test('a rule has the numbers that it quotes, then the rest of its groups, each once', () => {
    const parameters = {
      silicon: { slipChance: 0.12, learningRate: 0.92, yield: { atLaunch: 0.6, mature: 0.9 } },
    };
    const [, cost] = chapter.rules;
    expect(cost?.body).toBe('Cost × {{silicon.learningRate}} at each doubling. Énergie.');
    expect(cost && numbersOfRule(cost, parameters).map(({ parameter }) => parameter)).toEqual([
      'silicon.learningRate',
      'silicon.yield.atLaunch',
      'silicon.yield.mature',
    ]);
  });

  test('a number that is not there shows itself', () => {
    expect(withValues('{{silicon.nothing}}', { silicon: {} }, String)).toBe('{{silicon.nothing}}');
    expect(parameterAt({ silicon: {} }, 'silicon.__proto__.x')).toBeUndefined();
  });

  test('a search needs all words, whatever their case and accents', () => {
    expect(searchRules([chapter], 'ENERGIE doubling').map(({ number }) => number)).toEqual(['S3']);
    expect(searchRules([chapter], 's2').map(({ number }) => number)).toEqual(['S2']);
    expect(searchRules([chapter], 'nothing of the kind')).toEqual([]);
  });
});
