import { beforeAll, describe, expect, test } from 'vitest';
import type { AgreementTerms, Clause, CompanyId } from '../../../../src/engine/index.ts';
import type { StagedCommand } from '../../../../src/store/types.ts';
import { broughtUpToDate } from '../../../../src/ui/panels/agreements/terms/desk.model.ts';
import {
  type DialRange,
  dialPlace,
  dialValue,
} from '../../../../src/ui/panels/agreements/terms/dial.model.ts';
import { diffTerms } from '../../../../src/ui/panels/agreements/terms/diff.model.ts';
import { draftClause } from '../../../../src/ui/panels/agreements/terms/draftClause.model.ts';
import { computeMarks, volumeMarks } from '../../../../src/ui/panels/agreements/terms/marks.model.ts';
import { partnerStandings } from '../../../../src/ui/panels/agreements/terms/partners.model.ts';
import { rounded, tidy } from '../../../../src/ui/panels/agreements/terms/round.model.ts';
import {
  type ClauseOf,
  giverOf,
  shareOf,
  type TableWorld,
} from '../../../../src/ui/panels/agreements/terms/sides.model.ts';
import { templatesFor } from '../../../../src/ui/panels/agreements/terms/templates.model.ts';
import {
  type IssuerNow,
  SPLITS,
  scaledTo,
  splitInto,
} from '../../../../src/ui/panels/agreements/terms/tranches.model.ts';
import { tableWorld } from './world.ts';

let world: TableWorld;
beforeAll(async () => {
  world = await tableWorld('amazon', 'openai');
});

const packageOf = (at: TableWorld): AgreementTerms => {
  const found = templatesFor(at).find((template) => template.id === 'package');
  if (found === undefined) throw new Error('no package');
  return found.terms;
};

const isCompute = (clause: Clause): clause is ClauseOf<'compute'> => clause.kind === 'compute';
const isEquity = (clause: Clause): clause is ClauseOf<'equity'> => clause.kind === 'equity';

describe('templates', () => {
  test('a cloud with chips and shops offers a lab the whole package, in proportion to both', () => {
    const { clauses } = packageOf(world);
    expect(clauses.map((clause) => clause.kind)).toEqual(['equity', 'compute', 'commerce', 'adoption']);
    const money = clauses.find(isEquity);
    expect(money?.preMoney).toBe(500_000_000);
    expect(money?.tranches.reduce((all, tranche) => all + tranche.amount, 0)).toBe(10_000_000);
    const rent = clauses.find(isCompute);
    expect(rent?.quarters).toBe(28);
    expect(rent?.h100e).toBeGreaterThan(200_000);
    expect(rent?.h100e).toBeLessThan(1_000_000);
  });

  test('the same package lies on the table from the other seat', async () => {
    const mirrored = await tableWorld('openai', 'amazon');
    expect(packageOf(mirrored).clauses.map((clause) => clause.kind)).toEqual(
      packageOf(world).clauses.map((clause) => clause.kind),
    );
  });

  test('who has no cloud is offered no capacity, who sells chips is', async () => {
    const ids = templatesFor(await tableWorld('nvidia', 'coreweave')).map((template) => template.id);
    expect(ids).toContain('chips');
    expect(ids).not.toContain('package');
  });
});

describe('clauses that can be added', () => {
  test('what a party has no part for, what needs another clause, and what is there already', () => {
    const { you, them } = world.sides;
    const draft = (kind: Parameters<typeof draftClause>[0], giver: CompanyId, clauses: Clause[] = []) =>
      draftClause(kind, world, giver, clauses);
    expect(draft('compute', them)).toBe('noModule');
    expect(draft('adoption', them)).toBe('needsCompute');
    expect(draft('boardSeat', you)).toBe('needsStake');
    const equity = draft('equity', you);
    if (typeof equity === 'string') throw new Error(equity);
    expect(draft('equity', you, [equity])).toBe('already');
    expect(draft('boardSeat', them, [equity])).toEqual({ kind: 'boardSeat', holder: you });
  });

  test('every clause stands on the side of who gives', () => {
    const { you, them } = world.sides;
    const sides = packageOf(world).clauses.map((clause) => [clause.kind, giverOf(clause, world.sides)]);
    expect(sides).toEqual([
      ['equity', you],
      ['compute', you],
      ['commerce', you],
      ['adoption', them],
    ]);
  });
});

