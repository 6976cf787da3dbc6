import { driveMoved } from '../events/attribution.ts';
import { modifier } from '../events/modifiers.ts';
import { clamp } from '../math/numbers.ts';
import { decideProbes, watchThresholds } from '../regulation/probes.ts';
import { enforceAccess } from '../regulation/remedies.ts';
import { regionalSales } from '../regulation/sales.ts';
import { applyMoves, moveScrutiny } from '../regulation/scrutiny.ts';
import { companyAt, drive, type Work } from './work.ts';

/**
 * R1, R2: authorities look at the quarter. Scrutiny moves, cases are decided, warnings are given and probes opened, open
 * access is enforced. Trust comes back (D4).
 */
export function regulationPhase(work: Work): void {
  // What was due has been booked with the quarter's costs.
  work.state.regulation.due = [];
  const sales = regionalSales(work);
  work.state.regulation.sales = sales.total;
  const moves = moveScrutiny(work, sales);
  applyMoves(work, decideProbes(work));
  watchThresholds(work, moves);
  enforceAccess(work);
  for (let i = 0; i < work.state.companies.length; i++)
    if (companyAt(work.state, i).status !== 'failed') recoverTrust(work, i);
}

/** Trust drifts back to its neutral level while nothing happens; safety work lifts that level (M3). */
function recoverTrust(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { trustNeutral, trustRecovery } = work.scenario.parameters.demand;
  const neutral = clamp(trustNeutral + company.spending.safety / 50_000, 0, 95);
  const usual = (neutral - company.trust) * trustRecovery;
  const change = usual * modifier(work, 'trustRecovery', i);
  company.trust = clamp(company.trust + change, 0, 100);
  const cause = usual > 0 ? 'timeHeals' : 'reputationFades';
  drive(work, i, 'trust', cause, usual, 'D4');
  driveMoved(work, i, 'trust', cause, change - usual, 'trustRecovery', 'D4');
}
