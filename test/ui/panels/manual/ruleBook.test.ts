import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../../src/scenario/diagnostics/checks/parameterRanges.ts';
import { parametersSchema } from '../../../../src/scenario/schema/parameters.ts';
import {
  type Chapter,
  numbersOfRule,
  parameterAt,
  parseChapter,
  quotesOf,
} from '../../../../src/ui/panels/manual/manual.model.ts';

/** Rules by letter: how many each chapter has. A rule is dropped only with a reason in docs/decisions.md. */
const RULES = { T: 5, W: 5, C: 6, S: 7, E: 3, M: 5, D: 6, K: 5, F: 6, A: 6, R: 3, V: 3, O: 3, I: 2 } as const;

const parameters = parametersSchema.parse({});
const places = numbersOf(parameters).map(([place]) => place);

function book(language: string): Chapter[] {
  return Object.keys(RULES).map((letter) =>
    parseChapter(readFileSync(`assets/manual/${language}/${letter}.md`, 'utf8')),
  );
}

describe.each(['en', 'fr'])('the rule book in %s', (language) => {
  const chapters = book(language);
  const rules = chapters.flatMap((chapter) => chapter.rules);

  test('has every rule, by its number, with something to say', () => {
    const numbers = Object.entries(RULES).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, k) => `${letter}${k + 1}`),
    );
    expect(rules.map(({ number }) => number)).toEqual(numbers);
    for (const { number, title, body } of rules) {
      expect(title.length, number).toBeGreaterThan(2);
      expect(body.length, number).toBeGreaterThan(120);
    }
  });

  test('quotes no number that a scenario does not have', () => {
    for (const rule of rules) {
      for (const { parameter } of quotesOf(rule.body)) {
        expect(parameterAt(parameters, parameter), `${rule.number}: ${parameter}`).toBeTypeOf('number');
      }
      expect(rule.body, rule.number).not.toMatch(/\{\{(?![a-zA-Z0-9.]+(\|percent)?\}\})/);
    }
  });

  test('has a place for every number of the rules', () => {
    const shown = new Set(
      rules.flatMap((rule) => numbersOfRule(rule, parameters).map(({ parameter }) => parameter)),
    );
    expect(places.filter((place) => !shown.has(place))).toEqual([]);
  });
});

test('both languages quote the same numbers in every rule', () => {
  const quoted = (language: string) =>
    book(language).flatMap((chapter) =>
      chapter.rules.map((rule) => [
        rule.number,
        quotesOf(rule.body)
          .map(({ parameter }) => parameter)
          .sort(),
        rule.groups,
      ]),
    );
  expect(quoted('fr')).toEqual(quoted('en'));
});
