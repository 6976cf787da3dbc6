import { type Chapter, parseChapter } from './manual.model.ts';

const files = import.meta.glob<string>('../../../../assets/manual/*/*.md', {
  query: '?raw',
  import: 'default',
});

/** Chapters in the order of a turn and its world, as the design of the rules numbers them. */
export const CHAPTERS = ['T', 'W', 'C', 'S', 'E', 'M', 'D', 'K', 'F', 'A', 'R', 'V', 'O', 'I'] as const;

/** The rule book in a language; English where a chapter is not translated. Fetched when it is first opened. */
export async function loadManual(language: string): Promise<readonly Chapter[]> {
  const texts = await Promise.all(CHAPTERS.map((letter) => chapterText(language, letter)));
  return texts.filter((text) => text !== undefined).map(parseChapter);
}

async function chapterText(language: string, letter: string): Promise<string | undefined> {
  const load = fileOf(language, letter) ?? fileOf('en', letter);
  return load?.();
}

function fileOf(language: string, letter: string): (() => Promise<string>) | undefined {
  return files[`../../../../assets/manual/${language}/${letter}.md`];
}
