import { toKUsd } from '../math/numbers.ts';
import type { EventOption } from '../state/definition/events.ts';
import type { EventDecision, EventInstance } from '../state/eventState.ts';
import type { CompanyId } from '../state/ids.ts';
import type { CompanyState } from '../state/state.ts';

/** What an option costs a company at once, kUSD. */
export function optionCost(option: EventOption, company: Pick<CompanyState, 'past'>): number {
  return toKUsd(option.cost + option.revenueShare * (company.past.revenue.at(-1) ?? 0));
}

/** The open question of an event to a company in a quarter, if there is one. */
export function openDecision(
  instance: EventInstance,
  company: CompanyId,
  quarter: number,
): EventDecision | undefined {
  return instance.decisions.find(
    (one) =>
      one.company === company &&
      one.chosen === null &&
      quarter >= instance.quarter &&
      quarter <= one.deadline,
  );
}

/** An event of the log by its id, or undefined. Who asks mostly asks for a late one. */
export function instanceOf(log: readonly EventInstance[], id: string): EventInstance | undefined {
  for (let k = log.length - 1; k >= 0; k--) if (log[k]?.id === id) return log[k];
  return undefined;
}

/** The log with an instance in the place of the one that it goes on from. */
export function replaced(
  log: readonly EventInstance[],
  before: EventInstance,
  after: EventInstance,
): EventInstance[] {
  const copy = log.slice();
  copy[copy.lastIndexOf(before)] = after;
  return copy;
}

/** No answer is taken any more: what was not chosen never will be. */
export function closeDecisions(instance: EventInstance): EventInstance {
  return withDecisions(
    instance,
    instance.decisions.filter((one) => one.chosen !== null),
  );
}

function withDecisions(
  { id, event, subject, quarter }: EventInstance,
  decisions: EventDecision[],
): EventInstance {
  return { id, event, subject, quarter, decisions };
}

/** An instance in which a company has answered its open question; `byDefault` where it let the time run out. */
export function withAnswer(
  instance: EventInstance,
  { company, chosen, byDefault }: Pick<EventDecision, 'company' | 'byDefault'> & { readonly chosen: string },
): EventInstance {
  return withDecisions(
    instance,
    instance.decisions.map((one) =>
      one.company === company && one.chosen === null
        ? { company, options: one.options, deadline: one.deadline, chosen, byDefault }
        : one,
    ),
  );
}

/** An instance in which a company is asked nothing any more. */
export function withoutOpen(instance: EventInstance, company: CompanyId): EventInstance {
  return withDecisions(
    instance,
    instance.decisions.filter((one) => one.company !== company || one.chosen !== null),
  );
}
