/** What a reader sets for themselves; kept on this machine only. */
export interface Settings {
  readonly language: 'en' | 'fr';
  readonly motion: 'full' | 'reduced';
  /** Speed of the quarter's animation, 1 = as designed. */
  readonly speed: 1 | 2 | 4;
  readonly sound: boolean;
  readonly contrast: 'normal' | 'high';
  /** Text size, 1 = 100 %. */
  readonly textScale: 1 | 1.25 | 1.5 | 2;
}

export const defaultSettings: Settings = {
  language: 'en',
  motion: 'full',
  speed: 1,
  sound: true,
  contrast: 'normal',
  textScale: 1,
};
