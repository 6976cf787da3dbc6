import { expect, test } from 'vitest';
import type { Clause } from '../../../src/engine/agreements/clauses.ts';
import { passesReview } from '../../../src/engine/regulation/equityReview.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type { Offer } from '../../../src/engine/state/state.ts';
import { testGame } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

const PLACE = 0;

/** An offer of one clause on the table. */
function stakeOffer(proposer: CompanyId, counterparty: CompanyId, clause: Clause): Offer {
  return {
    id: 'offer-1',
    proposer,
    counterparty,
    made: 0,
    terms: { clauses: [clause], cancellationFee: 0 },
    status: 'open',
    reasons: [],
    counters: null,
    subject: null,
  };
}

test('R2 a large stake that both sides want can still be blocked, and is then off the table', () => {
  const statuses = new Set<string>();
  for (let seed = 1; seed <= 30; seed++) {
    const game = testGame({ setup: { seed } });
    (game.work.state.regulation.scrutiny[PLACE] ?? []).fill(100);
    const minerva = game.scenario.companies[1]?.id ?? STRATO;
    const tranches = [{ amount: 40_000_000, condition: { kind: 'date', quarter: 0 } as const }];
    const equity = { kind: 'equity', investor: STRATO, preMoney: 90_000_000, tranches } as const;
    const offer = stakeOffer(STRATO, minerva, equity);
    statuses.add(passesReview(game.work, offer) ? 'passed' : offer.status);
  }
  expect([...statuses].sort()).toEqual(['lapsed', 'passed']);
});

test('R2 a passive stake needs no approval; a seat on the board, or what is held already, makes it one that does', () => {
  const minerva = testGame().scenario.companies[1]?.id ?? STRATO;
  const tranches = [{ amount: 40_000_000, condition: { kind: 'date', quarter: 0 } as const }];
  const equity = { kind: 'equity', investor: STRATO, preMoney: 460_000_000, tranches } as const;
  const blocked = (held: number, hasSeat: boolean) => {
    let count = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const game = testGame({ setup: { seed } });
      (game.work.state.regulation.scrutiny[PLACE] ?? []).fill(100);
      const stakes = game.work.state.companies[PLACE]?.stakes ?? [];
      stakes[1] = held;
      const offer = stakeOffer(STRATO, minerva, equity);
      const seat: readonly Clause[] = hasSeat ? [{ kind: 'boardSeat', holder: STRATO }] : [];
      const clauses = [...offer.terms.clauses, ...seat];
      if (!passesReview(game.work, { ...offer, terms: { ...offer.terms, clauses } })) count += 1;
    }
    return count;
  };
  expect(blocked(0, false)).toBe(0);
  expect(blocked(0, true)).toBeGreaterThan(0);
  expect(blocked(0.05, false)).toBeGreaterThan(0);
});
