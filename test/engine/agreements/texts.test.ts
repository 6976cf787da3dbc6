import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '../../../assets/locales/en/agreements.json' with { type: 'json' };
import french from '../../../assets/locales/fr/agreements.json' with { type: 'json' };
import { REASON_CODES, REASON_PARAMS } from '../../../src/engine/agreements/reasons.ts';

import { runs } from '../../support/propertyRuns.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { anyTerms } from './arbitraryTerms.ts';
import { appraise, table } from './support.ts';

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

  test('A3 a reason that is given has a figure for every hole of its text', () => {
    const work = table();
    const given = fc.tuple(anyTerms, fc.boolean());
    fc.assert(
      fc.property(given, ([offered, swapped]) => {
        const [seat, from] = swapped ? [STRATO, MINERVA] : [MINERVA, STRATO];
        for (const reason of appraise(work, offered, seat, from).reasons) {
          const text = texts.reasons[reason.code][reason.points < 0 ? 'against' : 'for'];
          for (const hole of holes(text)) expect(reason.params, reason.code).toHaveProperty(hole);
        }
      }),
      runs(200),
    );
  });
});
