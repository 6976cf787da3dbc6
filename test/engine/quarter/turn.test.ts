import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/engine/commands/registry.ts';
import { PHASES } from '../../../src/engine/quarter/phases.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import type { QuarterCommands } from '../../../src/engine/quarter/work.ts';
import { uniform } from '../../../src/engine/random/streams.ts';
import { copyState } from '../../../src/engine/state/copy.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { stateHash } from '../../../src/replay/stateHash.ts';
import { testGame, testScenario } from '../../support/testGame.ts';
import { ASSISTANTS, ENTERPRISE, MINERVA, NORTH, STRATA_1, STRATO } from '../../support/world/ids.ts';

const price = (segment: typeof ENTERPRISE, value: number): Command => ({
  kind: 'setPrice',
  segment,
  price: value,
});
const both: QuarterCommands = {
  [STRATO]: [price(ENTERPRISE, 0.9), { kind: 'setPayout', share: 0.2 }],
  [MINERVA]: [price(ASSISTANTS, 1.1)],
};

/** A small contract for compute. */
const terms = {
  clauses: [
    {
      kind: 'compute' as const,
      provider: STRATO,
      h100e: 9000,
      pricePerHour: 2,
      start: 1,
      quarters: 4,
      ramp: 1,
    },
  ],
  cancellationFee: 0.1,
};

/** Quarters of the small world, with the same commands in the first. */
function hashes(seed: number, quarters: number, commands: QuarterCommands = both): string[] {
  const { scenario, state } = testGame({ setup: { seed } });
  let current = state;
  return Array.from({ length: quarters }, (_, q) => {
    current = resolveQuarter(scenario, current, q === 0 ? commands : {}).state;
    return stateHash(current);
  });
}

test('T1 a campaign lasts as many quarters as its scenario says, and then stands still', () => {
  const { scenario, state } = testGame({ scenario: testScenario({ quarters: 8 }) });
  let current = state;
  for (let q = 0; q < 8; q++) {
    expect(current.status).toBe('running');
    current = resolveQuarter(scenario, current, {}).state;
    expect(current.quarter).toBe(q + 1);
  }
  expect(current.status).toBe('finished');
  expect(stateHash(resolveQuarter(scenario, current, both).state)).toBe(stateHash(current));
});

test('T2 nobody profits from being asked first: the order of the seats in the record is of no account', () => {
  const turned = Object.fromEntries(Object.entries(both).reverse());
  expect(Object.keys(turned)).not.toEqual(Object.keys(both));
  expect(hashes(3, 2, turned)).toEqual(hashes(3, 2));
});

test('T2 a chip that its maker keeps from now on is still sold to whoever ordered it on what was seen', () => {
  const { scenario, state } = testGame();
  const open = copyState(state);
  const place = scenario.chips.findIndex(({ id }) => id === STRATA_1);
  const chip = open.chips[place];
  if (chip !== undefined) chip.road = 'sell';
  const { report, state: after } = resolveQuarter(scenario, open, {
    [STRATO]: [{ kind: 'setChipRoad', chip: STRATA_1, road: 'keep' }],
    [MINERVA]: [{ kind: 'orderChips', chip: STRATA_1, region: NORTH, count: 10, prepay: false }],
  });
  expect(report.refused).toEqual([]);
  expect(after.chips[place]?.road).toBe('keep');
});

test('T2 an offer made in a quarter cannot be answered in the same quarter', () => {
  const { scenario, state } = testGame({ setup: { hands: [STRATO, MINERVA] } });
  const quarter = resolveQuarter(scenario, state, {
    [STRATO]: [{ kind: 'offerAgreement', to: MINERVA, terms }],
    [MINERVA]: [{ kind: 'answerOffer', offer: 'offer-1', answer: 'accept' }],
  });
  const made = quarter.state.offers.at(-1);
  expect(made?.status).toBe('open');
  const early = quarter.report.refused.map(({ company, refusal }) => [company, refusal.code]);
  expect(early).toEqual([[MINERVA, expect.stringMatching(/^(notOpen|unknownThing)$/)]]);
  const next = resolveQuarter(scenario, quarter.state, {
    [MINERVA]: [{ kind: 'answerOffer', offer: made?.id ?? '', answer: 'accept' }],
  });
  expect(next.report.refused).toEqual([]);
  expect(next.state.offers.at(-1)?.status).toBe('signed');
});

