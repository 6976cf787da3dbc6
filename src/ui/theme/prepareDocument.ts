import './index.css';

const PRESSABLE_STYLE_ID = 'react-aria-pressable-style';

/**
 * Loads the theme and makes the document ready for React Aria under the strict Content Security Policy. To be called
 * once, before React renders: React Aria inserts a `<style>` unless an element with its id is there already, and the
 * policy would refuse it; `base.css` holds the same rule.
 */
export function prepareDocument(page: Document): void {
  if (page.getElementById(PRESSABLE_STYLE_ID)) return;
  const stand = page.createElement('meta');
  stand.id = PRESSABLE_STYLE_ID;
  page.head.append(stand);
}
