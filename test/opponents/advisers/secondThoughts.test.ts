import { describe, expect, test } from 'vitest';
import { companyAt } from '../../../src/engine/quarter/work.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { acquisitions } from '../../../src/opponents/advisers/deals/acquire.ts';
import { leave } from '../../../src/opponents/advisers/deals/leave.ts';
import { letters } from '../../../src/opponents/advisers/deals/letters.ts';
import { renegotiation } from '../../../src/opponents/advisers/deals/renegotiate.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { ask, viewOf } from '../support.ts';

/** Quarters in one of which a company that looks now and then has looked. */
const QUARTERS = Array.from({ length: 16 }, (_, k) => k);

const at =
  (quarter: number, more: (state: MutableState) => void = () => undefined) =>
  (state: MutableState): void => {
    state.quarter = quarter;
    more(state);
  };

describe('A5 renegotiation', () => {
  /** The opening contract at a price, and what its tenant proposes over the quarters. */
  const proposals = (price: number, seat = MINERVA) =>
    QUARTERS.filter((quarter) => quarter >= 5 && quarter < 9).flatMap((quarter) =>
      ask(
        renegotiation,
        viewOf(
          seat,
          at(quarter, (state) => {
            const standing = state.agreements[0];
            if (standing === undefined) return;
            standing.terms = {
              ...standing.terms,
              clauses: standing.terms.clauses.map((clause) =>
                clause.kind === 'compute' ? { ...clause, pricePerHour: price } : clause,
              ),
            };
          }),
        ),
        { doctrine: { risk: 1 } },
      ),
    );

  test('a tenant that pays far more than the market asks for a lower price and gives a longer term', () => {
    const [asked] = proposals(6);
    if (asked?.kind !== 'renegotiate') throw new Error('nothing asked');
    const [clause] = asked.terms.clauses;
    expect(clause).toMatchObject({ kind: 'compute', quarters: 20 });
    if (clause?.kind === 'compute') expect(clause.pricePerHour).toBeLessThan(6);
  });

  test('nobody asks for terms that are worse for himself', () => {
    expect(proposals(0.3)).toEqual([]);
  });
});

describe('A2 letters', () => {
  test('one that looks good is made binding after a quarter of rest, a young one is left alone', () => {
    const with_ = (quarter: number, more: (state: MutableState) => void = () => undefined) =>
      ask(
        letters,
        viewOf(
          MINERVA,
          at(quarter, (state) => {
            state.agreements.push({
              id: 'agreement-letter',
              proposer: STRATO,
              counterparty: MINERVA,
              signed: 0,
              terms: {
                clauses: [
                  {
                    kind: 'equity',
                    investor: STRATO,
                    preMoney: 90_000_000,
                    tranches: [{ amount: 3_000_000, condition: { kind: 'date', quarter: 3 } }],
                  },
                ],
                cancellationFee: 0.1,
                letter: true,
              },
              status: 'letter',
              progress: [{ paid: [false], delivered: 0, recognised: 0 }],
              renegotiated: null,
            });
            more(state);
          }),
        ),
      );
    const confirmed = [{ kind: 'confirmLetter', agreement: 'agreement-letter' }];
    expect(with_(1)).toEqual([]);
    expect(with_(2)).toEqual(confirmed);
    const signed = (made: number) => (state: MutableState) => {
      const [terms] = state.agreements.map((one) => one.terms);
      if (terms === undefined) throw new Error('no terms');
      state.offers.push({
        id: 'offer-1',
        proposer: STRATO,
        counterparty: MINERVA,
        made,
        terms,
        status: 'signed',
        reasons: [],
        counters: null,
        subject: null,
      });
    };
    expect(with_(6, signed(2))).toEqual(confirmed);
    expect(with_(6, signed(5))).toEqual([]);
  });
});

describe('A5 leaving', () => {
  test('a tenant with too much compute and little money offers its contract to another lab or a price for an end first', () => {
    const short = at(3, (state) => {
      const lab = companyAt(state, 1);
      lab.compute.owned = 9_000_000;
      lab.fleet = lab.fleet.map((entry) => ({ ...entry, installed: 90 * entry.installed + 900_000 }));
    });
    const asked = ask(leave, viewOf(MINERVA, short), { budget: { runway: 4 } });
    expect(asked).toMatchObject([{ agreement: 'opening-compute' }]);
    expect(['buyOut', 'transferAgreement']).toContain(asked[0]?.kind);
  });
});

describe('A6 purchases', () => {
  const bids = (talent: number, cash: number) =>
    QUARTERS.flatMap((quarter) =>
      ask(
        acquisitions,
        viewOf(
          MINERVA,
          at(quarter, (state) => {
            companyAt(state, 1).balances[0] = cash;
            for (const row of state.regulation.scrutiny) row.fill(0);
            for (const target of state.targets) target.value = 300_000;
          }),
        ),
        { doctrine: { talent, risk: 1 }, budget: { runway: 40, cash, floor: 0, room: cash } },
      ),
    );

  test('a lab that is hungry for people bids for a team within the range of its owners; a poor or sated one does not', () => {
    const [bid] = bids(0.6, 40_000_000);
    expect(bid).toMatchObject({ kind: 'acquire', target: 'tutors' });
    if (bid?.kind === 'acquire') {
      expect(bid.bid).toBeGreaterThan(360_000);
      expect(bid.bid).toBeLessThanOrEqual(420_000);
    }
    expect(bids(0.6, 500_000)).toEqual([]);
  });
});
