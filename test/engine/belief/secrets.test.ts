import { expect, test } from 'vitest';
import {
  accountIndex,
  believe,
  type GameState,
  type MutableState,
  viewFor,
} from '../../../src/engine/index.ts';
import { createRandomState } from '../../../src/engine/random/streams.ts';
import { copyState } from '../../../src/engine/state/copy.ts';
import { after, flagshipDefinition } from './support.ts';

const scenario = await flagshipDefinition();
const truth = after(scenario, 5, 9);
const seat = scenario.companies.find(({ id }) => id === 'amazon')?.id;
const rival = truth.companies.findIndex(({ id }) => id === 'anthropic');
if (seat === undefined || rival < 0) throw new Error('who plays?');

/** What Amazon believes before and after something is changed that it cannot see; and that it really cannot. */
function believedWith(change: (state: MutableState) => void): readonly [GameState, GameState] {
  const changed = copyState(truth);
  change(changed);
  expect(changed).not.toEqual(truth);
  const before = viewFor(scenario, truth, seat as NonNullable<typeof seat>);
  const now = viewFor(scenario, changed, seat as NonNullable<typeof seat>);
  expect(now).toEqual(before);
  return [believe(before, 21), believe(now, 21)];
}

const companyOf = (state: MutableState) => {
  const company = state.companies[rival];
  if (company === undefined) throw new Error('no rival');
  return company;
};

const secrets: readonly (readonly [string, (state: MutableState) => void])[] = [
  [
    'how a rival divides its compute',
    (s) => {
      companyOf(s).allocation = { core: 0, research: 0.1, service: 0.9, rental: 0 };
    },
  ],
  [
    'what a rival spends',
    (s) => {
      companyOf(s).spending.research += 1_000_000;
    },
  ],
  [
    'the run that a rival has under way',
    (s) => {
      companyOf(s).lab.run = { name: 'Secret', quarters: 4, done: 3, share: 1, effective: 1e9 };
    },
  ],
  [
    'its algorithms',
    (s) => {
      companyOf(s).lab.algorithms += 1;
    },
  ],
  [
    'chips that it has waiting',
    (s) => {
      companyOf(s).fleet.push({
        chip: companyOf(s).fleet[0]?.chip ?? ('' as never),
        region: scenario.regions[0]?.id ?? ('' as never),
        installed: 0,
        waiting: 9999,
      });
    },
  ],
  [
    'chips that it has on order',
    (s) => {
      const chip = scenario.chips.find(({ designer }) => designer !== seat)?.id ?? ('' as never);
      s.orders.push({
        id: 'x',
        buyer: companyOf(s).id,
        chip,
        region: scenario.regions[0]?.id ?? ('' as never),
        left: 5000,
        price: 30,
        prepaid: 0,
        placed: 4,
        agreement: null,
      });
    },
  ],
  [
    'an account of a private company',
    (s) => {
      const { balances } = companyOf(s);
      balances[accountIndex('otherAssets')] = (balances[accountIndex('otherAssets')] ?? 0) + 500_000;
      balances[accountIndex('paidIn')] = (balances[accountIndex('paidIn')] ?? 0) - 500_000;
    },
  ],
  [
    'the state of chance',
    (s) => {
      s.random = createRandomState(12_345);
      s.events.key += 1;
    },
  ],
  [
    'an event that is on its way',
    (s) => {
      s.events.queue = [{ event: scenario.events[0]?.id ?? ('' as never), subject: null, due: 7 }];
    },
  ],
  [
    'tides',
    (s) => {
      s.tides.demand = s.tides.demand.map((tide) => tide + 0.5);
      s.tides.supply -= 0.4;
    },
  ],
  [
    'an offer between others',
    (s) => {
      s.offers.push({
        id: 'o',
        proposer: companyOf(s).id,
        counterparty: scenario.companies.find(({ id }) => id === 'google')?.id ?? ('' as never),
        made: 5,
        terms: { clauses: [], cancellationFee: 0 },
        status: 'open',
        reasons: [],
        counters: null,
        subject: null,
      });
    },
  ],
  [
    'what others think of each other',
    (s) => {
      companyOf(s).relations = companyOf(s).relations.map((value, k) => (k === 0 ? value : -value));
    },
  ],
  [
    'what owners of a small company want',
    (s) => {
      s.targets = s.targets.map((target) => ({ ...target, mood: -target.mood || 0.5 }));
    },
  ],
  [
    'warnings to others, and conduct that nobody has looked at',
    (s) => {
      const row = s.regulation.warned[rival];
      if (row !== undefined) row[0] = 3;
      s.regulation.conduct.push({ company: rival, cause: 'incidentScrutiny', points: 9, jurisdiction: -1 });
    },
  ],
];

test.each(secrets)('I1 %s changes nothing of what a seat believes', (_name, change) => {
  const [before, now] = believedWith(change);
  expect(now).toEqual(before);
});

test('I1 what a seat sees does change it: the check above can fail', () => {
  const changed = copyState(truth);
  companyOf(changed).lab.capability += 5;
  const before = believe(viewFor(scenario, truth, seat), 21);
  const now = believe(viewFor(scenario, changed, seat), 21);
  expect(now).not.toEqual(before);
});
