import { describe, expect, test } from 'vitest';
import { EVENT_MESSAGES } from '../../../src/scenario/diagnostics/texts/eventMessages.ts';
import { parseScenario } from '../../../src/scenario/parse/parseScenario.ts';
import { errorsIn, expectOne, flagship, spoil } from '../diagnostics/mistake.ts';

const world = 'events/world/events.json';
const put = (find: RegExp, text: string) => ({ file: world, find, put: text });

/** One more event in the list of the flagship, with § where the diagnostic has to point. */
function added(event: string) {
  return put(/"events": \[/, `"events": [\n${event},\n`);
}
const event = (rest: string, trigger = '"trigger": { "chance": 0.1 }') =>
  `{ "id": "extra", "theme": "world", ${trigger}${rest === '' ? '' : `, ${rest}`} }`;
const when = (condition: string) => `"trigger": { "chance": 0.1, "when": ${condition} }`;
const effect = (text: string) => event(`"effects": [${text}]`);

const deep = (levels: number): string =>
  levels === 0 ? '{ "world": "sentiment", "below": 1 }' : `{ "not": ${deep(levels - 1)} }`;
const wide = Array.from(
  { length: 20 },
  () =>
    '{ "any": [{ "has": "lab", "of": "openai" }, { "has": "lab", "of": "meta" }, { "has": "lab", "of": "xai" }] }',
).join(', ');

const cases: readonly (readonly [code: string, text: string, hint: RegExp])[] = [
  ['unknownReference', effect('{ "kind": "trust", "of": §"amazom", "points": 1 }'), /amazon/],
  ['unknownReference', effect('{ "kind": "start", "event": §"tarifShock" }'), /tariffShock/],
  [
    'unknownReference',
    effect('{ "kind": "modify", "quantity": "powerPrice", "of": [§"europa"], "factor": 2, "quarters": 1 }'),
    /europe/,
  ],
  [
    'unknownReference',
    effect('{ "kind": "tradeRule", "rule": §"importTarif", "force": "on" }'),
    /importTariff/,
  ],
  ['unknownReference', event('"sources": [§"evOutages"]'), /evOutage/],
  ['unboundName', effect('§{ "kind": "trust", "points": 1 }'), /"of"/],
  ['unboundName', effect('{ "kind": "neighbours", "region": §"$region", "points": 1 }'), /"scope"/],
  ['unboundName', event('', when('{ "has": "lab", "of": §"$chooser" }')), /"scope"/],
  ['unboundName', event('"choice": §{ "default": "a", "options": [{ "id": "a" }, { "id": "b" }] }'), /"by"/],
  [
    'targetDoesNotFit',
    effect('{ "kind": "modify", "quantity": "powerPrice", "of": §"others", "factor": 2, "quarters": 1 }'),
    /"all"/,
  ],
  ['conditionTooDeep', event('', when(`§${deep(9)}`)), /smaller/],
  ['conditionTooLarge', event('', when(`§{ "all": [${wide}] }`)), /smaller/],
  ['noBounds', event('', when('§{ "world": "sentiment" }')), /"atLeast"/],
  [
    'neverHolds',
    event('', when('{ "metric": "share.inference", "of": "amazon", "atLeast": §30 }')),
    /between 0 and 1/,
  ],
  ['neverHolds', event('', when('{ "company": "rank", "of": "amazon", "below": §1 }')), /never less than 1/],
  ['neverHolds', event('', when('{ "world": "sentiment", "atLeast": §2, "below": 1 }')), /larger than/],
  ['neverHolds', event('', when('{ "count": { "has": "lab" }, "atLeast": §13 }')), /between 0 and 12/],
  [
    'alwaysHolds',
    event('', when('{ "metric": "trust", "of": "amazon", "below": §101 }')),
    /between 0 and 100/,
  ],
  [
    'tooSmall',
    effect('{ "kind": "modify", "quantity": "powerPrice", "of": "all", "factor": §-2, "quarters": 1 }'),
    /0/,
  ],
  ['unknownMetric', event('', when('{ "metric": §"trusts", "of": "amazon", "below": 1 }')), /trust/],
  [
    'wrongModifier',
    effect('{ "kind": "modify", "quantity": "baseRate", "factor": §2, "quarters": 1 }'),
    /"addend"/,
  ],
  ['neverStarted', event('', '"trigger": { "chance": §0 }'), /another event/],
  ['emptyWindow', event('', '"trigger": { "chance": 1, "until": §"Q1 2020" }'), /earlier one first/],
  [
    'unknownOption',
    event('"choice": { "by": "all", "default": §"c", "options": [{ "id": "a" }, { "id": "b" }] }'),
    /'a'/,
  ],
  ['unknownOption', event('', when('{ "happened": "theTalks", "option": §"leanOut" }')), /leanIn/],
  [
    'defaultIsNotFree',
    event(
      '"choice": { "by": "all", "default": §"a", "options": [{ "id": "a", "costUsdM": 1 }, { "id": "b" }] }',
    ),
    /without a price/,
  ],
  [
    'duplicateId',
    event('"choice": { "by": "all", "default": "a", "options": [{ "id": "a" }, { "id": §"a" }] }'),
    /another id/,
  ],
];

describe('V3 a mistake in an event is named with its place and its mend', () => {
  test.each(cases)('%s %#', (code, text, hint) => {
    const { files, marks } = spoil([added(text)]);
    const { diagnostics } = parseScenario(files);
    expect(expectOne(diagnostics, marks[0], code).hint).toMatch(hint);
  });

  test('every message about events has a case', () => {
    const named = new Set(cases.map(([code]) => code));
    expect(Object.keys(EVENT_MESSAGES).filter((code) => !named.has(code))).toEqual([]);
  });

  test('a quantity that is none is told the nearest one', () => {
    const { files, marks } = spoil([
      added(effect('{ "kind": "modify", "quantity": §"powerPrize", "factor": 2, "quarters": 1 }')),
    ]);
    const { diagnostics } = parseScenario(files);
    expect(diagnostics.some(({ hint, line }) => line === marks[0]?.line && hint.includes('powerPrice'))).toBe(
      true,
    );
  });

  test('a condition that is nested far too deep stops nobody', () => {
    const { files } = spoil([added(event('', when(deep(30))))]);
    expect(errorsIn(parseScenario(files).diagnostics).length).toBeGreaterThan(0);
  });

  test('names that every object inherits are no events', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const { files } = spoil([added(effect(`{ "kind": "start", "event": "${name}" }`))]);
      expect(errorsIn(parseScenario(files).diagnostics).length).toBeGreaterThan(0);
    }
  });
});

