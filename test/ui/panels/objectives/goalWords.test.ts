import { describe, expect, test } from 'vitest';
import { createI18n } from '../../../../src/i18n/createI18n.ts';
import { folderTextSource } from '../../../../src/i18n/folderTextSource.ts';
import { listScenarios } from '../../../../src/scenario/catalogue.node.ts';
import { namesOf } from '../../../../src/ui/game/names.ts';
import { goalText } from '../../../../src/ui/panels/objectives/goalWords.ts';
import { areSettled, levelRows } from '../../../../src/ui/panels/objectives/levels.model.ts';

const flagship = (await listScenarios()).find(({ definition }) => definition.id === 'the-ten-billion-deal');

async function wordsIn(language: string) {
  if (flagship === undefined) throw new Error('the flagship does not load');
  const voice = (await createI18n(language, folderTextSource('assets/locales'))).voice();
  const names = namesOf(flagship.presentation, language);
  return { voice, names, writeQuarter: (index: number) => `#${index}`, seat: 'amazon' };
}

describe('O1 goals in words', () => {
  test.each(['en', 'fr'])('every goal of the flagship reads as a sentence (%s)', async (language) => {
    const words = await wordsIn(language);
    const objectives = flagship?.definition.objectives ?? [];
    expect(objectives).toHaveLength(30);
    for (const { id, seat, levels } of objectives) {
      expect(words.names.text(`objectives.${id}.name`)).not.toBe(id);
      for (const goal of Object.values(levels)) {
        const text = goalText(goal, { ...words, seat });
        expect(text).not.toMatch(/objectives:|\{\{|NaN|undefined|\$company/);
        expect(text.length).toBeGreaterThan(10);
      }
    }
  });

  test('figures of others carry their name, money and shares their unit', async () => {
    const words = await wordsIn('en');
    const hold = {
      kind: 'hold',
      quarters: 3,
      by: 11,
      when: { op: 'company', fact: 'largestHolder', of: 'openai', bounds: { atLeast: 0.2 } },
    } as const;
    expect(goalText(hold, words)).toBe(
      'Largest outside stake of OpenAI at least 20.0%, for 3\u00a0quarters in a row by #11',
    );
    const flow = {
      op: 'metric',
      metric: 'freeCashFlow',
      of: '$company',
      bounds: { atLeast: 40_000_000 },
    } as const;
    expect(goalText({ kind: 'end', when: flow }, words)).toMatch(/\$40\.0.bn, at the end$/);
  });

  test.each([
    ['en', 'Lead in capability: no rival ahead, at the end'],
    ['fr', 'Avance en capacité\u00a0: aucun rival devant, à la fin'],
  ])('a lead of at least nothing is that nobody is ahead (%s)', async (language, text) => {
    const lead = { op: 'company', fact: 'capabilityLead', of: '$company', bounds: { atLeast: 0 } } as const;
    expect(goalText({ kind: 'end', when: lead }, await wordsIn(language))).toBe(text);
  });

  test('of several goals one sees where each ends, and only the first begins with a capital', async () => {
    const probes = { op: 'company', fact: 'openProbes', of: '$company', bounds: { atLeast: 1 } } as const;
    const never = { kind: 'never', when: { op: 'all', of: [probes, probes] }, until: 11 } as const;
    const end = { kind: 'end', when: probes } as const;
    const one = 'probes open at least 1';
    expect(goalText({ kind: 'all', of: [never, end] }, await wordsIn('en'))).toBe(
      `Never, up to #11: ${one} and ${one}; ${one}, at the end`,
    );
    expect(goalText({ kind: 'all', of: [end, never] }, await wordsIn('en'))).toBe(
      `P${one.slice(1)}, at the end; never, up to #11: ${one} and ${one}`,
    );
  });
});

test('O1 levels are reached, lost or open, and an objective is settled when none is open', () => {
  const progress = {
    leaves: { bronze: [], silver: [], gold: [] },
    reached: { bronze: 3, silver: -1, gold: -1 },
    lost: { bronze: false, silver: true, gold: false },
    progress: 0.4,
  };
  expect(levelRows({ progress }).map(({ state }) => state)).toEqual(['reached', 'lost', 'open']);
  expect(areSettled([{ progress }])).toBe(false);
  expect(areSettled([{ progress: { ...progress, lost: { ...progress.lost, gold: true } } }])).toBe(true);
  expect(areSettled([])).toBe(false);
});
