import type { TooltipRow } from './chartTypes.ts';

/** A tooltip's content as elements: markup with styles in it would be refused by the Content Security Policy. */
export function tooltipElement(title: string, rows: readonly TooltipRow[]): HTMLElement {
  const host = element('div', 'hs-tip');
  if (title) host.append(element('div', 'hs-tip-title', title));
  for (const row of rows) host.append(rowElement(row));
  return host;
}

function rowElement({ name, value, colour }: TooltipRow): HTMLElement {
  const row = element('div', 'hs-tip-row');
  const mark = element('span', 'hs-tip-mark');
  mark.style.backgroundColor = colour;
  row.append(mark, element('span', 'hs-tip-name', name), element('span', 'hs-tip-value', value));
  return row;
}

function element(tag: 'div' | 'span', className: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
