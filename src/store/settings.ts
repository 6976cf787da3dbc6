import { z } from 'zod';

z.config({ jitless: true });

/** Sizes of text, in per cent of the reader's own setting. */
const textScaleSchema = z.literal([100, 112, 125, 150, 175, 200]);

/** What a reader sets for themselves; kept on this machine only. `system` follows the operating system. */
const settingsSchema = z.object({
  /** BCP 47 tag of a language that has texts. */
  language: z.string().max(35),
  textScale: textScaleSchema.catch(100),
  contrast: z.enum(['system', 'standard', 'high']).catch('system'),
  motion: z.enum(['system', 'full', 'reduced']).catch('system'),
  density: z.enum(['comfortable', 'compact']).catch('comfortable'),
  /** Speed of the quarter's animation, 1 = as designed. */
  speed: z.union([z.literal(0.5), z.literal(1), z.literal(2), z.literal(4)]).catch(1),
  sound: z.boolean().catch(true),
  /** Whether single keys act: some readers' tools type where they should not (WCAG 2.1.4). */
  singleKeys: z.boolean().catch(true),
  /** Whether the adviser names moves worth thinking about. */
  adviser: z.boolean().catch(true),
  /** Width of the sheet beside the map, in hundredths of the window. */
  sheetWidth: z.number().min(25).max(70).catch(42),
});

export type Settings = z.output<typeof settingsSchema>;

export const TEXT_SCALES = [100, 112, 125, 150, 175, 200] as const;
export const SPEEDS = [0.5, 1, 2, 4] as const;

export const defaultSettings: Settings = {
  language: 'en',
  textScale: 100,
  contrast: 'system',
  motion: 'system',
  density: 'comfortable',
  speed: 1,
  sound: true,
  singleKeys: true,
  adviser: true,
  sheetWidth: 42,
};

/** Where settings are kept: the page's local storage, or memory in tests. */
export type SettingsShelf = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'hyperscale-settings';

/** What was kept, over the defaults; anything that makes no sense is left out. */
export function readSettings(shelf: SettingsShelf, language: string): Settings {
  const before = { ...defaultSettings, language };
  try {
    const kept: unknown = JSON.parse(shelf.getItem(KEY) ?? '{}');
    const read = settingsSchema.safeParse({ ...before, ...(typeof kept === 'object' ? kept : {}) });
    return read.success ? read.data : before;
  } catch {
    // Kept by a broken version, or the storage is closed to this page: the defaults will do.
    return before;
  }
}

/** Keeps the settings; a page that may not keep anything goes on without. */
export function keepSettings(shelf: SettingsShelf, settings: Settings): void {
  try {
    shelf.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A private window or a full disk: the choice holds until the page is closed.
  }
}

/** The first of the reader's languages that has texts, else English. */
export function languageFrom(wanted: readonly string[], there: readonly string[]): string {
  for (const tag of wanted) {
    const found = there.find((language) => language === tag || language === tag.split('-')[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}
