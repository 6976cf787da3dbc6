import { describe, expect, test } from 'vitest';
import { id, type NewsItem } from '../../../../src/engine/index.ts';
import type { Names } from '../../../../src/ui/game/names.ts';
import { deckText } from '../../../../src/ui/panels/report/deck.ts';
import { editionOf, placeOf } from '../../../../src/ui/panels/report/edition.model.ts';
import {
  isSameEverywhere,
  marketLines,
  moversOf,
  tapeOf,
} from '../../../../src/ui/panels/report/movers.model.ts';
import { shippedI18n } from '../../../i18n/locales.ts';
import { newsCodes } from '../../../support/newsCodes.ts';

const news = (code: string, weight = 3): NewsItem => ({
  code,
  phase: 'x',
  companies: [id('a')],
  about: null,
  params: {},
  weight,
});

describe('the edition', () => {
  test('leads with the weightiest, and puts stories of other kinds beside it', () => {
    const { lead, second } = editionOf(
      [news('outage', 5), news('outage', 4), news('siteLive'), news('failed')],
      'b',
    );
    expect(lead?.code).toBe('outage');
    expect(second.map(({ code }) => code)).toEqual(['siteLive', 'failed']);
  });

  test('tells every story once, and counts those without room', () => {
    const all = Array.from({ length: 12 }, () => news('siteLive'));
    const { lead, sections } = editionOf(all, 'b');
    const told = sections.reduce((sum, { items, left }) => sum + items.length + left, 0);
    expect(lead).not.toBeNull();
    expect(told).toBe(11);
    expect(sections.map(({ name }) => name)).toEqual(['plant']);
  });

  test('of a quiet quarter has no lead and no parts', () => {
    expect(editionOf([], 'a')).toEqual({ lead: null, second: [], choices: [], sections: [] });
  });

  test('leads with the reader’s own story among equally weighty ones, and with the larger deal', () => {
    const of = (company: string, code: string, params: NewsItem['params'] = {}): NewsItem => ({
      ...news(code, 5),
      companies: [id(company)],
      params,
    });
    const round = of('a', 'roundClosed', { amount: 9_000_000 });
    const deal = of('b', 'agreementSigned', { value: 32_600_000 });
    expect(editionOf([round, deal], 'c').lead).toBe(deal);
    expect(editionOf([round, deal], 'a').lead).toBe(round);
    const [small, large] = [
      of('a', 'modelReleased', { capability: 154 }),
      of('b', 'modelReleased', { capability: 158 }),
    ];
    expect(editionOf([small, large], 'c').lead).toBe(large);
  });

  test('makes room for other stories where many are alike', () => {
    const alike = Array.from({ length: 9 }, () => news('stationOrdered', 4));
    const { sections } = editionOf([news('failed', 5), ...alike, news('siteLive'), news('siteDelayed')], 'b');
    const plant = sections.find(({ name }) => name === 'plant');
    const codes = plant?.items.map(({ code }) => code) ?? [];
    expect(codes).toEqual(['stationOrdered', 'stationOrdered', 'stationOrdered', 'siteDelayed']);
    expect(plant?.left).toBe(5);
  });

  test('V1 tells the answers to an event once, who gave the same in one line', () => {
    const answer = (company: string, option: string): NewsItem => ({
      ...news('eventChoice', 3),
      companies: [id(company)],
      params: { event: 'fire', option },
    });
    const { choices, lead } = editionOf([answer('a', 'run'), answer('b', 'stay'), answer('c', 'stay')], 'a');
    expect(lead).toBeNull();
    expect(choices).toHaveLength(1);
    expect(choices[0]?.answers.map(({ companies }) => companies)).toEqual([['b', 'c'], ['a']]);
  });
});

const history = {
  quarters: ['1', '2'],
  series: {
    a: { marketValue: [100, 120], 'share.x': [0.5, 0.4] },
    b: { marketValue: [200, 150], 'share.x': [0.5, 0.6] },
    c: { marketValue: [50, 50] },
  },
  world: {},
};

describe('the tape', () => {
  const tape = tapeOf(history, ['a', 'b', 'c']);

  test('lists values, greatest first, with the change of the quarter', () => {
    expect(tape.map(({ company }) => company)).toEqual(['b', 'a', 'c']);
    expect(tape[0]?.change).toBeCloseTo(-0.25, 12);
  });

  test('names winners and losers, and nobody who stood still', () => {
    const { winners, losers } = moversOf(tape);
    expect(winners.map(({ company }) => company)).toEqual(['a']);
    expect(losers.map(({ company }) => company)).toEqual(['b']);
  });

  test('has no changes before the first quarter', () => {
    const first = tapeOf({ ...history, series: { a: { marketValue: [5] } } }, ['a']);
    expect(first).toEqual([{ company: 'a', value: 5, change: null }]);
  });
});

test('a market is told by its leader and by whose share moved', () => {
  const [line] = marketLines(history, ['a', 'b', 'c'], ['x']);
  expect(line?.leader).toMatchObject({ company: 'b', share: 0.6 });
  expect(line?.gainer?.company).toBe('b');
  expect(line?.loser).toMatchObject({ company: 'a' });
  expect(line?.loser?.points).toBeCloseTo(0.1, 12);
});

test('prices that differ by less than a cent are one', () => {
  expect(isSameEverywhere([[2], [2.001]])).toBe(true);
  expect(isSameEverywhere([[2], [2.01]])).toBe(false);
});

describe.each(['en', 'fr'])('in %s', (language) => {
  test('every announced piece of news has a headline and a word about it', async () => {
    const { has } = (await shippedI18n(language)).voice();
    expect(newsCodes().length).toBeGreaterThan(60);
    for (const code of newsCodes()) {
      // What is about people has a wording for one and for many.
      expect(has(`news:${code}`) || has(`news:${code}_other`), `news:${code}`).toBe(true);
      expect(has(`report:deck.${code}`), `report:deck.${code}`).toBe(true);
    }
  });
});

test('V1 an event tells its own story under its headline, with the name of whom it strikes', async () => {
  const voice = (await shippedI18n('en')).voice();
  const same = (name: string) => name;
  const texts: Readonly<Record<string, string>> = { 'events.fire.description': 'It burns at {subject}.' };
  // Only names and texts are asked for here.
  const names = {
    company: (key: string) => (key === 'a' ? 'Aurora' : key),
    region: same,
    merchant: same,
    optional: (key: string) => texts[key] ?? null,
  } as unknown as Names;
  const strikes = (event: string) => ({ ...news('eventStrikes'), params: { event, subject: 'a' } });
  expect(deckText(strikes('fire'), { voice, names })).toBe('It burns at Aurora.');
  expect(deckText(strikes('flood'), { voice, names })).toBe(voice.dynamic('report:deck.eventStrikes', {}));
  expect(placeOf(strikes('fire'))).toBe('world');
});

test('news without a place of its own is told under money', () => {
  expect(placeOf({ code: 'sharesPlaced' })).toBe('money');
});
