import { clamp, ratio } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import type { Parameters } from '../state/definition.ts';
import type { CompanyState } from '../state/state.ts';

type Talent = Parameters['models']['talent'];
type Team = Pick<CompanyState['lab'], 'researchers' | 'seniors'>;

/** M5: a team in heads of the reference mix: a senior counts for more. */
export function effectiveTeam(talent: Talent, { researchers, seniors }: Team): number {
  const extra = talent.seniorWorth - 1;
  return (researchers + extra * seniors) / (1 + extra * talent.referenceSeniors);
}

/**
 * M5: wages of a team, kUSD a quarter: the lab's own level at the start, the market since then, its pay policy, and
 * what its mix of seniors costs beside the mix at the start.
 *
 * @param wage yearly cost of a mean member at the start, kUSD
 * @param market market wage over that of the start
 */
export function wageBill(
  talent: Talent,
  opening: { readonly wage: number; readonly seniors: number },
  lab: Team & Pick<CompanyState['lab'], 'pay'>,
  market: number,
): number {
  const extra = talent.seniorPay - 1;
  const mix = (lab.researchers + extra * lab.seniors) / (1 + extra * opening.seniors);
  return (mix * opening.wage * market * lab.pay) / 4;
}

/** ln of a lab's research compute per head over the mean of all labs, bounded: the freedom to try things (M5). */
export function freedom(talent: Talent, perHead: number, mean: number): number {
  const bound = talent.appeal.mostCompute;
  if (perHead <= 0 || mean <= 0) return mean > 0 ? -bound : 0;
  return clamp(log(perHead / mean), -bound, bound);
}

/** Research compute per head, H100e. */
export function perHead(company: Pick<CompanyState, 'lab' | 'compute'>): number {
  return ratio(company.compute.research, company.lab.researchers);
}

/** M5: what draws people to a lab, in logarithmic units; 0 is a lab like any other at the market's pay. */
export function appealOf(
  talent: Talent,
  lab: Pick<CompanyState['lab'], 'pay' | 'culture' | 'openWeights'>,
  free: number,
): number {
  const { appeal } = talent;
  return (
    appeal.pay * log(lab.pay) +
    appeal.culture * ((lab.culture - 50) / 50) +
    appeal.compute * free +
    (lab.openWeights ? appeal.open : 0)
  );
}
