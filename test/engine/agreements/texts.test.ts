import { describe, expect, test } from 'vitest';
import english from '../../../assets/locales/en/agreements.json' with { type: 'json' };
import french from '../../../assets/locales/fr/agreements.json' with { type: 'json' };
import { REASON_CODES, REASON_PARAMS } from '../../../src/engine/agreements/reasons.ts';

const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');

describe.each([
  ['English', english],
  ['French', french],
])('%s', (_name, texts) => {
  test('A3 every reason can be told, for and against, in the figures that it carries', () => {
    expect(Object.keys(texts.reasons).sort()).toEqual([...REASON_CODES].sort());
    for (const { title, for: speaksFor, against } of Object.values(texts.reasons)) {
      expect(holes(title)).toEqual([]);
      for (const hole of [...holes(speaksFor), ...holes(against)])
        expect(Object.keys(REASON_PARAMS)).toContain(hole);
    }
  });
});
