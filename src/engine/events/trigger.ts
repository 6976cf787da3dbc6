import type { EventDefinition } from '../state/definition/events.ts';
import type { EventDecision, EventInstance } from '../state/eventState.ts';
import type { MutableState } from '../state/state.ts';
import type { World } from './binding.ts';
import { drawKey, keyedChance } from './chance.ts';
import { holds } from './conditions/index.ts';
import { eventDefinition } from './deck.ts';
import { bindingOf, type Subject, subjectsOf } from './scope.ts';
import { companiesOf } from './targets.ts';

/** The world with a state that may be changed. */
export type Table = World & { readonly state: MutableState };

/**
 * V1: decides which events begin in `table.quarter` and puts them into the log: follow-ups that are due, then what chance
 * and conditions bring, in the order of the deck. Returns what was added.
 */
export function drawEvents(table: Table): EventInstance[] {
  const { events, random } = table.state;
  events.key = drawKey(random);
  const before = events.log.length;
  const due = events.queue.filter((one) => one.due <= table.quarter);
  events.queue = events.queue.filter((one) => one.due > table.quarter);
  for (const { event: id, subject } of due) followUp(table, id, subject);
  for (const event of table.scenario.events) draw(table, event);
  return events.log.slice(before);
}

/**
 * A follow-up happens to whom the first event happened to, if it is of the same kind; else to whom its scope finds. Those
 * of one kind that come at once, as when two companies asked for the same, are one.
 */
function followUp(table: Table, id: string, subject: string | null): void {
  const event = eventDefinition(table.scenario, id);
  if (event === undefined) return;
  const { when } = event.trigger;
  const all = subjectsOf(table, event).filter(({ binding }) => holds(table, binding, when));
  const same = all.filter((one) => one.id === subject);
  const past = table.state.events.log.filter((one) => one.event === id);
  const begun = past.filter((one) => one.quarter === table.quarter).map((one) => one.subject);
  const found = same.length > 0 ? same : all;
  // Chains that start themselves end here too; only the wait between two times is the chain's own business.
  if (past.length >= event.trigger.maximum) return;
  const each = event.scope.kind !== 'world' && event.scope.pick === 'each';
  for (const one of each ? found : pickOne(table, event, found))
    if (!begun.includes(one.id)) begin(table, event, one);
}

/** Whether an ordinary event of the deck happens, and to whom. */
function draw(table: Table, event: EventDefinition): void {
  const { from, until, chance } = event.trigger;
  if (chance <= 0 || table.quarter < from || table.quarter > until) return;
  const each = event.scope.kind !== 'world' && event.scope.pick === 'each';
  // Who is lucky is cheaper to ask than who is free, and that than who is fit.
  if (!each && keyedChance(keyOf(table), event.id, '') >= chance) return;
  const past = table.state.events.log.filter((one) => one.event === event.id);
  if (!each && !isFree(table, event, past)) return;
  const fit = subjectsOf(table, event).filter(({ binding }) => holds(table, binding, event.trigger.when));
  const struck = each ? fit.filter((one) => isStruck(table, event, past, one)) : pickOne(table, event, fit);
  for (const subject of struck) begin(table, event, subject);
}

function isStruck(
  table: Table,
  event: EventDefinition,
  past: readonly EventInstance[],
  subject: Subject,
): boolean {
  const own = past.filter((one) => one.subject === subject.id);
  return (
    isFree(table, event, own) && keyedChance(keyOf(table), event.id, subject.id ?? '') < event.trigger.chance
  );
}

/** Whether the limits allow another time: how often, and how long after the last. */
function isFree(table: Table, { trigger }: EventDefinition, past: readonly EventInstance[]): boolean {
  const last = past.at(-1);
  if (past.length >= trigger.maximum) return false;
  return last === undefined || table.quarter - last.quarter > trigger.cooldown;
}

function pickOne(table: Table, event: EventDefinition, from: readonly Subject[]): Subject[] {
  if (from.length <= 1) return [...from];
  const place = Math.floor(keyedChance(keyOf(table), event.id, 'who') * from.length);
  const found = from[place];
  return found === undefined ? [] : [found];
}

/** The key belongs to the quarter in which the event would begin. */
function keyOf({ state, quarter }: Table): Parameters<typeof keyedChance>[0] {
  return { events: state.events, quarter };
}

function begin(table: Table, event: EventDefinition, subject: Subject): void {
  const { state, quarter } = table;
  const instance: EventInstance = {
    id: `event-${state.events.log.length + 1}`,
    event: event.id,
    subject: subject.id,
    quarter,
    decisions: questions(table, event, subject),
  };
  state.events.log = [...state.events.log, instance];
}

function questions(table: Table, event: EventDefinition, { id }: Subject): EventDecision[] {
  const { choice } = event;
  if (choice === null) return [];
  const binding = bindingOf(table, event, { subject: id });
  return companiesOf(table, binding, choice.by).flatMap((i) => {
    const company = table.scenario.companies[i]?.id;
    const deadline = table.quarter + choice.within - 1;
    if (company === undefined) return [];
    const bound = { ...binding, chooser: i };
    const options = choice.options.filter(({ when }) => holds(table, bound, when)).map((one) => one.id);
    return [{ company, options, deadline, chosen: null, byDefault: false }];
  });
}
