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
  for (const { event, share } of sharesOf(work, quantity, place))
    book(work, company, cause, extra * share, aboutEvent(event));
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
  if (extra === 0) return;
  for (const { event, share } of sharesOf(work, quantity, company))
    drive(work, company, metric, cause, extra * share, rule, aboutEvent(event));
}

/** Events that move a quantity, each with its share in what they do together: by how far it moves it. */
function sharesOf(
  { state }: Work,
  quantity: Quantity,
  place: number,
): readonly { readonly event: string; readonly share: number }[] {
  const neutral = neutralOf(quantity);
  const parts = partsOf(state, quantity, place);
  let all = 0;
  for (const { value } of parts) all += value - neutral;
  return parts.map(({ event, value }) => ({
    event,
    share: Math.abs(all) > 1e-9 ? (value - neutral) / all : 1 / parts.length,
  }));
}
