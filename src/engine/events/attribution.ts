import type { Cause } from '../finance/causes.ts';
import { book, drive, type Work } from '../quarter/work.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import type { Metric } from '../report/metrics.ts';
import { aboutEvent } from './about.ts';
import { partsOf } from './modifiers.ts';
import { neutralOf, type Quantity } from './quantities.ts';

/**
 * I2: books what events add to an amount, kUSD, each part under the name of its event: the usual amount is booked beside
 * it as ever, so that an explanation can tell one from the other.
 */
export function bookMoved(
  work: Work,
  company: number,
  cause: Cause,
  extra: number,
  quantity: Quantity,
  place = company,
): void {
  // Most quantities are moved by nobody.
  if (extra === 0) return;
  split(work, extra, quantity, place, (part, event) => {
    book(work, company, cause, part, aboutEvent(event));
  });
}

/** The same for a figure that is not money. */
export function driveMoved(
  work: Work,
  company: number,
  metric: Metric,
  cause: DriverCause,
  extra: number,
  quantity: Quantity,
  rule: string,
): void {
  split(work, extra, quantity, company, (part, event) => {
    drive(work, company, metric, cause, part, rule, aboutEvent(event));
  });
}

/** Divides an amount over the events that move a quantity, by how far each moves it. */
function split(
  { state }: Work,
  extra: number,
  quantity: Quantity,
  place: number,
  tell: (part: number, event: string) => void,
): void {
  if (extra === 0) return;
  const neutral = neutralOf(quantity);
  const parts = partsOf(state, quantity, place);
  const all = parts.reduce((sum, { value }) => sum + (value - neutral), 0);
  for (const { event, value } of parts) {
    const share = Math.abs(all) > 1e-9 ? (value - neutral) / all : 1 / parts.length;
    tell(extra * share, event);
  }
}
