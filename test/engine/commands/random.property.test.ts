import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  applyCommand,
  COMMAND_SPECS,
  type Command,
  checkCommand,
  commandCost,
  commandSchema,
  parseCommand,
} from '../../../src/engine/commands/registry.ts';
import { createWork } from '../../../src/engine/quarter/createWork.ts';
import type { Work } from '../../../src/engine/quarter/work.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type {
  Agreement,
  ChipOrder,
  Estate,
  GameState,
  Lot,
  MutableState,
  Offer,
  Ppa,
  Probe,
} from '../../../src/engine/state/state.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import {
  badNumbers,
  expectBooks,
  expectNothingFromNothing,
  expectPairs,
  expectShares,
  stockOf,
} from '../../support/conservation.ts';
import { setBalance } from '../../support/giveCommand.ts';
import { runs } from '../../support/propertyRuns.ts';
import { type SchemaNode, schemaArbitrary } from '../../support/schemaArbitrary.ts';
import { testGame } from '../../support/testGame.ts';
import { twoLabs } from '../../support/twoLabs.ts';
import { ANVIL_2, FORGE, MINERVA, NORTH, STRATA_2, STRATO } from '../../support/world/ids.ts';
import { asked, QUESTION } from './question.ts';

const SEATS = [STRATO, MINERVA, FORGE] as const;

/** A quarter in which nearly every command has something to act on. */
function fill(state: MutableState): void {
  const [strato, minerva, forge] = state.companies;
  if (strato === undefined || minerva === undefined || forge === undefined) return;
  strato.power.ppas.push(ppaOf('ppa1'), ppaOf('ppa2'));
  state.quarter = 2;
  state.nextId = 20;
  minerva.lab.models.push(modelOf('m8', 108), modelOf('m9', 95));
  for (const site of state.sites) site.paused = site.stage === 'permit';
  state.offers.push(offerOf('offer1', MINERVA, STRATO), offerOf('offer2', STRATO, MINERVA));
  state.orders.push(orderOf('order1', 901), orderOf('order2', 0));
  for (const target of state.targets) Object.assign(target, { value: 1, restsUntil: 0 });
  state.agreements.push(dealOf('agreement1', 'letter'));
  for (let k = 2; k < 9; k++) state.agreements.push(dealOf(`agreement${k}`, 'active'));
  for (const company of state.companies) company.finance.rating = 'A';
  strato.stakes[2] = 0.01;
  minerva.past.revenue.fill(900_000);
  state.estates.push(estateOf());
  for (const seat of SEATS) state.regulation.probes.push(probeOf(seat));
  state.events.log = [asked('event1', SEATS, 1)];
  state.objectives.decided = { quarter: 1, leader: STRATO, lead: 20, reach: 5 };
  setBalance(minerva, 'prepayments', 901);
  setBalance(forge, 'deferredRevenue', -901);
}

/** A case that waits for an answer (R2). */
function probeOf(company: Probe['company']): Probe {
  return {
    id: `probe-${company}`,
    company,
    jurisdiction: 'south',
    subject: 'conduct',
    opened: 1,
    decides: 9,
    response: null,
    delayed: false,
    status: 'open',
    ended: -1,
    remedy: null,
    spent: 0,
  };
}

/** A letter of intent, or an agreement in force, of a cloud and a chip designer. */
function dealOf(id: string, status: 'letter' | 'active'): Agreement {
  const supply = { kind: 'chipSupply', designer: FORGE, chip: ANVIL_2, perQuarter: 10 } as const;
  return {
    id,
    proposer: STRATO,
    counterparty: FORGE,
    signed: 1,
    terms: { clauses: [{ ...supply, price: 40, quarters: 20 }], cancellationFee: 0.1 },
    status,
    progress: [{ paid: [], delivered: 0, recognised: 0 }],
    renegotiated: null,
  };
}

/** Something of a company that is gone, for sale. */
function estateOf(): Estate {
  const lot = (id: string, what: Lot['what']): Lot => {
    return { id, what, value: 500, reserve: 300, bids: [], status: 'open', buyer: null, price: 0 };
  };
  const lots = [
    lot('lot1', { kind: 'fleet', chip: ANVIL_2, region: NORTH, count: 10 }),
    lot('lot2', { kind: 'model', model: 'Rook', capability: 90 }),
  ];
  return { company: FORGE, opened: 1, auctions: 0, status: 'open', lots, raised: 0, paidToLenders: 0 };
}

