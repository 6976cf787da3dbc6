import { beforeAll, describe, expect, test } from 'vitest';
import { REASON_CODES, REASON_PARAMS } from '../../../../src/engine/agreements/reasons.ts';
import type { Reason } from '../../../../src/engine/index.ts';
import { createI18n, type Voice } from '../../../../src/i18n/createI18n.ts';
import { folderTextSource } from '../../../../src/i18n/folderTextSource.ts';
import { listScenarios } from '../../../../src/scenario/catalogue.node.ts';
import { namesOf } from '../../../../src/ui/game/names.ts';
import { needleAngle } from '../../../../src/ui/panels/agreements/table/needle.model.ts';
import { templatesFor } from '../../../../src/ui/panels/agreements/terms/templates.model.ts';
import { clauseText, conditionText } from '../../../../src/ui/panels/agreements/words/clauseText.ts';
import {
  type DealWords,
  lengthName,
  shareName,
} from '../../../../src/ui/panels/agreements/words/dealWords.ts';
import { reasonRows } from '../../../../src/ui/panels/agreements/words/reasonRows.model.ts';
import { REASON_NUMBERS, reasonText } from '../../../../src/ui/panels/agreements/words/reasonText.ts';
import { tableWorld } from './world.ts';

const LANGUAGES = ['en', 'fr'] as const;
const words = new Map<string, DealWords>();

beforeAll(async () => {
  const scenario = (await listScenarios()).find(({ definition }) => definition.id === 'the-ten-billion-deal');
  if (scenario === undefined) throw new Error('no scenario');
  for (const language of LANGUAGES) {
    const voice: Voice = (await createI18n(language, folderTextSource('assets/locales'))).voice();
    const names = namesOf(scenario.presentation, language);
    words.set(language, { voice, names, start: scenario.definition.start });
  }
});

const wordsIn = (language: string): DealWords => {
  const found = words.get(language);
  if (found === undefined) throw new Error(language);
  return found;
};

describe.each(LANGUAGES)('in %s', (language) => {
  test('every clause of every template is a sentence without a hole or a key', async () => {
    for (const [you, them] of [
      ['amazon', 'openai'],
      ['nvidia', 'coreweave'],
    ] as const) {
      const world = await tableWorld(you, them);
      for (const { terms } of templatesFor(world)) {
        for (const clause of terms.clauses) {
          const text = clauseText(clause, world.sides, wordsIn(language));
          expect(text).not.toMatch(/\{\{|agreements:|undefined|NaN/);
        }
      }
    }
  });

  test('A3 every reason is told for and against, each number with its unit', () => {
    const params = Object.fromEntries(
      Object.entries(REASON_PARAMS).map(([name, unit]) => [name, unit === 'name' ? 'amazon' : 1]),
    );
    for (const code of REASON_CODES) {
      for (const points of [5, -5]) {
        const { title, text } = reasonText({ code, points, params }, wordsIn(language));
        expect(title).not.toMatch(/:|\{\{/);
        expect(text).not.toMatch(/\{\{|agreements:/);
      }
    }
  });

  test('conditions are told with their unit', () => {
    const { voice } = wordsIn(language);
    expect(conditionText({ kind: 'date', quarter: 4 }, wordsIn(language))).toContain(
      voice.formats.formatQuarter('2027Q1'),
    );
    expect(conditionText({ kind: 'revenue', kUsd: 7_500_000 }, wordsIn(language))).toContain('7');
  });
});

test('A3 every number that a reason carries has a way to be written', () => {
  for (const [name, unit] of Object.entries(REASON_PARAMS)) {
    expect(name in REASON_NUMBERS).toBe(unit !== 'name');
  }
});

/** With the spaces that a line may break at. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

test('lengths are told in years where they are whole or half, shares with the decimals that they need', () => {
  const en = wordsIn('en');
  expect([28, 6, 5, 2].map((quarters) => plain(lengthName(en, quarters)))).toEqual([
    '7 years',
    '1.5 years',
    '5 quarters',
    '2 quarters',
  ]);
  expect([0, 0.02, 0.0196, 0.15, 0.004].map((share) => shareName(en, share))).toEqual([
    '0%',
    '2%',
    '2%',
    '15%',
    '0.40%',
  ]);
});

describe('reasons as bars', () => {
  const reason = (code: Reason['code'], points: number): Reason => ({ code, points, params: {} });

  test('the heaviest comes first and is the longest; what weighs nothing is left out', () => {
    const rows = reasonRows(
      [reason('relations', 1), reason('exclusivity', -8), reason('credit', -0.01)],
      null,
    );
    expect(rows.map(({ reason: { code }, length, moved }) => [code, length, moved])).toEqual([
      ['exclusivity', 1, 0],
      ['relations', 0.125, 0],
    ]);
  });

  test('what the last change moved is told', () => {
    const before = {
      reasons: [reason('relations', 1), reason('computePrice', -3)],
      total: -2,
      decision: 'counter',
    } as const;
    const rows = reasonRows(
      [reason('relations', 1), reason('computePrice', 2), reason('capacity', 0.5)],
      before,
    );
    expect(rows.map(({ reason: { code }, moved }) => [code, moved])).toEqual([
      ['computePrice', 5],
      ['relations', 0],
      ['capacity', 0.5],
    ]);
  });
});

describe('needle', () => {
  const rules = { acceptAt: 5, counterAt: -20 };

  test('stands in the field of the decision and moves with every point', () => {
    expect(needleAngle(-1000, rules)).toBe(-90);
    expect(needleAngle(-20, rules)).toBe(-40);
    expect(needleAngle(5, rules)).toBe(30);
    expect(needleAngle(1000, rules)).toBe(90);
    for (let total = -34; total < 20; total++) {
      expect(needleAngle(total + 1, rules)).toBeGreaterThan(needleAngle(total, rules));
    }
  });
});
