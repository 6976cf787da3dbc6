import { announce } from '../../quarter/work.ts';
import { keyedChance } from '../chance.ts';
import { closeDecisions } from '../decisions.ts';
import type { Doing, EffectHandler } from './handler.ts';

/** Follow-ups that may be on their way at once: a file that starts ever more of them exhausts nothing. */
const MOST_WAITING = 200;

/**
 * A follow-up is on its way: it begins `delay` quarters from now, the next one at the earliest (V1). Whoever answers has
 * luck of its own: the second to ask for something improves its chance.
 */
export const start: EffectHandler<'start'> = (doing, { event, delay, chance }) => {
  const { work, instance } = doing;
  const { events, quarter } = work.state;
  if (chance < 1 && keyedChance(work.state, `start ${event}`, whoseLuck(doing)) >= chance) return;
  if (events.queue.length >= MOST_WAITING) return;
  const due = quarter + Math.max(1, delay);
  events.queue = [...events.queue, { event, subject: instance.subject, due }];
};

/** The happening, and who answered to it if the effect is an answer's. */
function whoseLuck({ work, instance, binding }: Doing): string {
  const chooser = work.scenario.companies[binding.chooser];
  return chooser === undefined ? instance.id : `${instance.id} ${chooser.id}`;
}

/** What an event does ends: its modifiers, its open questions, and follow-ups of its kind that are on their way. */
export const stop: EffectHandler<'stop'> = ({ work: { state } }, { event }) => {
  const { events } = state;
  events.modifiers = events.modifiers.filter((one) => one.event !== event);
  events.queue = events.queue.filter((one) => one.event !== event);
  events.log = events.log.map((one) => (one.event === event ? closeDecisions(one) : one));
};

/** A line in the newspaper of the quarter, from the texts of the event. */
export const news: EffectHandler<'news'> = ({ work, event, binding }, { key, weight }) => {
  const places = [binding.company, binding.chooser].filter((place) => place >= 0);
  announce(work, {
    code: 'eventNews',
    phase: 'openEvents',
    companies: [...new Set(places)].flatMap((place) => work.scenario.companies[place]?.id ?? []),
    about: event.id,
    params: { event: event.id, key },
    weight,
  });
};
