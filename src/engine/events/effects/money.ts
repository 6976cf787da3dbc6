import { book, companyAt } from '../../quarter/work.ts';
import { aboutEvent } from '../about.ts';
import { type EffectHandler, targets } from './handler.ts';

/** Money that an event brings or costs at once, booked under its name (F1). */
export const cash: EffectHandler<'cash'> = (doing, { of, cause, amount, revenueShare }) => {
  for (const i of targets(doing, of)) {
    const revenue = companyAt(doing.work.state, i).past.revenue.at(-1) ?? 0;
    book(doing.work, i, cause, amount + revenue * revenueShare, aboutEvent(doing.event.id));
  }
};
