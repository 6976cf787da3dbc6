import { describe, expect, test } from 'vitest';
import { agreementsPhase } from '../../../src/engine/agreements/phase.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import { compute, equity, exclusivity, nextQuarter, put, table, terms } from './support.ts';

const right = exclusivity({ strength: 'firstRefusal', scope: 'equity' });
/** A deal that Minerva likes: Forge invests at a good price. */
const tempting = (preMoney: number) =>
  terms(
    equity({
      investor: FORGE,
      preMoney,
      tranches: [{ amount: 2_000_000, condition: { kind: 'date', quarter: 0 } }],
    }),
  );

/** Minerva has promised Strato to ask it first; Forge comes with a deal. */
function asked(preMoney: number, hands: (typeof STRATO)[] = []): Work {
  const work = table((state) => {
    state.setup = { ...state.setup, hands };
    companyAt(state, 2).balances[0] = 60_000_000;
    companyAt(state, 1).relations[2] = 0.9;
  });
  signOffer(work, put(work, terms(equity({ preMoney: 60_000_000 }), right)));
  put(work, tempting(preMoney), FORGE, MINERVA);
  agreementsPhase(work);
  return work;
}

const dealOf = (work: Work) => work.state.offers.find((offer) => offer.proposer === FORGE);
const stake = (work: Work, holder: number) => companyAt(work.state, holder).stakes[1] ?? 0;

describe('A1 a right of first refusal', () => {
  test('lets its holder take a good deal itself, on the same terms', () => {
    const work = asked(66_000_000);
    expect(dealOf(work)?.status).toBe('matched');
    expect(stake(work, 2)).toBe(0);
    const taken = work.state.agreements.at(-1);
    expect(taken).toMatchObject({ proposer: MINERVA, counterparty: STRATO });
    expect(taken?.terms.clauses).toMatchObject([{ kind: 'equity', investor: STRATO, preMoney: 66_000_000 }]);
    expect(work.report.news.map((item) => item.code)).toContain('offerMatched');
    expect(companyAt(work.state, 2).relations[1]).toBeLessThan(0);
  });

  test('lets a dear one pass, without a grudge', () => {
    const work = asked(120_000_000);
    expect(dealOf(work)?.status).toBe('signed');
    expect(stake(work, 2)).toBeGreaterThan(0);
  });

  test('waits a quarter for a holder in hand, who may say yes', () => {
    const work = asked(66_000_000, [STRATO]);
    expect(dealOf(work)?.status).toBe('held');
    const request = work.state.offers.find((offer) => offer.subject?.kind === 'match');
    expect(request).toMatchObject({ proposer: MINERVA, counterparty: STRATO, status: 'open' });
    const next = nextQuarter(work);
    agreementsPhase(next);
    expect(dealOf(next)?.status).toBe('signed');
    expect(stake(next, 2)).toBeGreaterThan(0);
  });

  test('is no hindrance where its holder could not deliver', () => {
    const work = table();
    const byForge = exclusivity({ strength: 'firstRefusal', scope: 'compute' });
    signOffer(work, put(work, terms(byForge), FORGE, MINERVA));
    const offer = put(work, terms(equity(), compute({ pricePerHour: 1.4 })));
    agreementsPhase(work);
    expect(offer.status).toBe('signed');
  });
});
