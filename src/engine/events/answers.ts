import { announce, book, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { EventDefinition, EventOption } from '../state/definition/events.ts';
import type { EventInstance } from '../state/eventState.ts';
import type { CompanyId } from '../state/ids.ts';
import { aboutEvent } from './about.ts';
import { instanceOf, openDecision, optionCost, replaced, withAnswer, withoutOpen } from './decisions.ts';
import { eventDefinition } from './deck.ts';
import { worldOf } from './effects/handler.ts';
import { carryOut } from './effects/index.ts';
import { bindingOf } from './scope.ts';

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
  const chosen = withAnswer(instance, { company, chosen: optionId, byDefault });
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
