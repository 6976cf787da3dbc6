import { describe, expect, test } from 'vitest';
import type { Condition, Effect } from '../../../../src/engine/index.ts';
import { createI18n } from '../../../../src/i18n/createI18n.ts';
import { folderTextSource } from '../../../../src/i18n/folderTextSource.ts';
import { listScenarios } from '../../../../src/scenario/catalogue.node.ts';
import { quantityInfo } from '../../../../src/store/events.ts';
import { namesOf } from '../../../../src/ui/game/names.ts';
import { effectLine } from '../../../../src/ui/panels/events/effectWords.ts';
import { groupText } from '../../../../src/ui/panels/events/groupWords.ts';

const flagship = (await listScenarios()).find(({ definition }) => definition.id === 'the-ten-billion-deal');

async function wordsIn(language: string) {
  if (flagship === undefined) throw new Error('the flagship does not load');
  const voice = (await createI18n(language, folderTextSource('assets/locales'))).voice();
  const names = namesOf(flagship.presentation, language);
  return { voice, names, scenario: flagship.definition, subject: 'nvidia', quantity: quantityInfo };
}

const clouds = { op: 'has', module: 'cloud', of: '$company' } as const;
const large = { op: 'metric', metric: 'powerMW', of: '$company', bounds: { atLeast: 3000 } } as const;

describe('V1 whom an effect means is said in words', () => {
  test.each<[string, Condition, string]>([
    ['en', clouds, 'clouds'],
    ['en', { op: 'all', of: [clouds, large] }, 'clouds with live power at least 3.0 GW'],
    ['fr', { op: 'all', of: [clouds, large] }, 'les clouds (puissance en service : au moins 3,0 GW)'],
    ['en', { op: 'status', status: 'private', of: '$company' }, 'private companies'],
    ['en', { op: 'not', of: clouds }, 'the companies concerned'],
    ['en', { op: 'all', of: [clouds, { ...large, of: 'nvidia' }] }, 'the companies concerned'],
  ])('%s: %j', async (language, where, said) => {
    expect(groupText(where, await wordsIn(language)).replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
  });

  test.each(['en', 'fr'])(
    'no answer of the flagship says two different things in the same words (%s)',
    async (language) => {
      const words = await wordsIn(language);
      const toldApart = (effects: readonly Effect[]): boolean => {
        const who = effects.flatMap((one) =>
          'of' in one || 'with' in one ? (effectLine(one, words) ?? []) : [],
        );
        // The amount alone must not tell two lines apart: nobody would know which of the two is whose.
        const bare = who.map((line) => line.replace(/[+−-]?\d[\d.,]*/g, '#'));
        return new Set(bare).size === bare.length;
      };
      const vague = (flagship?.definition.events ?? []).flatMap((event) =>
        (event.choice?.options ?? [])
          .filter((option) => !toldApart(option.effects))
          .map((option) => `${event.id}/${option.id}`),
      );
      expect(vague).toEqual([]);
    },
  );
});
