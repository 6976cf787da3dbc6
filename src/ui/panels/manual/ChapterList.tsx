import { useT } from '../../../i18n/react.tsx';
import type { Chapter } from './manual.model.ts';

export interface ChapterListProps {
  readonly chapters: readonly Chapter[];
  /** Number of the rule in sight, or the letter of its chapter. */
  readonly chosen: string | undefined;
  readonly onChoose: (rule: string) => void;
}

/** The table of contents: chapters, and the rules of the one in sight. */
export function ChapterList({ chapters, chosen, onChoose }: ChapterListProps) {
  const { t } = useT();
  const letter = (chosen ?? 'T').charAt(0);
  return (
    <nav className="mn-contents" aria-label={t('manual:contents')}>
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.letter}>
            <button
              type="button"
              aria-current={chosen === chapter.letter ? 'page' : undefined}
              className="mn-chapter"
              onClick={() => onChoose(chapter.letter)}
            >
              <span className="mn-letter">{chapter.letter}</span> {chapter.title}
            </button>
            {chapter.letter === letter && (
              <ol>
                {chapter.rules.map((rule) => (
                  <li key={rule.number}>
                    <button
                      type="button"
                      className="mn-entry"
                      aria-current={chosen === rule.number ? 'page' : undefined}
                      onClick={() => onChoose(rule.number)}
                    >
                      <span className="mn-letter">{rule.number}</span> {rule.title}
                    </button>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
