import { announce, book, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import { noteConduct } from '../regulation/conduct.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement, DeepReadonly } from '../state/state.ts';
import { dropLetter } from './letters.ts';
import { stillOwed } from './owed.ts';
import { otherParty } from './parties.ts';
import { loseTrust, moveRelation } from './standing.ts';

/** What leaving an agreement now would cost (A5). */
export interface LeavingCost {
  /** kUSD, paid to the other party. */
  readonly fee: number;
  /** True where no fee was agreed: leaving then breaks the contract, and trust suffers in full. */
  readonly breach: boolean;
  /** Trust that the leaver loses, points. */
  readonly trust: number;
}

/**
 * Cost of leaving (A5): the agreed share of what is still owed, or damages at the scenario's rate where none was agreed.
 */
export function leavingCost(
  scenario: ScenarioDefinition,
  agreement: DeepReadonly<Agreement>,
  quarter: number,
): LeavingCost {
  const rules = scenario.parameters.agreements;
  if (agreement.status === 'letter') return { fee: 0, breach: false, trust: 0 };
  const agreed = agreement.terms.cancellationFee;
  const breach = agreed <= 0;
  const fee = Math.round(stillOwed(agreement, quarter) * (breach ? rules.breachFee : agreed));
  return { fee, breach, trust: rules.breachTrustLoss * (breach ? 1 : rules.cancelTrustShare) };
}

/** A party leaves an active agreement: pays the other one, and loses trust and goodwill (A5). A letter is dropped. */
export function leaveAgreement(work: Work, agreement: Agreement, leaver: CompanyId): void {
  if (agreement.status === 'letter') dropLetter(work, agreement);
  if (agreement.status !== 'active') return;
  const cost = leavingCost(work.scenario, agreement, work.state.quarter);
  endEarly(work, agreement, leaver, cost);
}

/** A company in distress breaks its word: a breach, of whose damages the other side gets a part (A5). */
export function breakOff(work: Work, agreement: Agreement, leaver: CompanyId): void {
  if (agreement.status !== 'active') return;
  const rules = work.scenario.parameters.agreements;
  const full = leavingCost(work.scenario, agreement, work.state.quarter);
  const fee = Math.round(full.fee * rules.distress.recovery);
  endEarly(work, agreement, leaver, { fee, breach: true, trust: rules.breachTrustLoss });
}

function endEarly(work: Work, agreement: Agreement, leaver: CompanyId, cost: LeavingCost): void {
  const staying = otherParty(agreement, leaver);
  const from = companyIndexOf(work, leaver);
  const to = companyIndexOf(work, staying);
  const paid = book(work, from, 'cancellationFee', cost.fee, agreement.id);
  book(work, to, 'cancellationFeeReceived', paid, agreement.id);
  agreement.status = cost.breach ? 'breached' : 'cancelled';
  dropOrders(work, agreement.id);
  loseTrust(work, from, cost.trust, cost.breach ? 'breach' : 'cancellation', 'A5', agreement.id);
  if (cost.breach)
    noteConduct(work, from, 'breachScrutiny', work.scenario.parameters.regulation.breachPoints);
  const { leaving, breach, leaverShare } = work.scenario.parameters.agreements.relations;
  moveRelation(companyAt(work.state, to), from, -(cost.breach ? breach : leaving));
  moveRelation(companyAt(work.state, from), to, -leaverShare * leaving);
  announce(work, {
    code: cost.breach ? 'agreementBreached' : 'agreementCancelled',
    phase: 'agreements',
    companies: [leaver, staying],
    about: agreement.id,
    params: { fee: paid },
    weight: paid >= 1_000_000 ? 5 : 4,
  });
}

/** Chips ordered under an agreement that is no more, and not delivered yet, are not delivered any more. */
function dropOrders(work: Work, agreement: string): void {
  work.state.orders = work.state.orders.filter((order) => order.agreement !== agreement);
}
