import { beforeAll, describe, expect, test } from 'vitest';
import type { NewsItem } from '../../../src/engine/index.ts';
import type { I18n } from '../../../src/i18n/createI18n.ts';
import { listScenarios } from '../../../src/scenario/catalogue.node.ts';
import type { ReadyScenario } from '../../../src/scenario/catalogue.ts';
import { Session } from '../../../src/session/session.ts';
import { namesOf } from '../../../src/ui/game/names.ts';
import { newsText } from '../../../src/ui/game/newsText.ts';
import { shippedI18n } from '../../i18n/locales.ts';
import { newsCodes } from '../../support/newsCodes.ts';

let scenario: ReadyScenario;
const voices = new Map<string, I18n>();

beforeAll(async () => {
  const [first] = await listScenarios();
  if (first === undefined) throw new Error('there is no scenario');
  scenario = first;
  for (const language of ['en', 'fr']) voices.set(language, await shippedI18n(language));
});

function write(item: NewsItem, language: string): string {
  const voice = voices.get(language)?.voice();
  if (voice === undefined) throw new Error(`no texts in ${language}`);
  return newsText(item, { voice, names: namesOf(scenario.presentation, language) });
}

const item = (code: string, params: NewsItem['params'], companies: readonly string[], about: string | null) =>
  // Ids of the shipped scenario: a branded id is a string.
  ({ code, params, companies, about, phase: 'report', weight: 3 }) as unknown as NewsItem;

test('the codes that the engine announces are found', () => {
  const codes = newsCodes();
  expect(codes.length).toBeGreaterThan(25);
  expect(codes).toEqual(
    expect.arrayContaining(['agreementSigned', 'siteLive', 'chipsShortMemory', 'failed', 'platformClosed']),
  );
});

describe.each(['en', 'fr'])('in %s', (language) => {
  test('every code that the engine announces has a headline', () => {
    const voice = voices.get(language)?.voice();
    expect(
      newsCodes().filter((code) => !voice?.has(`news:${code}`) && !voice?.has(`news:${code}_other`)),
    ).toEqual([]);
  });

  test('money, quantities and names are in the language of the reader', () => {
    const signed = item('agreementSigned', { value: 10_000_000, clauses: 2 }, ['amazon', 'openai'], 'a1');
    expect(write(signed, language)).toMatch(/Amazon.*OpenAI.*10/);
    expect(write(signed, language)).not.toMatch(/\{\{|amazon|10000000/);
    const site = item('siteLive', { site: 'europe-2', region: 'europe', mw: 300 }, ['amazon'], 'site-9');
    expect(write(site, language)).toContain('Europe 2');
    expect(write(site, language)).toContain('300');
    const shop = item('integrationLive', { feature: 'agent', level: 2 }, ['openai'], 'shopify');
    expect(write(shop, language)).toContain('Shopify');
    expect(write(shop, language)).toContain(language === 'en' ? 'shopping agent' : 'agent');
  });
});

test('V1 no headline of a campaign leaves a place of its text empty', async () => {
  const session = new Session({ list: listScenarios });
  let now = await session.start({
    scenarioId: 'the-ten-billion-deal',
    seats: ['amazon'],
    difficulty: 'manager',
    seed: 7,
  });
  const lines: string[] = [];
  for (let quarter = 0; quarter < 6; quarter += 1) {
    now = await session.endQuarter();
    lines.push(...now.news.map((one) => write(one, 'en')));
  }
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
}, 60_000);

test('wanted chips are counted in chips, wanted compute in H100e', () => {
  const chips = item('chipsShortMemory', { chip: 'h100', wanted: 1000, delivered: 10 }, ['amazon'], 'h100');
  expect(write(chips, 'en')).not.toContain('H100e');
  const missing = { missing: 500, wanted: 1000, share: 0.5 };
  expect(write(item('computeShortfall', missing, ['amazon', 'openai'], 'a1'), 'en')).toMatch(/500\sH100e/);
});
