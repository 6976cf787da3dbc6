/** Something on the page of the boardroom that other things on it lead to. */
export interface PagePlace {
  readonly kind: 'event' | 'authority';
  readonly id: string;
}

/** The id that a place has in the page. */
export const pageIdOf = ({ kind, id }: PagePlace): string => `board-${kind}-${id}`;

/** Brings a place to the head of the sheet, and reads on there. */
export function goToPlace(place: PagePlace): void {
  const element = document.getElementById(pageIdOf(place));
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
