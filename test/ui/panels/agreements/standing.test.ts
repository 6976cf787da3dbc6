import { beforeAll, describe, expect, test } from 'vitest';
import type { SeatView } from '../../../../src/engine/index.ts';
import { listScenarios } from '../../../../src/scenario/catalogue.node.ts';
import { Session } from '../../../../src/session/session.ts';
import { offerTable, stagedAnswer } from '../../../../src/ui/panels/agreements/offers/offers.model.ts';
import { RING, ropeRing } from '../../../../src/ui/panels/agreements/standing/ropeRing.model.ts';
import {
  type AgreementRow,
  agreementRows,
  rowsOf,
  type Standings,
} from '../../../../src/ui/panels/agreements/standing/standing.model.ts';

let view: SeatView;
let standings: Standings;
let rows: readonly AgreementRow[];

beforeAll(async () => {
  const session = new Session({ list: () => listScenarios() });
  const choice = { scenarioId: 'the-ten-billion-deal', seats: ['amazon'], difficulty: 'manager', seed: 7 };
  const snapshot = await session.start(choice);
  view = { ...snapshot.view, scenario: (await session.scenario()).definition };
  standings = await session.standings();
  rows = agreementRows(view, standings);
});

describe('who is bound to whom', () => {
  test('own agreements first, the largest first, nobody left out', () => {
    expect(rows).toHaveLength(view.agreements.length);
    const firstStranger = rows.findIndex((row) => !row.isOwn);
    expect(firstStranger).toBeGreaterThan(0);
    expect(rows.slice(firstStranger).some((row) => row.isOwn)).toBe(false);
    const own = rows.slice(0, firstStranger).map((row) => row.value ?? 0);
    expect(own).toEqual([...own].sort((a, b) => b - a));
  });

  test('one company’s agreements, or all', () => {
    expect(rowsOf(rows, null)).toBe(rows);
    const oracle = rowsOf(rows, 'oracle');
    expect(oracle.length).toBeGreaterThan(0);
    expect(
      oracle.every(({ agreement }) =>
        [agreement.proposer, agreement.counterparty].some((id) => id === 'oracle'),
      ),
    ).toBe(true);
  });

  test('before the figures are known the rows stand already', () => {
    expect(agreementRows(view, null).map((row) => row.owed)).toEqual(rows.map(() => null));
  });
});

describe('the ring of ropes', () => {
  const order = (company: string): number => view.rivals.findIndex((rival) => rival.id === company);

  test('one rope for each agreement in force, every post inside the drawing, you at the left end', () => {
    const { posts, ropes } = ropeRing(rows, 'amazon', order);
    expect(ropes).toHaveLength(rows.filter((row) => row.agreement.status === 'active').length);
    for (const { x, y } of posts) {
      expect(x).toBeGreaterThanOrEqual(RING.margin - 0.01);
      expect(x).toBeLessThanOrEqual(RING.width - RING.margin + 0.01);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(RING.height);
    }
    expect(posts.find((post) => post.isYou)?.x).toBe(Math.min(...posts.map((post) => post.x)));
    expect(new Set(ropes.map((rope) => rope.path)).size).toBe(ropes.length);
  });

  test('thickness follows the money', () => {
    const { ropes } = ropeRing(rows, 'amazon', order);
    const thickest = ropes.reduce((best, rope) => (rope.thickness > best.thickness ? rope : best));
    const richest = rows.reduce((best, row) => ((row.value ?? 0) > (best.value ?? 0) ? row : best));
    expect(thickest.id).toBe(richest.agreement.id);
  });
});

describe('A3 offers', () => {
  const offer = (id: string, proposer: string, status: 'open' | 'refused', made: number) => {
    const parties = view.rivals.filter((rival) => rival.id === 'amazon' || rival.id === 'openai');
    const [from, to] = parties[0]?.id === proposer ? parties : [...parties].reverse();
    if (from === undefined || to === undefined) throw new Error('no parties');
    const terms = { clauses: [], cancellationFee: 0 };
    return {
      id,
      proposer: from.id,
      counterparty: to.id,
      made,
      terms,
      status,
      reasons: [],
      counters: null,
      subject: null,
    };
  };

  test('lie where the seat can act on them, the youngest first', () => {
    const offers = [
      offer('a', 'amazon', 'refused', 0),
      offer('b', 'openai', 'open', 1),
      offer('c', 'amazon', 'open', 1),
      offer('d', 'openai', 'refused', 2),
    ];
    const table = offerTable({ ...view, offers });
    expect(table.received.map(({ id }) => id)).toEqual(['b']);
    expect(table.made.map(({ id }) => id)).toEqual(['c']);
    expect(table.answered.map(({ id }) => id)).toEqual(['d', 'a']);
  });

  test('what is staged about an offer is found with its place', () => {
    const open = offer('b', 'openai', 'open', 1);
    const cost = { now: 0, perQuarter: 0, later: 0 };
    const other = { command: { kind: 'withdrawOffer', offer: 'z' }, refusal: null, cost } as const;
    const yes = {
      command: { kind: 'answerOffer', offer: 'b', answer: 'accept' },
      refusal: null,
      cost,
    } as const;
    expect(stagedAnswer(open, [other])).toBeNull();
    expect(stagedAnswer(open, [other, yes])).toMatchObject({ place: 1, kind: 'accept' });
  });
});