function ppaOf(id: string): Ppa {
  return { id, region: NORTH, source: 'hydro', mw: 50, priceUsdPerMWh: 64, from: 0, until: 30 };
}

function modelOf(id: string, capability: number) {
  return { id, name: id, capability, trained: 1, released: -1, open: false, due: -1, tested: 0 };
}

function orderOf(id: string, prepaid: number): ChipOrder {
  const order = {
    id,
    buyer: MINERVA,
    chip: ANVIL_2,
    region: NORTH,
    left: 100,
    price: 40,
    prepaid,
    placed: 1,
  };
  return { ...order, agreement: null };
}

function offerOf(id: string, proposer: CompanyId, counterparty: CompanyId): Offer {
  const rent = { kind: 'compute', provider: STRATO, h100e: 9000, pricePerHour: 2 } as const;
  const tranches = [{ amount: 900_001, condition: { kind: 'date', quarter: 1 } }] as const;
  const terms: Offer['terms'] = {
    clauses: [
      { ...rent, start: 3, quarters: 6, ramp: 1 },
      { kind: 'equity', investor: STRATO, preMoney: 55_000_000, tranches },
    ],
    cancellationFee: 0.2,
  };
  return {
    id,
    proposer,
    counterparty,
    made: 1,
    terms,
    status: 'open',
    reasons: [],
    counters: null,
    subject: null,
  };
}

// Two labs: people can only be won where somebody else has some (M5).
const game = testGame({
  scenario: { ...twoLabs({ researchers: 800 }), events: [QUESTION] },
  prepare: fill,
});
const start = stockOf(game.work.state);

const { scenario, state } = game;
const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id);
const POOLS: Readonly<Record<string, readonly string[]>> = {
  to: idsOf(scenario.companies),
  company: idsOf(scenario.companies),
  lot: ['lot1', 'lot2'],
  target: idsOf(scenario.targets),
  region: idsOf(scenario.regions),
  family: idsOf(scenario.families),
  chip: idsOf(scenario.chips),
  segment: idsOf(scenario.segments),
  merchant: idsOf(scenario.merchants),
  jurisdiction: idsOf(scenario.jurisdictions),
  site: idsOf(state.sites),
  order: idsOf(state.orders),
  offer: idsOf(state.offers),
  agreement: idsOf(state.agreements),
  model: ['m8', 'm9'],
  ppa: ['ppa1', 'ppa2'],
  event: ['event1'],
  choice: ['wait', 'act'],
};
const everything = Object.values(POOLS).flat();
const nonsense = ['nothing', '__proto__', 'constructor', 'offer21', 'site-20', ' '];

/** Mostly an id of the right kind, now and then one of another kind, or nonsense. */
function texts(field: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(...(POOLS[field] ?? POOLS.to ?? [])) },
    { weight: 3, arbitrary: fc.constantFrom(...everything) },
    { weight: 1, arbitrary: fc.constantFrom(...nonsense) },
  );
}

/** What chance alone would hardly ever find: shares that sum to one, an offer that can stand. */
const likely = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((core) => {
    const shares = { core: core + 0, research: 0, service: 0, rental: 1 - core };
    return { kind: 'setAllocation', ...shares };
  }),
  fc.integer({ min: 20, max: 60 }).map((price) => ({ kind: 'setChipPrice', chip: ANVIL_2, price })),
  fc.constantFrom('startProgramme' as const, 'fundProgramme' as const).chain((kind) =>
    fc.integer({ min: 10_000, max: 300_000 }).map((funding) => {
      const plan = { kind, chip: STRATA_2, funding };
      return kind === 'startProgramme' ? { ...plan, ambition: 1 } : plan;
    }),
  ),
  fc
    .constantFrom('sellStake' as const, 'buyStake' as const)
    .chain((kind) =>
      fc.integer({ min: 1, max: 50 }).map((part) => ({ kind, company: FORGE, fraction: part / 10_000 })),
    ),
  fc.integer({ min: 1, max: 50 }).map((perQuarter) => {
    const { terms } = dealOf('agreement2', 'active');
    const clauses = terms.clauses.map((clause) => ({ ...clause, perQuarter }));
    return { kind: 'renegotiate', agreement: 'agreement2', terms: { ...terms, clauses } };
  }),
  fc
    .integer({ min: -1000, max: 1000 })
    .map((price) => ({ kind: 'transferAgreement', agreement: 'agreement3', to: MINERVA, price })),
  fc.integer({ min: 300, max: 900 }).map((amount) => ({ kind: 'bidForAssets', lot: 'lot1', amount })),
  fc.integer({ min: 1_000_000, max: 9_000_000 }).map((amount) => ({ kind: 'raiseRound', amount })),
  fc
    .integer({ min: 1_000_000, max: 90_000_000 })
    .map((low) => ({ kind: 'goPublic', float: 0.1, priceRange: { low, high: 2 * low } })),
  fc.constantFrom(MINERVA, STRATO).map((to) => {
    const terms = structuredClone(offerOf('', MINERVA, to).terms);
    return { kind: 'offerAgreement', to, terms: { ...terms, clauses: terms.clauses.slice(0, 1) } };
  }),
);

