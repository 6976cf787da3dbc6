import type { DeepReadonly, Probe, ProbeOutlook, ProbeResponse, SeatView } from '../../../engine/index.ts';
import { complianceRelief, complianceShares, probeOutlook } from '../../../store/rules.ts';

/** How an authority stands to the seat. */
export type Stance = 'calm' | 'warned' | 'probe' | 'access';

/** One authority as the seat sees it (R1, R2). */
export interface Authority {
  readonly id: string;
  readonly scrutiny: number;
  readonly warningAt: number;
  readonly probeAt: number;
  readonly stance: Stance;
  /** Quarter of the warning in force; −1 = none. */
  readonly warnedIn: number;
  readonly probe: DeepReadonly<Probe> | null;
  /** First quarter in which open access binds no more; −1 where it does not. */
  readonly accessUntil: number;
}

/** All authorities, the nearest to acting first. */
export function authoritiesOf(view: SeatView): readonly Authority[] {
  const rows = view.scenario.jurisdictions.map((definition, j): Authority => {
    const scrutiny = view.regulation.scrutiny[view.seatIndex]?.[j] ?? 0;
    const warnedIn = view.regulation.warned[j] ?? -1;
    const own = view.regulation.probes.filter(
      ({ company, jurisdiction }) => company === view.seat && jurisdiction === definition.id,
    );
    const probe = own.find(({ status }) => status === 'open') ?? null;
    const accessUntil = own.reduce(
      (until, { remedy }) => Math.max(until, accessEnd(remedy, view.quarter)),
      -1,
    );
    const { id, warningAt, probeAt } = definition;
    return {
      id,
      scrutiny,
      warningAt,
      probeAt,
      stance: stanceOf(probe, accessUntil, warnedIn),
      warnedIn,
      probe,
      accessUntil,
    };
  });
  return rows.sort((a, b) => b.scrutiny - b.probeAt - (a.scrutiny - a.probeAt));
}

function accessEnd(remedy: DeepReadonly<Probe>['remedy'], quarter: number): number {
  return remedy?.kind === 'openAccess' && remedy.until > quarter ? remedy.until : -1;
}

function stanceOf(probe: DeepReadonly<Probe> | null, accessUntil: number, warnedIn: number): Stance {
  if (probe !== null) return 'probe';
  if (accessUntil >= 0) return 'access';
  return warnedIn >= 0 ? 'warned' : 'calm';
}

export const RESPONSES: readonly ProbeResponse[] = ['cooperate', 'contest', 'settle'];

/** What each answer to a probe would lead to, by the numbers by which the authority decides. */
export function answersOf(
  view: SeatView,
  probe: DeepReadonly<Probe>,
): readonly (ProbeOutlook & { readonly response: ProbeResponse })[] {
  return RESPONSES.map((response) => ({
    response,
    ...probeOutlook(view, probe, view.seatIndex, response),
  }));
}

/** Points that a compliance budget would take off in each jurisdiction a quarter. */
export function complianceEffects(
  view: SeatView,
  kUSD: number,
): readonly { readonly jurisdiction: string; readonly points: number }[] {
  const scrutiny = view.regulation.scrutiny[view.seatIndex] ?? [];
  const sales = view.regulation.sales[view.seatIndex] ?? [];
  const shares = complianceShares(view.scenario, scrutiny);
  return view.scenario.jurisdictions.map(({ id }, j) => ({
    jurisdiction: id,
    points: complianceRelief(view.scenario, kUSD * (shares[j] ?? 0), sales[j] ?? 0),
  }));
}

/** Cases of everybody that are open or were closed within a year, newest first (I1). */
export function publicCases(view: SeatView): readonly DeepReadonly<Probe>[] {
  return view.regulation.probes
    .filter(({ status, ended }) => status === 'open' || ended >= view.quarter - 4)
    .toSorted((a, b) => b.opened - a.opened);
}
