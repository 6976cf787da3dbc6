import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/engine/agreements/appraisal/deal.ts';
import { type Appraisal, appraiseOffer } from '../../../src/engine/agreements/appraise.ts';
import type { AgreementTerms, Clause } from '../../../src/engine/agreements/clauses.ts';
import { counterOffer } from '../../../src/engine/agreements/counter/counter.ts';
import { backlog } from '../../../src/engine/agreements/owed.ts';
import { commandSchema } from '../../../src/engine/commands/registry.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { compile } from '../../../src/engine/state/compile.ts';
import { createInitialState } from '../../../src/engine/state/create.ts';
import { type CompanyId, id } from '../../../src/engine/state/ids.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { loadScenario } from '../../../src/scenario/catalogue.ts';
import { folderScenarioSource } from '../../../src/scenario/folderScenarios.ts';
import { points } from './support.ts';

const { definition } = await loadScenario(folderScenarioSource(), 'the-ten-billion-deal');
if (definition === undefined) throw new Error('the flagship does not load');
const scenario = definition;
const opening = createInitialState(scenario, { seed: 1, difficulty: 'normal', hands: [] });

const AMAZON = id<'company'>('amazon');
const OPENAI = id<'company'>('openai');
const BN = 1_000_000;

interface Sketch {
  readonly amount?: number;
  readonly preMoney?: number;
  readonly h100e?: number;
  readonly price?: number;
  readonly discount?: number;
  readonly more?: readonly Clause[];
}

/** The deal of December 2025: money for shares, AWS compute, Trainium, the shops. */
function deal(sketch: Sketch = {}): AgreementTerms {
  const { amount = 10, preMoney = 500, h100e = 600_000, price = 0.93, discount = 0.2, more = [] } = sketch;
  return {
    clauses: [
      {
        kind: 'equity',
        investor: AMAZON,
        preMoney: preMoney * BN,
        tranches: [{ amount: amount * BN, condition: { kind: 'date', quarter: 0 } }],
      },
      { kind: 'compute', provider: AMAZON, h100e, pricePerHour: price, start: 1, quarters: 28, ramp: 8 },
      { kind: 'adoption', tenant: OPENAI, family: id<'family'>('neuron'), share: 0.5, discount },
      { kind: 'commerce', vendor: OPENAI, merchant: id<'merchant'>('amazonStores'), fee: 0.02 },
      ...more,
    ],
    cancellationFee: 0.1,
  };
}

const exclusive = (quarters: number): Clause => ({
  kind: 'exclusivity',
  bound: OPENAI,
  scope: 'compute',
  strength: 'full',
  quarters,
});

const view = (seat: CompanyId) => viewFor(scenario, opening, seat);
const answer = (terms: AgreementTerms): Appraisal => appraiseOffer(view(OPENAI), terms, AMAZON);

describe('the deal of the article, from OpenAI’s side', () => {
  test('a fair one is signed', () => {
    expect(answer(deal()).decision).toBe('accept');
  });

  test('a middling one is countered, and the counter is fair to both', () => {
    const middling = deal({ preMoney: 460, price: 1.05, discount: 0.1 });
    expect(answer(middling).decision).toBe('counter');
    const asked = counterOffer(view(OPENAI), middling, AMAZON);
    expect(asked).not.toBeNull();
    if (asked === null) return;
    expect(answer(asked).decision).toBe('accept');
    expect(clausesOf(asked, 'equity')[0]?.preMoney).toBeGreaterThanOrEqual(460 * BN);
    expect(clausesOf(asked, 'compute')[0]?.pricePerHour).toBeLessThanOrEqual(1.05);
  });

  test('10 bn at 200 bn with full exclusivity is refused, and it says why', () => {
    const refused = answer(deal({ preMoney: 200, more: [exclusive(28)] }));
    expect(refused.decision).toBe('refuse');
    expect(refused.reasons.slice(0, 2).map((reason) => reason.code)).toEqual(['exclusivity', 'valuation']);
  });

  test('more compute fills more of the need, and hangs more on Amazon', () => {
    const [small, large] = [answer(deal({ h100e: 200_000 })), answer(deal({ h100e: 2_000_000 }))];
    expect(points(large, 'computeNeed')).toBeGreaterThan(points(small, 'computeNeed'));
    const share = (one: Appraisal) =>
      one.reasons.find((reason) => reason.code === 'dependence')?.params.share;
    expect(Number(share(large))).toBeGreaterThan(Number(share(small)));
  });

  test('the price of compute and the discount on chips move it', () => {
    expect(points(answer(deal({ price: 0.8 })), 'computePrice')).toBeGreaterThan(0);
    expect(points(answer(deal({ price: 1.4 })), 'computePrice')).toBeLessThan(-1);
    expect(answer(deal({ discount: 0.35 })).total).toBeGreaterThan(answer(deal({ discount: 0.05 })).total);
  });

  test('valuation and amount move it', () => {
    const totals = [300, 400, 500, 600].map((preMoney) => answer(deal({ preMoney })).total);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect(answer(deal({ amount: 30 })).total).toBeGreaterThan(answer(deal({ amount: 10 })).total);
  });

  test('exclusivity costs it Microsoft, Oracle and CoreWeave: the longer the worse', () => {
    expect(points(answer(deal({ more: [exclusive(4)] })), 'exclusivity')).toBeLessThan(-4);
    expect(answer(deal({ more: [exclusive(12)] })).total).toBeLessThan(
      answer(deal({ more: [exclusive(4)] })).total,
    );
    expect(answer(deal({ more: [exclusive(4)] })).decision).not.toBe('accept');
  });

  test('it minds that Amazon backs Anthropic', () => {
    const rivalry = answer(deal()).reasons.find((reason) => reason.code === 'rivalBacking');
    expect(rivalry?.params.rival).toBe('anthropic');
    expect(rivalry?.points).toBeLessThan(-1);
  });
});

