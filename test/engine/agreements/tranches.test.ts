import { expect, test } from 'vitest';
import type { TrancheCondition } from '../../../src/engine/agreements/clauses.ts';
import { agreementsPhase } from '../../../src/engine/agreements/phase.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { compute, equity, nextQuarter, put, table, terms } from './support.ts';

const [CLOUD, LAB] = [0, 1];

function signed(condition: TrancheCondition, prepare?: (state: MutableState) => void): Work {
  const work = table(prepare);
  const clause = equity({ tranches: [{ amount: 1_000_000, condition }] });
  signOffer(work, put(work, terms(clause, compute({ h100e: 1000, ramp: 1 }))));
  return work;
}

const paid = (work: Work) => work.state.agreements.at(-1)?.progress[0]?.paid[0];

test('A2 a date falls due in its quarter, not before', () => {
  const work = signed({ kind: 'date', quarter: 1 });
  expect(paid(work)).toBe(false);
  const next = nextQuarter(work);
  agreementsPhase(next);
  expect(paid(next)).toBe(true);
});

test('A2 capability, revenue and listing are the issuer’s', () => {
  expect(paid(signed({ kind: 'capability', points: 100 }))).toBe(true);
  expect(paid(signed({ kind: 'capability', points: 101 }))).toBe(false);
  expect(paid(signed({ kind: 'revenue', kUsd: 1 }))).toBe(true);
  expect(paid(signed({ kind: 'revenue', kUsd: 900_000_000 }))).toBe(false);
  expect(paid(signed({ kind: 'listing' }))).toBe(false);
  const listed = signed({ kind: 'listing' }, (state) => {
    companyAt(state, LAB).listed = true;
  });
  expect(paid(listed)).toBe(true);
});

test('A2 delivered compute is counted under the same agreement', () => {
  const work = signed({ kind: 'delivered', h100e: 1000 });
  expect(paid(work)).toBe(false);
  const progress = work.state.agreements.at(-1)?.progress[1];
  if (progress !== undefined) progress.delivered = 1000;
  const next = nextQuarter(work);
  agreementsPhase(next);
  expect(paid(next)).toBe(true);
});

test('A2 tranches of one clause are bought at one price per share', () => {
  const split = table();
  const now = { kind: 'date', quarter: 0 } as const;
  const parts = [1, 2, 3].map((amount) => ({ amount: amount * 1_000_000, condition: now }));
  signOffer(split, put(split, terms(equity({ tranches: parts }))));
  const whole = table();
  signOffer(whole, put(whole, terms(equity({ tranches: [{ amount: 6_000_000, condition: now }] }))));
  const stake = (work: Work) => companyAt(work.state, CLOUD).stakes[LAB] ?? 0;
  expect(stake(split)).toBeCloseTo(stake(whole), 12);
  expect(split.report.ledger.filter((entry) => entry.cause === 'sharesIssued')).toHaveLength(3);
});

test('a tranche is paid once', () => {
  const work = signed({ kind: 'date', quarter: 0 });
  const next = nextQuarter(work);
  agreementsPhase(next);
  expect(next.report.ledger.filter((entry) => entry.cause === 'stakeBought')).toEqual([]);
});
