import { describe, expect, test } from 'vitest';
import { leaveAgreement } from '../../../src/engine/agreements/leave.ts';
import { agreementsPhase } from '../../../src/engine/agreements/phase.ts';
import { valuationPhase } from '../../../src/engine/quarter/valuation.ts';
import { companyAt, type Work } from '../../../src/engine/quarter/work.ts';
import { driversOf } from '../../../src/engine/report/drivers.ts';
import { gatherFacts } from '../../../src/engine/report/facts.ts';
import { MINERVA } from '../../support/world/ids.ts';
import { appraise, compute, equity, nextQuarter, points, put, table, terms } from './support.ts';

const [CLOUD, LAB] = [0, 1];
const plan = { ...terms(equity({ preMoney: 55_000_000 }), compute({ pricePerHour: 2.2 })), letter: true };
const relation = (work: Work) => companyAt(work.state, LAB).relations[CLOUD] ?? 0;

function signed(): Work {
  const work = table();
  const offer = put(work, plan);
  agreementsPhase(work);
  expect(offer.status).toBe('signed');
  return work;
}

describe('A2 a letter of intent', () => {
  test('binds nobody: no money, no compute, and it is signed more lightly than what binds', () => {
    const work = table();
    const { letter: _, ...binding } = plan;
    expect(appraise(work, plan).total).toBe(appraise(work, binding).total + 10);
    expect(points(appraise(work, plan), 'letter')).toBe(10);
    const done = signed();
    expect(done.state.agreements.at(-1)).toMatchObject({ status: 'letter', proposer: 'strato' });
    expect(done.report.ledger).toEqual([]);
    expect(done.report.news.map((item) => item.code)).toContain('letterSigned');
  });

  test('raises what both are worth a little, while it stands', () => {
    const [with_, without] = [signed(), table()];
    agreementsPhase(without);
    for (const work of [with_, without]) valuationPhase(work);
    for (const company of [CLOUD, LAB]) {
      const value = (work: Work) => companyAt(work.state, company).valuation.marketValue;
      const gain = value(with_) / value(without) - 1;
      expect(gain).toBeGreaterThan(0);
      expect(gain).toBeLessThan(0.06);
      const told = driversOf({ ...with_.report, facts: gatherFacts(with_) }).find(
        (driver) => driver.company === company && driver.cause === 'dealHopes',
      );
      expect(told?.amount).toBeGreaterThan(0);
    }
  });

  test('lapses after its quarters, and both think less of each other then', () => {
    let work = signed();
    for (let k = 0; k < 3; k++) {
      work = nextQuarter(work);
      agreementsPhase(work);
    }
    expect(work.state.agreements.at(-1)?.status).toBe('letter');
    const before = relation(work);
    work = nextQuarter(work);
    agreementsPhase(work);
    expect(work.state.agreements.at(-1)?.status).toBe('lapsed');
    expect(relation(work)).toBeLessThan(before - 0.05);
    expect(companyAt(work.state, LAB).valuation.hopes).toBe(0);
  });

  test('speaks for the binding paper, which takes its place', () => {
    const work = nextQuarter(signed());
    const letter = work.state.agreements.at(-1);
    const paper = terms(equity({ preMoney: 62_000_000 }), compute({ pricePerHour: 1.7, start: 1 }));
    expect(points(appraise(work, paper), 'letterPull')).toBe(4);
    put(work, paper);
    agreementsPhase(work);
    expect(letter?.status).toBe('confirmed');
    expect(work.state.agreements.at(-1)?.status).toBe('active');
  });

  test('can be dropped for nothing but goodwill', () => {
    const work = signed();
    const letter = work.state.agreements.at(-1);
    if (letter === undefined) throw new Error('no letter');
    leaveAgreement(work, letter, MINERVA);
    expect(letter.status).toBe('lapsed');
    expect(work.report.ledger).toEqual([]);
  });
});
