import type { Parameters } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { SeatView } from '../state/view.ts';
import { CHIPS } from './appraisal/chips.ts';
import { COMPUTE } from './appraisal/compute.ts';
import { type Matter, readTerms } from './appraisal/context.ts';
import { CONTROL } from './appraisal/control.ts';
import { type Desk, openDesk } from './appraisal/desk.ts';
import { INCOME } from './appraisal/income.ts';
import { MONEY } from './appraisal/money.ts';
import { PROVIDER } from './appraisal/provider.ts';
import { STANDING } from './appraisal/standing.ts';
import type { AgreementTerms } from './clauses.ts';
import type { Reason } from './reasons.ts';

/** What a party thinks of an offer (A4). */
export interface Appraisal {
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
  /** Sum of their points. */
  readonly total: number;
  readonly decision: 'accept' | 'counter' | 'refuse';
}

/** Everything that an offer is weighed by, in a fixed order: sums depend on it. */
const MATTERS: readonly Matter[] = [MONEY, COMPUTE, PROVIDER, CHIPS, CONTROL, INCOME, STANDING];

/**
 * Values an offer from the seat of the party that receives it (A4), with only what that seat may know (I1).
 * The same function answers for the program's companies and shows a player what the other side would say.
 * @param from the other party
 * @throws when `from` is no company of the scenario
 */
export function appraiseOffer(view: SeatView, terms: AgreementTerms, from: CompanyId): Appraisal {
  return appraiseAt(openDesk(view, from), terms);
}

/** The same at a desk that is open already. */
export function appraiseAt(desk: Desk, terms: AgreementTerms): Appraisal {
  const context = readTerms(desk, terms);
  const { acceptAt, counterAt } = desk.view.scenario.parameters.agreements;
  const factors = factorsOf(desk);
  const reasons: Reason[] = [];
  let total = 0;
  for (const { isTouched, considerations } of MATTERS) {
    if (!isTouched(context)) continue;
    for (const consider of considerations) {
      const found = consider(context);
      if (found === null || found.points === 0) continue;
      const counted = factors === null ? found : inScale(found, factors);
      reasons.push(counted);
      total += counted.points;
    }
  }
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const decision = total >= acceptAt ? 'accept' : total >= counterAt ? 'counter' : 'refuse';
  return { reasons, total, decision };
}

/** Only the total of {@link appraiseAt}: what a search for better terms asks of every trial. */
export function weighAt(desk: Desk, terms: AgreementTerms): number {
  const context = readTerms(desk, terms);
  let total = 0;
  const factors = factorsOf(desk);
  for (const { isTouched, considerations } of MATTERS) {
    if (!isTouched(context)) continue;
    for (const consider of considerations) {
      const found = consider(context);
      if (found !== null) total += factors === null ? found.points : inScale(found, factors).points;
    }
  }
  return total;
}

type Factors = Parameters['agreements']['weights'];

/** How heavily the scenario lets reasons count; null where all count as they are, so that nobody need ask for each. */
function factorsOf({ view }: Desk): Factors | null {
  const { weights } = view.scenario.parameters.agreements;
  for (const _ in weights) return weights;
  return null;
}

/** A reason as heavily as the scenario lets it count. */
function inScale(found: Reason, factors: Factors): Reason {
  const factor = factors[found.code];
  return factor === undefined ? found : { ...found, points: found.points * factor };
}