describe('T2 an offer that is taken back in the quarter in which it is answered', () => {
  /** One offers, and takes the offer back as the other signs it. */
  function crossing(proposer: CompanyId, partner: CompanyId, again: readonly Command[] = []) {
    const { scenario, state } = testGame({ setup: { hands: [STRATO, MINERVA] } });
    const made = resolveQuarter(scenario, state, {
      [proposer]: [{ kind: 'offerAgreement', to: partner, terms }],
    }).state;
    const offer = made.offers.at(-1)?.id ?? '';
    const crossed = resolveQuarter(scenario, made, {
      [proposer]: [...again, { kind: 'withdrawOffer', offer }],
      [partner]: [
        { kind: 'answerOffer', offer, answer: 'accept' },
        { kind: 'answerOffer', offer: 'nothing', answer: 'accept' },
      ],
    });
    return { ...crossed, offer: crossed.state.offers.find(({ id }) => id === offer) };
  }

  test.each([
    [STRATO, MINERVA],
    [MINERVA, STRATO],
  ])('is gone before the answer, whoever of the two stands first: %s', (proposer, partner) => {
    const { offer, report, state } = crossing(proposer, partner);
    expect(offer?.status).toBe('withdrawn');
    expect(state.agreements.filter(({ signed }) => signed >= 0)).toEqual([]);
    expect(report.overtaken.map(({ company, command }) => [company, command.kind])).toEqual([
      [partner, 'answerOffer'],
    ]);
    // What nobody stood in the way of is the seat's own mistake.
    expect(report.refused.map(({ refusal }) => refusal.code)).toEqual(['unknownThing']);
  });

  test('makes room for another offer of the same quarter', () => {
    const anew: Command = { kind: 'offerAgreement', to: MINERVA, terms: { ...terms, cancellationFee: 0.2 } };
    const { report, state } = crossing(STRATO, MINERVA, [anew]);
    expect(report.refused.map(({ company }) => company)).toEqual([MINERVA]);
    expect(state.offers.at(-1)).toMatchObject({ status: 'open', terms: { cancellationFee: 0.2 } });
  });
});

test('T3 a quarter resolves in the order of the rule book', () => {
  const order = [
    'openEvents',
    'executeCommands',
    'agreements',
    'construction',
    'chipProgrammes',
    'foundry',
    'deliveries',
    'research',
    'clearing',
    'commerce',
    'profitAndLoss',
    'cash',
    'valuation',
    'regulation',
    'eventTriggers',
    'objectives',
    'report',
  ];
  const names = PHASES.map((phase) => phase.name);
  expect(names.filter((name) => order.includes(name))).toEqual(order);
  expect(new Set(names).size).toBe(names.length);
  expect(names.indexOf('allocation')).toBeLessThan(names.indexOf('clearing'));
});

test('T4 the same scenario, seed and commands give the same state in every quarter', () => {
  expect(hashes(5, 10)).toEqual(hashes(5, 10));
});

test('T4 another seed or another decision gives another state', () => {
  expect(hashes(6, 1)).not.toEqual(hashes(5, 1));
  expect(hashes(5, 1, {})).not.toEqual(hashes(5, 1));
});

test('T4 resolving changes nothing of the state that it is given', () => {
  const { scenario, state } = testGame();
  const second = resolveQuarter(scenario, state, both).state;
  for (const given of [state, second]) {
    const before = stateHash(given);
    resolveQuarter(scenario, frozen(structuredClone(given)), both);
    resolveQuarter(scenario, given, both);
    expect(stateHash(given)).toBe(before);
  }
});

test('T5 a draw more in one subsystem moves no other', () => {
  const drawn = (extra: boolean): GameState => {
    const { scenario, state } = testGame();
    const start = copyState(state);
    if (extra) uniform(start.random, 'merchants');
    return resolveQuarter(scenario, start, {}).state;
  };
  const { merchants: _less, ...without } = drawn(false).random;
  const { merchants: _more, ...having } = drawn(true).random;
  expect(having).toEqual(without);
  expect(drawn(true).companies).toEqual(drawn(false).companies);
});

function frozen<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