describe('what a counter-offer changes', () => {
  test('nothing, where the papers are the same', () => {
    const terms = packageOf(world);
    expect(diffTerms(terms, terms, world.sides)).toEqual({ clauses: [], fee: null });
  });

  test('values, strikes, additions and the fee, each at its clause', () => {
    const before = packageOf(world);
    const bound: Clause = {
      kind: 'exclusivity',
      bound: world.sides.you,
      scope: 'compute',
      strength: 'full',
      quarters: 4,
    };
    const after = {
      clauses: [
        ...before.clauses
          .filter((clause) => clause.kind !== 'commerce')
          .map((clause) => (isCompute(clause) ? { ...clause, pricePerHour: 0.85 } : clause)),
        bound,
      ],
      cancellationFee: 0.1,
    };
    const diff = diffTerms(before, after, world.sides);
    expect(diff.fee).toEqual({ before: 0.2, after: 0.1 });
    expect(diff.clauses.map(({ place, what }) => [place, what])).toEqual([
      [1, 'changed'],
      [2, 'removed'],
      [-1, 'added'],
    ]);
    const price = before.clauses.find(isCompute)?.pricePerHour;
    expect(diff.clauses[0]?.fields).toEqual([
      { field: 'pricePerHour', unit: 'usdPerHour', before: price, after: 0.85 },
    ]);
  });
});

describe('tranches', () => {
  const issuer: IssuerNow = {
    quarter: 3,
    isLab: true,
    isListed: false,
    capability: 150,
    revenue: 5_000_000,
    mw: 100,
  };

  test.each(SPLITS)('%s divides a sum without losing a thousand', (split) => {
    const parts = splitInto(split, 10_000_001, issuer);
    expect(parts.reduce((all, part) => all + part.amount, 0)).toBe(10_000_001);
    expect(parts.every((part) => part.amount > 0)).toBe(true);
  });

  test('scaling keeps proportions and the exact sum', () => {
    const parts = scaledTo(splitInto('halves', 10, issuer), 7_000_001);
    expect(parts.map((part) => part.amount)).toEqual([3_500_001, 3_500_000]);
  });

  test('the share bought is the money over the value after it (F4)', () => {
    const money = packageOf(world).clauses.find(isEquity);
    expect(money && shareOf(money)).toBeCloseTo(10 / 510, 12);
  });
});

test('an old paper is brought up to date: what has passed begins now', () => {
  const { clauses } = broughtUpToDate(packageOf(world), 3);
  expect(clauses.find(isCompute)?.start).toBe(3);
  expect(clauses.find(isEquity)?.tranches.map(({ condition }) => condition)).toMatchObject([
    { kind: 'date', quarter: 3 },
    { kind: 'date', quarter: 4 },
    { kind: 'capability' },
  ]);
});

describe('dial', () => {
  const range: DialRange = { min: 10_000, max: 5_000_000, spread: 'ratio', round: tidy };

  test('its ends are its limits, and it never turns back', () => {
    expect(dialValue(0, range)).toBe(10_000);
    expect(dialValue(100, range)).toBe(5_000_000);
    for (let place = 1; place <= 100; place++) {
      expect(dialValue(place, range)).toBeGreaterThanOrEqual(dialValue(place - 1, range));
    }
  });

  test('a value stands where the dial would give it', () => {
    for (const place of [0, 17, 50, 83, 100]) expect(dialPlace(dialValue(place, range), range)).toBe(place);
    expect(dialPlace(1, range)).toBe(0);
    expect(dialPlace(1e9, range)).toBe(100);
    expect(dialPlace(0.3, { min: 0, max: 0.6, spread: 'even', round: tidy })).toBe(50);
  });

  test('numbers are said as people say them', () => {
    expect([tidy(437_219), rounded(437_219), rounded(0.4), tidy(-3)]).toEqual([437_000, 440_000, 0, 0]);
  });
});

describe('references beside a clause', () => {
  test('a price is held against spot, contract, own cost and the last deal between the two', () => {
    const rent = packageOf(world).clauses.find(isCompute);
    if (rent === undefined) throw new Error('no compute');
    const marks = computeMarks(rent, world);
    expect(marks.map((mark) => mark.id)).toEqual(['spot', 'contract', 'ownCost', 'lastDeal']);
    expect(marks.every((mark) => mark.value > 0)).toBe(true);
    expect(volumeMarks(rent, world).map((mark) => mark.id)).toEqual(['free', 'half']);
  });

  test('their own cost stays theirs', async () => {
    const mirrored = await tableWorld('openai', 'amazon');
    const rent = packageOf(mirrored).clauses.find(isCompute);
    if (rent === undefined) throw new Error('no compute');
    expect(computeMarks(rent, mirrored).map((mark) => mark.id)).not.toContain('ownCost');
  });
});

test('partners come with what stands between, those of long standing first', () => {
  const { view, definition, sides } = world;
  const partners = partnerStandings(view, definition, []);
  expect(partners.map(({ company }) => company.id)).not.toContain(sides.you);
  expect(partners[0]?.agreements).toBeGreaterThan(0);
  const last = partners.at(-1)?.company.id;
  if (last === undefined) throw new Error('nobody to talk to');
  const offer: StagedCommand = {
    command: { kind: 'offerAgreement', to: last, terms: { clauses: [], cancellationFee: 0 } },
    refusal: null,
    cost: { now: 0, perQuarter: 0, later: 0 },
  };
  const again = partnerStandings(view, definition, [offer]);
  expect(again[0]).toMatchObject({ company: { id: last }, isStaged: true });
});
