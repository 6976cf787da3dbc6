import { announce, type Work } from '../quarter/work.ts';
import type { EventInstance } from '../state/eventState.ts';
import type { CompanyId } from '../state/ids.ts';
import { eventDefinition } from './deck.ts';
import { worldOf } from './effects/handler.ts';
import { carryOut } from './effects/index.ts';
import { bindingOf } from './scope.ts';
import { drawEvents } from './trigger.ts';

/** First phase of a quarter: what was over is forgotten, what begins now takes effect (V1, T3). */
export function beginEvents(work: Work): void {
  const { events, quarter } = work.state;
  const lasting = events.modifiers.filter((one) => quarter < one.from + one.quarters);
  if (lasting.length < events.modifiers.length) events.modifiers = lasting;
  for (const instance of events.log) {
    if (instance.quarter === quarter) takeEffect(work, instance);
  }
}

function takeEffect(work: Work, instance: EventInstance): void {
  const event = eventDefinition(work.scenario, instance.event);
  if (event === undefined) return;
  const binding = bindingOf(worldOf(work), event, instance);
  carryOut({ work, event, instance, binding }, event.effects);
}

/** After the quarter's business: decides what begins with the next quarter, and says so in the newspaper (V1). */
export function triggerEvents(work: Work): void {
  const { scenario, index, state } = work;
  for (const instance of drawEvents({ scenario, index, state, quarter: state.quarter + 1 }))
    tell(work, instance);
}

function tell(work: Work, instance: EventInstance): void {
  const event = eventDefinition(work.scenario, instance.event);
  if (event === undefined) return;
  const company = event.scope.kind === 'company' ? instance.subject : null;
  const params = { event: instance.event, ...(instance.subject !== null && { subject: instance.subject }) };
  // A subject of this scope is a company of the scenario.
  const companies = company === null ? [] : [company as CompanyId];
  announce(work, {
    code: instance.subject === null ? 'eventBegins' : 'eventStrikes',
    phase: 'eventTriggers',
    companies,
    about: event.id,
    params,
    weight: event.weight,
  });
}
