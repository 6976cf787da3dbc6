import { companyAt, type Work } from '../quarter/work.ts';
import type { PaymentDue, Probe, Remedy } from '../state/regulationState.ts';
import type { SeatView } from '../state/view.ts';
import { divest } from './divest.ts';
import { type ProbeOutlook, probeOutlook } from './odds.ts';
import { openUp } from './openAccess.ts';

/** R2: a settlement: a smaller sum, and commitments to open access for a time. */
export function settleCase(work: Work, probe: Probe, i: number): void {
  const file = { scenario: work.scenario, regulation: work.state.regulation };
  const { amount } = probeOutlook(file, probe, i, 'settle');
  const until = work.state.quarter + 1 + work.scenario.parameters.regulation.probe.settleQuarters;
  probe.remedy = { kind: 'openAccess', amount, until, about: null };
  owe(work, { company: i, cause: 'settlementPaid', amount, jurisdiction: probe.jurisdiction });
  openUp(work, i);
}

/** R2: what the authority orders at the end of a probe that it wins. */
export function imposeRemedy(work: Work, probe: Probe, i: number, outlook: ProbeOutlook): void {
  probe.remedy = remedyFor(work, probe, i, outlook);
  if (probe.remedy.kind === 'fine')
    owe(work, {
      company: i,
      cause: 'regulatoryFine',
      amount: probe.remedy.amount,
      jurisdiction: probe.jurisdiction,
    });
  if (probe.remedy.kind === 'openAccess') openUp(work, i);
}

function remedyFor(work: Work, probe: Probe, i: number, outlook: ProbeOutlook): Remedy {
  const fine: Remedy = { kind: 'fine', amount: outlook.amount, until: -1, about: null };
  if (outlook.remedy === 'fine') return fine;
  if (outlook.remedy === 'openAccess') {
    const until = work.state.quarter + 1 + work.scenario.parameters.regulation.remedy.accessQuarters;
    return { kind: 'openAccess', amount: 0, until, about: null };
  }
  // Who has nothing that could be parted from it pays instead.
  return divest(work, probe, i) ?? fine;
}

function owe(work: Work, payment: PaymentDue): void {
  if (payment.amount > 0) work.state.regulation.due.push(payment);
}

/** Whether open access binds a company now, in any jurisdiction. */
export function mustOpen(
  probes: readonly Pick<Probe, 'company' | 'remedy'>[],
  company: string,
  quarter: number,
): boolean {
  return probes.some(
    ({ company: bound, remedy }) =>
      bound === company && remedy?.kind === 'openAccess' && quarter < remedy.until,
  );
}

/** Least openness of its own shops that authorities leave a seat, 0–1 (R2). */
export function leastOpenness(view: Pick<SeatView, 'scenario' | 'regulation' | 'seat' | 'quarter'>): number {
  const bound = mustOpen(view.regulation.probes, view.seat, view.quarter);
  return bound ? view.scenario.parameters.regulation.remedy.accessOpenness : 0;
}

/** R2: open access in force is enforced quarter by quarter, whatever was signed or closed since. */
export function enforceAccess(work: Work): void {
  const { regulation, quarter, companies } = work.state;
  companies.forEach((company, i) => {
    if (company.status !== 'failed' && mustOpen(regulation.probes, company.id, quarter)) {
      openUp(work, i);
      shareInterfaces(work, i);
    }
  });
}

/** Software of rivals works with what the company must lay open: they make up a part of the gap each quarter (S5). */
function shareInterfaces(work: Work, i: number): void {
  const { interoperability } = work.scenario.parameters.regulation.remedy;
  const { families } = work.scenario;
  const id = companyAt(work.state, i).id;
  const best = families.reduce(
    (top, family, f) => (family.designer === id ? Math.max(top, work.state.maturity[f] ?? 0) : top),
    0,
  );
  families.forEach((family, f) => {
    const now = work.state.maturity[f] ?? 0;
    if (family.designer !== id && now < best) work.state.maturity[f] = now + (best - now) * interoperability;
  });
}
