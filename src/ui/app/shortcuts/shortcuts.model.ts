import { PANELS, type PanelName } from '../../../store/panels.ts';
import type { NamedKey } from '../../kit/navigation/KeyHint.tsx';

/** What a shortcut does. */
export type ShortcutAction =
  | { readonly kind: 'panel'; readonly panel: PanelName }
  | { readonly kind: 'endQuarter' | 'save' | 'map' | 'nextLens' | 'help' | 'wide' | 'skip' };

export interface Shortcut {
  readonly id: string;
  readonly keys: readonly (NamedKey | { readonly letter: string })[];
  readonly action: ShortcutAction;
  /** Acts without Ctrl, so it must not act while something is typed, and can be turned off (WCAG 2.1.4). */
  readonly isSingle: boolean;
}

/** Panels take the digits in the order in which they stand on the rail; the forecast has F, the rule book N. */
const PANEL_KEYS: Readonly<Record<PanelName, string>> = {
  boardroom: '1',
  compute: '2',
  silicon: '3',
  models: '4',
  commerce: '5',
  agreements: '6',
  finance: '7',
  whatif: 'f',
  rivals: '8',
  report: '9',
  history: '0',
  manual: 'n',
};

const panelShortcuts: readonly Shortcut[] = PANELS.map((panel) => ({
  id: `panel-${panel}`,
  keys: [{ letter: PANEL_KEYS[panel] }],
  action: { kind: 'panel', panel },
  isSingle: true,
}));

/** Every shortcut of the game screen, in the order in which they are listed. */
export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'endQuarter', keys: ['ctrl', 'enter'], action: { kind: 'endQuarter' }, isSingle: false },
  { id: 'save', keys: ['ctrl', { letter: 's' }], action: { kind: 'save' }, isSingle: false },
  { id: 'skip', keys: ['escape'], action: { kind: 'skip' }, isSingle: true },
  { id: 'map', keys: [{ letter: 'm' }], action: { kind: 'map' }, isSingle: true },
  { id: 'wide', keys: [{ letter: 'w' }], action: { kind: 'wide' }, isSingle: true },
  { id: 'nextLens', keys: [{ letter: 'l' }], action: { kind: 'nextLens' }, isSingle: true },
  { id: 'help', keys: [{ letter: '?' }], action: { kind: 'help' }, isSingle: true },
  ...panelShortcuts,
];

/** What of a key press decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = { enter: 'enter', escape: 'escape' };

/** The shortcut that a key press means, if any. On a Mac the command key stands for Ctrl. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  if (press.altKey) return undefined;
  const isCtrl = press.ctrlKey || press.metaKey;
  const pressed = press.key.toLowerCase();
  return SHORTCUTS.find(({ keys }) => {
    const last = keys.at(-1);
    const wanted = typeof last === 'string' ? NAMES[last] : last?.letter;
    return keys.includes('ctrl') === isCtrl && wanted === pressed;
  });
}
