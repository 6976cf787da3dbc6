import type { Cursor } from '../../../parse/cursor.ts';
import type { CheckContext } from '../check.ts';

/** A part of an event in any form: what authors write may be wrong, and conditions nest without an end. */
export interface Part extends Omit<Cursor<unknown>, 'at' | 'items' | 'entries'> {
  at(key: string): Part;
  items(): Part[];
  entries(): Part[];
}

/** What names of the event's own mean at a place. */
export interface Bound {
  readonly company: boolean;
  readonly chooser: boolean;
  readonly region: boolean;
  readonly merchant: boolean;
}

/** A condition or an effect of an event, and what is bound there. */
export interface Found {
  readonly event: Part;
  readonly part: Part;
  readonly bound: Bound;
}

/** Entries of a list. */
export function items(part: Part): Part[] {
  return part.items();
}

export function eventsOf({ scenario }: CheckContext): Part[] {
  // A cursor finds what stands there whatever its type says; checks trust nothing that it finds.
  const events = scenario.at('events') as unknown as Part;
  return events.items();
}

/** Who is bound in an event by its scope. */
export function boundBy(event: Part): Bound {
  const kind = event.at('scope').at('kind').text();
  return {
    company: kind === 'company',
    chooser: false,
    region: kind === 'region',
    merchant: kind === 'merchant',
  };
}

/** Whether a target asks a condition of each company. */
export function whereOf(target: Part): Part {
  return target.at('where');
}

/** Every effect of an event with what is bound there: its own, and those of its options. */
export function effectsOf(event: Part): Found[] {
  const bound = boundBy(event);
  const own = items(event.at('effects')).map((part) => ({ event, part, bound }));
  const chosen = optionsOf(event).flatMap((option) =>
    items(option.at('effects')).map((part) => ({ event, part, bound: { ...bound, chooser: true } })),
  );
  return [...own, ...chosen];
}

export function optionsOf(event: Part): Part[] {
  return items(event.at('choice').at('options'));
}

const TARGETS = ['of', 'with'];

/** The conditions of an event, outermost only, each with what is bound there. */
export function conditionsOf(event: Part): Found[] {
  const bound = boundBy(event);
  const each = { ...bound, company: true };
  const inTargets = effectsOf(event).flatMap(({ part, bound: here }) =>
    TARGETS.map((key) => ({ event, part: whereOf(part.at(key)), bound: { ...here, company: true } })),
  );
  const inOptions = optionsOf(event).map((option) => ({
    event,
    part: option.at('when'),
    bound: { ...bound, chooser: true },
  }));
  const all = [
    { event, part: event.at('trigger').at('when'), bound },
    { event, part: event.at('scope').at('where'), bound },
    { event, part: whereOf(event.at('choice').at('by')), bound: each },
    ...inOptions,
    ...inTargets,
  ];
  return all.filter(({ part }) => part.exists());
}

/** Conditions directly inside a condition, with what is bound in them. */
export function innerOf({ event, part, bound }: Found): Found[] {
  const lists = [...items(part.at('all')), ...items(part.at('any'))].map((one) => ({
    event,
    part: one,
    bound,
  }));
  const negated = { event, part: part.at('not'), bound };
  const counted = { event, part: part.at('count'), bound: { ...bound, company: true } };
  return [...lists, negated, counted].filter((one) => one.part.node?.kind === 'object');
}

/** Deeper nothing is looked at: the limit on depth is far below. */
const FAR = 30;

/** A condition and all that are inside it. */
export function allOf(found: Found, depth = 0): Found[] {
  return depth > FAR ? [] : [found, ...innerOf(found).flatMap((one) => allOf(one, depth + 1))];
}

/** Every condition of an event, inner ones too. */
export function everyCondition(event: Part): Found[] {
  return conditionsOf(event).flatMap((found) => allOf(found));
}
