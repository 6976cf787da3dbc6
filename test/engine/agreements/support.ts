import { type Appraisal, appraiseOffer } from '../../../src/engine/agreements/appraise.ts';
import type {
  AdoptionClause,
  AgreementTerms,
  Clause,
  CommerceClause,
  ComputeClause,
  EquityClause,
  ExclusivityClause,
} from '../../../src/engine/agreements/clauses.ts';
import type { ReasonCode } from '../../../src/engine/agreements/reasons.ts';
import { createWork } from '../../../src/engine/quarter/createWork.ts';
import type { Work } from '../../../src/engine/quarter/work.ts';
import type { ScenarioDefinition } from '../../../src/engine/state/definition.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type { GameState, MutableState, Offer } from '../../../src/engine/state/state.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { testGame, testScenario } from '../../support/testGame.ts';
import { BAZAAR, MINERVA, STRATA_FAMILY, STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

/** The small world with the thresholds that the product ships with. */
export function tableScenario(): ScenarioDefinition {
  const agreements = { ...parameters.agreements, acceptAt: 5, counterAt: -20, patience: 4 };
  return testScenario({ parameters: { ...parameters, agreements } });
}

/** A working copy of the small world in its first quarter. */
export function table(prepare?: (state: MutableState) => void): Work {
  return testGame({ scenario: tableScenario(), ...(prepare && { prepare }) }).work;
}

export const equity = (change: Partial<EquityClause> = {}): EquityClause => ({
  kind: 'equity',
  investor: STRATO,
  preMoney: 60_000_000,
  tranches: [{ amount: 2_000_000, condition: { kind: 'date', quarter: 0 } }],
  ...change,
});

export const compute = (change: Partial<ComputeClause> = {}): ComputeClause => ({
  kind: 'compute',
  provider: STRATO,
  h100e: 40_000,
  pricePerHour: 1.8,
  start: 0,
  quarters: 20,
  ramp: 4,
  ...change,
});

export const adoption = (change: Partial<AdoptionClause> = {}): AdoptionClause => ({
  kind: 'adoption',
  tenant: MINERVA,
  family: STRATA_FAMILY,
  share: 0.5,
  discount: 0.2,
  ...change,
});

export const shop = (change: Partial<CommerceClause> = {}): CommerceClause => ({
  kind: 'commerce',
  vendor: MINERVA,
  merchant: BAZAAR,
  fee: 0.02,
  ...change,
});

export const exclusivity = (change: Partial<ExclusivityClause> = {}): ExclusivityClause => ({
  kind: 'exclusivity',
  bound: MINERVA,
  scope: 'compute',
  strength: 'full',
  quarters: 12,
  ...change,
});

export const terms = (...clauses: readonly Clause[]): AgreementTerms => ({ clauses, cancellationFee: 0.1 });

/** What `seat` thinks of terms that `from` offers. */
export function appraise(work: Work, offered: AgreementTerms, seat = MINERVA, from = STRATO): Appraisal {
  return appraiseOffer(viewOf(work, seat), offered, from);
}

export function viewOf(work: Work, seat: CompanyId) {
  // A working copy is a state that nobody else reads.
  return viewFor(work.scenario, work.state as GameState, seat);
}

/** Points of one reason, 0 when it is not given. */
export function points(appraisal: Appraisal, code: ReasonCode): number {
  return appraisal.reasons.find((reason) => reason.code === code)?.points ?? 0;
}

/** Puts an offer on the table of a working copy. */
export function put(work: Work, offered: AgreementTerms, from = STRATO, to = MINERVA): Offer {
  const offer: Offer = {
    id: `test-offer-${work.state.offers.length}`,
    proposer: from,
    counterparty: to,
    made: work.state.quarter,
    terms: offered,
    status: 'open',
    reasons: [],
    counters: null,
    subject: null,
  };
  work.state.offers.push(offer);
  return offer;
}

/** The next quarter of the same world, with an empty report. */
export function nextQuarter(work: Work): Work {
  const next = createWork(work.scenario, work.state as GameState);
  next.state.quarter += 1;
  return next;
}
