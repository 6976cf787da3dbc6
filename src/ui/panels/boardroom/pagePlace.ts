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
  if (element === null) return;
  const sheet = scrollerOf(element);
  // `scrollIntoView` would also move the window's frame, which hides what hangs over and has nothing to scroll it back with.
  if (sheet !== null)
    sheet.scrollTop += element.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
  element.focus({ preventScroll: true });
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let one = element.parentElement; one !== null; one = one.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(one).overflowY)) return one;
  return null;
}
