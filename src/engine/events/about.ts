const ABOUT = 'event:';

/** What an entry of the books or a driver is about, when an event is its cause (I2). */
export function aboutEvent(event: string): string {
  return `${ABOUT}${event}`;
}

/** The event that something is about, or null. */
export function eventOf(about: string | null): string | null {
  return about?.startsWith(ABOUT) === true ? about.slice(ABOUT.length) : null;
}
