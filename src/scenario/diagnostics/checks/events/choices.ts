import { mend } from '../../diagnostic.ts';
import { type Check, problem } from '../check.ts';
import { suggest } from '../references.ts';
import { effectsOf, eventsOf, everyCondition, optionsOf, type Part } from './walk.ts';

/** Options of an event have names of their own. */
export const optionsAreUnique: Check = (context) =>
  eventsOf(context).flatMap((event) => {
    const seen = new Set<string>();
    return optionsOf(event).flatMap((option) => {
      const id = option.at('id').text();
      if (id === undefined || !seen.has(id)) {
        if (id !== undefined) seen.add(id);
        return [];
      }
      const { file, line } = option.place;
      return [
        problem(
          option.at('id'),
          'duplicateId',
          { name: id, file, line },
          mend('chooseOtherId', { name: id }),
        ),
      ];
    });
  });

/** What counts where nobody answers is one of the options, free and open to everybody. */
export const defaultsArePossible: Check = (context) =>
  eventsOf(context).flatMap((event) => {
    const named = event.at('choice').at('default');
    const name = named.text();
    if (name === undefined) return [];
    const options = optionsOf(event);
    const option = options.find((one) => one.at('id').text() === name);
    if (option === undefined) {
      const ids = options.flatMap((one) => one.at('id').text() ?? []);
      return [problem(named, 'unknownOption', { name }, suggest(name, ids))];
    }
    return conditional(option)
      ? [problem(named, 'defaultIsNotFree', { name }, mend('chooseOtherDefault'))]
      : [];
  });

function conditional(option: Part): boolean {
  const costs =
    (option.at('costUsdM').number() ?? 0) > 0 || (option.at('costRevenueShare').number() ?? 0) > 0;
  return costs || option.at('when').exists();
}

/** A condition that asks for an option names one of that event. */
export const optionsExist: Check = (context) => {
  const events = eventsOf(context);
  return events.flatMap(everyCondition).flatMap(({ part }) => {
    const name = part.at('option').text();
    const event = events.find((one) => one.at('id').text() === part.at('happened').text());
    if (name === undefined || event === undefined) return [];
    const ids = optionsOf(event).flatMap((one) => one.at('id').text() ?? []);
    return ids.includes(name)
      ? []
      : [problem(part.at('option'), 'unknownOption', { name }, suggest(name, ids))];
  });
};

/** Keys of the texts that an event needs besides its name. */
export function textKeys(event: Part): string[] {
  const id = event.at('id').text();
  if (id === undefined) return [];
  const options = optionsOf(event).flatMap((option) => option.at('id').text() ?? []);
  const news = effectsOf(event).flatMap(({ part }) =>
    part.at('kind').text() === 'news' ? (part.at('key').text() ?? []) : [],
  );
  return [
    `events.${id}.description`,
    ...options.map((option) => `events.${id}.options.${option}`),
    ...news.map((key) => `events.${id}.news.${key}`),
  ];
}
