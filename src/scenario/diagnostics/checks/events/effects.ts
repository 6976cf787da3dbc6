import { quantityInfo } from '../../../../engine/index.ts';
import { mend } from '../../diagnostic.ts';
import { type Check, ordinalOf, problem } from '../check.ts';
import { effectsOf, eventsOf, type Part } from './walk.ts';

/** A modifier is a factor where its quantity is one, and an addend where it is that. */
export const modifiersFit: Check = (context) =>
  eventsOf(context)
    .flatMap(effectsOf)
    .flatMap(({ part }) => {
      const quantity = part.at('quantity').text();
      const info = quantity === undefined ? undefined : quantityInfo(quantity);
      if (quantity === undefined || info === undefined) return [];
      const { kind } = info;
      const other = kind === 'factor' ? 'addend' : 'factor';
      const fits = part.at(kind).exists() && !part.at(other).exists();
      if (fits) return [];
      const place = part.at(other).exists() ? part.at(other) : part;
      return [problem(place, 'wrongModifier', { quantity, kind }, mend('writeModifier', { kind }))];
    });

/** An event can happen: by chance within the campaign, or because another one starts it. */
export const eventsCanHappen: Check = (context) => {
  const events = eventsOf(context);
  const started = new Set(
    events.flatMap(effectsOf).flatMap(({ part }) => {
      return part.at('kind').text() === 'start' ? (part.at('event').text() ?? []) : [];
    }),
  );
  return events.flatMap((event) => {
    const id = event.at('id').text() ?? '';
    const chance = event.at('trigger').at('chance');
    if (chance.number() === 0 && !started.has(id))
      return [problem(chance, 'neverStarted', { id }, mend('giveChance'))];
    return outside(event, context.start, context.quarters);
  });
};

function outside(event: Part, start: number | undefined, quarters: number | undefined) {
  const from = ordinalOf(event.at('trigger').at('from').text());
  const until = ordinalOf(event.at('trigger').at('until').text());
  if (start === undefined || quarters === undefined) return [];
  const early = until !== undefined && until < Math.max(start, from ?? start);
  const late = from !== undefined && from >= start + quarters;
  if (!early && !late) return [];
  const place = event.at('trigger').at(early ? 'until' : 'from');
  return [problem(place, 'emptyWindow', {}, mend('moveWindow'))];
}
