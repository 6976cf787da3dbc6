import { z } from 'zod';
import { takeOption } from '../events/answers.ts';
import { instanceOf, openDecision, optionCost } from '../events/decisions.ts';
import { eventDefinition } from '../events/deck.ts';
import { companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { madeId } from './support/fields.ts';
import { unknownThing } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('chooseEvent'),
  event: madeId.describe('The event that happened, by the id of the occasion.'),
  choice: madeId.describe('Option that is chosen.'),
});

/** Answers an event that asks the seat for a decision (V1). */
export const chooseEvent = command({
  kind: 'chooseEvent',
  schema,
  check(view, { event, choice }): Refusal | null {
    const instance = instanceOf(view.events.log, event);
    if (instance === undefined) return unknownThing('event', event);
    if (!instance.decisions.some((one) => one.company === view.seat))
      return refuse('notYours', { thing: 'event' });
    const decision = openDecision(instance, view.seat, view.quarter);
    if (decision === undefined) return refuse('notOpen');
    return decision.options.includes(choice) ? null : unknownThing('option', choice);
  },
  cost: {
    now(view, { event, choice }) {
      const instance = instanceOf(view.events.log, event);
      const choices = instance && eventDefinition(view.scenario, instance.event)?.choice;
      const option = choices?.options.find((one) => one.id === choice);
      return option === undefined ? 0 : optionCost(option, view.own);
    },
  },
  apply(work, company, { event, choice }): void {
    const instance = instanceOf(work.state.events.log, event);
    if (instance !== undefined) takeOption(work, instance, companyAt(work.state, company).id, choice, false);
  },
});
