import { useSyncExternalStore } from 'react';
import { prefersLessMotion } from '../theme/appearance.ts';
import type { ChartTheme } from './chartTypes.ts';

/** The theme as the style sheets have it, for charts drawn without a page. */
export const NIGHT_THEME: ChartTheme = {
  ink: '#f4f0e8',
  inkSoft: '#c6c3bc',
  inkFaint: '#9b9ea5',
  rule: '#39414d',
  ground: '#12151a',
  you: '#ffb84d',
  good: '#5fd9a8',
  bad: '#ff8b7d',
  sans: 'Inter Variable, Inter, system-ui, sans-serif',
  px: 13,
  lessMotion: true,
};

const SMALL_TEXT_REM = 0.8125;

/** Reads the theme from the root element's present style. */
export function readChartTheme(root: HTMLElement): ChartTheme {
  const style = getComputedStyle(root);
  const token = (name: string, instead: string): string => style.getPropertyValue(name).trim() || instead;
  return {
    ink: token('--ink-1', NIGHT_THEME.ink),
    inkSoft: token('--ink-2', NIGHT_THEME.inkSoft),
    inkFaint: token('--ink-3', NIGHT_THEME.inkFaint),
    rule: token('--line-2', NIGHT_THEME.rule),
    ground: token('--ground-1', NIGHT_THEME.ground),
    you: token('--you', NIGHT_THEME.you),
    good: token('--good', NIGHT_THEME.good),
    bad: token('--bad', NIGHT_THEME.bad),
    sans: token('--sans', NIGHT_THEME.sans).replaceAll('"', ''),
    px: Math.round(Number.parseFloat(style.fontSize) * SMALL_TEXT_REM * 10) / 10,
    lessMotion: prefersLessMotion(root),
  };
}

let known: ChartTheme = NIGHT_THEME;

/** The same object as long as nothing in it changed, as React wants it. */
function present(): ChartTheme {
  const now = readChartTheme(document.documentElement);
  if (JSON.stringify(now) !== JSON.stringify(known)) known = now;
  return known;
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  window.addEventListener('resize', changed);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', changed);
  };
}

/** The present theme; a chart that uses it is drawn again when the reader changes contrast or size of text. */
export const useChartTheme = (): ChartTheme => useSyncExternalStore(watch, present, () => NIGHT_THEME);
