import { useEffect, useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import type { Chapter } from './manual.model.ts';
import { loadManual } from './manualText.ts';

/** The rule book in the reader's language; null while it is fetched. */
export function useManual(): readonly Chapter[] | null {
  const { language } = useT();
  const [book, setBook] = useState<{ readonly language: string; readonly chapters: readonly Chapter[] }>();
  useEffect(() => {
    let isCurrent = true;
    void loadManual(language).then((chapters) => {
      if (isCurrent) setBook({ language, chapters });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return book?.language === language ? book.chapters : null;
}
