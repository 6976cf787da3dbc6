/**
 * What a reader of files from strangers accepts. Checked before anything is parsed, so that a file can neither
 * exhaust memory nor overflow a parser. The numbers stand in docs/modding/errors.md too.
 */
export const LIMITS = {
  /** Characters of one file. */
  fileCharacters: 4_000_000,
  /** Characters of all files of a scenario together. */
  totalCharacters: 16_000_000,
  /** Files of one scenario. */
  files: 500,
  /** Lists and objects within each other. */
  depth: 40,
  /** Diagnostics that are reported; the rest is counted. */
  diagnostics: 500,
} as const;
