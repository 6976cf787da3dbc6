/** Sizes of text, in per cent of the reader's own setting. */
export const TEXT_SCALES = [100, 112, 125, 150, 175, 200] as const;

/** What the reader chose about the look; `system` follows the operating system. */
export interface Appearance {
  readonly textScale: (typeof TEXT_SCALES)[number];
  readonly contrast: 'system' | 'standard' | 'high';
  readonly motion: 'system' | 'full' | 'reduced';
  readonly density: 'comfortable' | 'compact';
}

/** The look before the reader chose anything. */
export const DEFAULT_APPEARANCE: Appearance = {
  textScale: 100,
  contrast: 'system',
  motion: 'system',
  density: 'comfortable',
};

/** Puts the choices on the root element, where the style sheets read them. */
export function applyAppearance(root: HTMLElement, appearance: Appearance): void {
  root.dataset.textScale = String(appearance.textScale);
  root.dataset.contrast = appearance.contrast;
  root.dataset.motion = appearance.motion;
  root.dataset.density = appearance.density;
}

/** True when motion should explain itself in one step: the reader's choice first, then the system's. */
export function prefersLessMotion(root: HTMLElement): boolean {
  if (root.dataset.motion === 'reduced') return true;
  return root.dataset.motion !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