describe('the deal of the article, from Amazon’s side', () => {
  const sold = (terms: AgreementTerms) => appraiseOffer(view(AMAZON), terms, OPENAI);

  test('the fair one is fair to Amazon too: a tenant, Trainium, the shops', () => {
    const appraisal = sold(deal());
    expect(appraisal.decision).toBe('accept');
    for (const code of ['strategicFit', 'chipAdoption', 'shopUplift', 'computeReturn'] as const)
      expect(points(appraisal, code), code).toBeGreaterThan(0);
  });

  test('it will not give compute away, nor promise what it cannot build', () => {
    expect(sold(deal({ price: 0.35 })).total).toBeLessThan(sold(deal()).total - 5);
    expect(points(sold(deal({ h100e: 6_000_000 })), 'capacity')).toBeLessThan(-5);
    expect(points(sold(deal({ preMoney: 900 })), 'stakeValue')).toBeLessThan(0);
  });
});

describe('the deal, offered, signed and lived with', () => {
  const place = (company: CompanyId) => compile(scenario).company.get(company) ?? -1;
  const offered = resolveQuarter(scenario, opening, {
    amazon: [commandSchema.parse({ kind: 'offerAgreement', to: OPENAI, terms: deal() })],
  });
  const agreement = offered.state.agreements.find((one) => one.proposer === AMAZON && one.signed === 0);
  const amounts = (report: typeof offered.report, company: CompanyId, cause: string) =>
    report.ledger
      .filter(
        (entry) => entry.company === place(company) && entry.cause === cause && entry.about === agreement?.id,
      )
      .map((entry) => entry.amount);

  test('OpenAI signs in the same quarter, and Amazon’s 10 bn reach it', () => {
    expect(offered.report.refused).toEqual([]);
    expect(agreement?.status).toBe('active');
    expect(amounts(offered.report, AMAZON, 'stakeBought')).toEqual([10 * BN]);
    expect(amounts(offered.report, OPENAI, 'sharesIssued')).toEqual([10 * BN]);
    const stake = offered.state.companies[place(AMAZON)]?.stakes[place(OPENAI)] ?? 0;
    expect(stake).toBeGreaterThan(0.019);
  });

  test('D6 it swells the backlog of Amazon', () => {
    const without = resolveQuarter(scenario, opening, {});
    const gained = backlog(offered.state, AMAZON) - backlog(without.state, AMAZON);
    expect(gained).toBeGreaterThan(20 * BN);
  });

  test('C5, D6 the compute is delivered and paid, to the same kUSD on both sides', () => {
    let state: GameState = offered.state;
    let report = offered.report;
    for (let quarter = 0; quarter < 2; quarter++) ({ state, report } = resolveQuarter(scenario, state, {}));
    const paid = amounts(report, OPENAI, 'computeContracts');
    expect(paid).toHaveLength(1);
    expect(paid[0]).toBeGreaterThan(0);
    expect(amounts(report, AMAZON, 'contractSales')).toEqual(paid);
    const kept = state.agreements.find((one) => one.id === agreement?.id);
    expect(kept?.progress[1]?.delivered).toBeGreaterThan(0);
  });

  test('K1 the shops open', () => {
    const shops = offered.state.merchants[compile(scenario).merchant.get('amazonStores') ?? -1];
    expect(shops?.integrations.filter((one) => one.vendor === OPENAI).length).toBeGreaterThanOrEqual(3);
  });
});
