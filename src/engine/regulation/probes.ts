import { announce, companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import { uniform } from '../random/streams.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import type { Probe, ProbeSubject } from '../state/regulationState.ts';
import { jurisdictionOf, probeOutlook } from './odds.ts';
import type { Move } from './pressure.ts';
import { imposeRemedy, settleCase } from './remedies.ts';

/** R2: warnings are given and lapse; a probe follows a notice later where scrutiny has gone on to the next threshold. */
export function watchThresholds(work: Work, moves: readonly Move[]): void {
  const { companies, regulation, quarter } = work.state;
  const { noticeQuarters, lapse } = work.scenario.parameters.regulation.probe;
  companies.forEach((company, i) => {
    if (company.status === 'failed') return;
    const warned = regulation.warned[i] ?? [];
    work.scenario.jurisdictions.forEach((jurisdiction, j) => {
      const scrutiny = regulation.scrutiny[i]?.[j] ?? 0;
      const since = warned[j] ?? -1;
      if (since < 0 && scrutiny >= jurisdiction.warningAt) warn(work, i, j, scrutiny);
      else if (since >= 0 && scrutiny < jurisdiction.warningAt - lapse) warned[j] = -1;
      else if (since >= 0 && quarter >= since + noticeQuarters && scrutiny >= jurisdiction.probeAt)
        openProbe(work, i, j, moves);
    });
  });
}

function warn(work: Work, i: number, j: number, scrutiny: number): void {
  const row = work.state.regulation.warned[i];
  if (row !== undefined) row[j] = work.state.quarter;
  tell(work, i, j, 'authorityWarns', { scrutiny: Math.round(scrutiny) }, 3);
}

function openProbe(work: Work, i: number, j: number, moves: readonly Move[]): void {
  const { regulation, quarter } = work.state;
  const rules = work.scenario.parameters.regulation.probe;
  const company = companyAt(work.state, i).id;
  const jurisdiction = work.scenario.jurisdictions[j]?.id ?? '';
  const isBusy = regulation.probes.some(
    (probe) =>
      probe.company === company &&
      probe.jurisdiction === jurisdiction &&
      (probe.status === 'open' || quarter < probe.ended + rules.restQuarters),
  );
  if (isBusy) return;
  const subject = subjectOf(moves, i, j);
  const decides = quarter + rules.quarters;
  regulation.probes.push({
    id: freshId(work.state, 'probe-'),
    company,
    jurisdiction,
    subject,
    opened: quarter,
    decides,
    response: null,
    delayed: false,
    status: 'open',
    ended: -1,
    remedy: null,
    spent: 0,
  });
  tell(work, i, j, 'probeOpened', { subject, quarters: rules.quarters }, 4);
}

const SUBJECTS: Readonly<Partial<Record<DriverCause, ProbeSubject>>> = {
  concentration: 'concentration',
  gatekeeper: 'exclusivity',
  exclusiveTies: 'exclusivity',
  circularDeals: 'circularity',
};

/** A probe is about what raised scrutiny most in the quarter in which it opens. */
function subjectOf(moves: readonly Move[], i: number, j: number): ProbeSubject {
  const points: Record<ProbeSubject, number> = {
    concentration: 0,
    exclusivity: 0,
    circularity: 0,
    conduct: 0,
  };
  for (const move of moves) {
    if (move.company !== i || move.jurisdiction !== j || move.points <= 0) continue;
    points[SUBJECTS[move.cause] ?? 'conduct'] += move.points;
  }
  let worst: ProbeSubject = 'concentration';
  for (const subject of ['exclusivity', 'circularity', 'conduct'] as const)
    if (points[subject] > points[worst]) worst = subject;
  return worst;
}

/** R2: settles the cases whose companies asked for it and decides those whose time has come. Returns what closing moves. */
export function decideProbes(work: Work): Move[] {
  const moves: Move[] = [];
  const { closedPoints } = work.scenario.parameters.regulation.remedy;
  for (const probe of work.state.regulation.probes) {
    if (probe.status !== 'open') continue;
    const i = companyIndexOf(work, probe.company);
    if (companyAt(work.state, i).status === 'failed') close(work, probe, 'dropped');
    else if (probe.response === 'settle') settle(work, probe, i);
    else if (work.state.quarter >= probe.decides) decide(work, probe, i);
    if (probe.ended < 0) continue;
    const { place } = jurisdictionOf(work.scenario, probe);
    moves.push({ company: i, jurisdiction: place, cause: 'caseClosed', points: -closedPoints });
  }
  return moves;
}

function settle(work: Work, probe: Probe, i: number): void {
  settleCase(work, probe, i);
  close(work, probe, 'settled');
  tellProbe(work, probe, i, 'probeSettled', { amount: probe.remedy?.amount ?? 0 });
}

function decide(work: Work, probe: Probe, i: number): void {
  const outlook = probeOutlook(
    { scenario: work.scenario, regulation: work.state.regulation },
    probe,
    i,
    probe.response,
  );
  if (uniform(work.state.random, 'regulation') >= outlook.chance) {
    close(work, probe, 'dropped');
    tellProbe(work, probe, i, 'probeDropped', {});
    return;
  }
  imposeRemedy(work, probe, i, outlook);
  close(work, probe, 'remedied');
  const remedy = probe.remedy;
  tellProbe(work, probe, i, 'remedyImposed', {
    remedy: remedy?.kind ?? 'fine',
    amount: remedy?.amount ?? 0,
  });
}

function close(work: Work, probe: Probe, status: Probe['status']): void {
  probe.status = status;
  probe.ended = work.state.quarter;
}

function tellProbe(
  work: Work,
  probe: Probe,
  i: number,
  code: string,
  params: Readonly<Record<string, string | number>>,
): void {
  const { place } = jurisdictionOf(work.scenario, probe);
  tell(work, i, place, code, { subject: probe.subject, ...params }, 4);
}

function tell(
  work: Work,
  i: number,
  j: number,
  code: string,
  params: Readonly<Record<string, string | number>>,
  weight: number,
): void {
  const jurisdiction = work.scenario.jurisdictions[j]?.id ?? '';
  announce(work, {
    code,
    phase: 'regulation',
    companies: [companyAt(work.state, i).id],
    about: jurisdiction,
    params: { jurisdiction, ...params },
    weight,
  });
}
