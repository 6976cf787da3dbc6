import { toKUsd } from '../math/numbers.ts';
import { announce, book, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { EventDefinition, EventOption } from '../state/definition/events.ts';
import type { EventDecision, EventInstance } from '../state/eventState.ts';
import type { CompanyId } from '../state/ids.ts';
import type { CompanyState } from '../state/state.ts';
import { aboutEvent } from './about.ts';
import { eventDefinition } from './deck.ts';
import { worldOf } from './effects/handler.ts';
import { carryOut } from './effects/index.ts';
import { bindingOf } from './scope.ts';

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
function replaced(
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

function answered(
  { company, options, deadline }: EventDecision,
  chosen: string,
  byDefault: boolean,
): EventDecision {
  return { company, options, deadline, chosen, byDefault };
}

/** Carries out an option for the company that chose it: its price, its effects, a line in the newspaper (V1). */
export function takeOption(
  work: Work,
  instance: EventInstance,
  company: CompanyId,
  optionId: string,
  byDefault: boolean,
): void {
  const event = eventDefinition(work.scenario, instance.event);
  const option = event?.choice?.options.find((one) => one.id === optionId);
  if (event === undefined || option === undefined) return;
  const decisions = instance.decisions.map((one) =>
    one.company === company && one.chosen === null ? answered(one, optionId, byDefault) : one,
  );
  const chosen = withDecisions(instance, decisions);
  const { events } = work.state;
  events.log = replaced(events.log, instance, chosen);
  const i = companyIndexOf(work, company);
  book(work, i, 'eventCosts', optionCost(option, companyAt(work.state, i)), aboutEvent(event.id));
  tell(work, event, company, option, instance.subject);
  const binding = { ...bindingOf(worldOf(work), event, instance), chooser: i };
  carryOut({ work, event, instance: chosen, binding }, option.effects);
}

/** What a company that people may play answers is read by all; the others' answers are noted. */
function tell(
  work: Work,
  event: EventDefinition,
  company: CompanyId,
  option: EventOption,
  subject: EventInstance['subject'],
): void {
  const isPlayable = work.scenario.companies[companyIndexOf(work, company)]?.playable === true;
  announce(work, {
    code: 'eventChoice',
    phase: 'executeCommands',
    companies: [company],
    about: event.id,
    params: { event: event.id, option: option.id, ...(subject !== null && { subject }) },
    weight: isPlayable ? Math.min(3, event.weight) : Math.min(2, event.weight),
  });
}

/** Who has not answered by the end of the commands of its last quarter has taken the default (V1). */
export function settleUnanswered(work: Work): void {
  for (const instance of work.state.events.log) {
    for (const { company, deadline, chosen } of instance.decisions) {
      if (chosen === null && deadline <= work.state.quarter) settle(work, instance.id, company);
    }
  }
}

function settle(work: Work, id: string, company: CompanyId): void {
  // Earlier answers of the same quarter have replaced the instance, or closed its questions.
  const instance = instanceOf(work.state.events.log, id);
  const event = instance === undefined ? undefined : eventDefinition(work.scenario, instance.event);
  if (instance === undefined || event?.choice === null || event === undefined) return;
  if (openDecision(instance, company, work.state.quarter) === undefined) return;
  const failed = companyAt(work.state, companyIndexOf(work, company)).status === 'failed';
  if (failed)
    work.state.events.log = replaced(work.state.events.log, instance, withoutOpen(instance, company));
  else takeOption(work, instance, company, event.choice.default, true);
}

function withoutOpen(instance: EventInstance, company: CompanyId): EventInstance {
  return withDecisions(
    instance,
    instance.decisions.filter((one) => one.company !== company || one.chosen !== null),
  );
}