// The exported schema is plain JSON of the parts that SchemaNode lists.
const schema = z.toJSONSchema(commandSchema, { target: 'draft-7' }) as SchemaNode;
const commands = fc.oneof(
  { weight: 12, arbitrary: schemaArbitrary(schema, texts) },
  { weight: 3, arbitrary: likely },
);
const turn = fc.array(fc.tuple(fc.constantFrom(...SEATS), commands), {
  minLength: 1,
  maxLength: 40,
  size: 'max',
});

function parsed(data: unknown): Command {
  const result = parseCommand(data);
  if ('issues' in result) throw new Error(`${JSON.stringify(data)}: ${JSON.stringify(result.issues)}`);
  return result;
}

/** Gives a command as the turn does; true when it was allowed. */
function decide(work: Work, seat: CompanyId, command: Command): boolean {
  const view = viewFor(work.scenario, work.state as GameState, seat);
  expect(badNumbers(commandCost(view, command))).toEqual([]);
  if (checkCommand(view, command) !== null) return false;
  applyCommand(work, view.seatIndex, command);
  return true;
}

test('F1, F2 whatever is decided, books sum to zero and nothing comes from nothing', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(turn, (decisions) => {
      const work = createWork(game.scenario, game.work.state as GameState);
      for (const [seat, data] of decisions) {
        if (decide(work, seat, parsed(data))) expectBooks(work.state);
      }
      expectPairs(work);
      expectShares(work.state);
      expectNothingFromNothing(start, stockOf(work.state));
      expect(badNumbers(work.state)).toEqual([]);
      expect(badNumbers(work.report)).toEqual([]);
    }),
    runs(500),
  );
});

test('the random commands reach every kind: a property of refusals alone would prove nothing', () => {
  const allowed = new Set<string>();
  for (const decisions of fc.sample(turn, { seed: 1, numRuns: 600 })) {
    const work = createWork(game.scenario, game.work.state as GameState);
    for (const [seat, data] of decisions) {
      const command = parsed(data);
      if (decide(work, seat, command)) allowed.add(command.kind);
    }
  }
  expect(COMMAND_SPECS.map((spec) => spec.kind).filter((kind) => !allowed.has(kind))).toEqual([]);
});

test('I1 checking and pricing a command changes nothing, even when it tries', () => {
  const frozen = deepFrozen(createWork(game.scenario, game.work.state as GameState).state);
  fc.assert(
    fc.property(fc.constantFrom(...SEATS), commands, (seat, data) => {
      const view = viewFor(game.scenario, frozen as GameState, seat);
      const command = parsed(data);
      expect(checkCommand(view, command)).toEqual(checkCommand(view, command));
      expect(commandCost(view, command)).toEqual(commandCost(view, command));
    }),
    runs(1000),
  );
});

test('anything at all is read as a command or as a list of faults', () => {
  const kinds = fc.constantFrom('setPrice', 'offerAgreement', 'setSpending', 'orderChips', 'answerOffer');
  const nearly = fc
    .tuple(kinds, fc.dictionary(fc.string(), fc.anything()))
    .map(([kind, rest]) => ({ ...rest, kind }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), nearly), (data) => {
      const result = parseCommand(data);
      expect('issues' in result ? result.issues.length > 0 : parseCommand(result)).toBeTruthy();
    }),
    runs(500),
  );
});

function deepFrozen<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