describe('V2 the flagship’s deck', () => {
  const { definition, presentation } = parseScenario(flagship);
  const deck = definition?.events ?? [];

  test('is large, asks often, and has chains', () => {
    expect(deck.length).toBeGreaterThanOrEqual(60);
    expect(deck.filter((one) => one.choice !== null).length).toBeGreaterThanOrEqual(25);
    const starts = deck.filter((one) =>
      [...one.effects, ...(one.choice?.options.flatMap((option) => option.effects) ?? [])].some(
        (what) => what.kind === 'start',
      ),
    );
    expect(starts.length).toBeGreaterThanOrEqual(8);
    expect(new Set(deck.map((one) => one.scope.kind))).toEqual(
      new Set(['world', 'company', 'region', 'merchant']),
    );
  });

  test('no option is the default for nothing: options of an event differ in what they do or cost', () => {
    for (const { id, choice } of deck) {
      const faces = (choice?.options ?? []).map((one) =>
        JSON.stringify([one.cost, one.revenueShare, one.effects]),
      );
      expect(new Set(faces).size, id).toBe(faces.length);
    }
  });

  test('has every text in English and French', () => {
    for (const { id, choice } of deck) {
      const keys = [
        `events.${id}.name`,
        `events.${id}.description`,
        ...(choice?.options ?? []).flatMap((one) => [
          `events.${id}.options.${one.id}`,
          `events.${id}.details.${one.id}`,
        ]),
      ];
      for (const language of ['en', 'fr'])
        expect(keys.filter((key) => !presentation?.texts.get(language)?.has(key))).toEqual([]);
    }
  });
});
