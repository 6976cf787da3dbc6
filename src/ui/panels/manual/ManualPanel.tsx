import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Skeleton } from '../../kit/status/Skeleton.tsx';
import { ChapterList } from './ChapterList.tsx';
import { type Chapter, searchRules } from './manual.model.ts';
import { RuleArticle } from './RuleArticle.tsx';
import { SensitivityTable } from './SensitivityTable.tsx';
import { useManual } from './useManual.ts';
import './manual.css';

/** The rule book: every rule by its number, with the numbers of the scenario at hand. */
export function ManualPanel() {
  const { t } = useT();
  const chapters = useManual();
  return (
    <Panel tone="lead" title={t('manual:title')} standfirst={t('manual:standfirst')}>
      {chapters === null ? <Skeleton lines={8} /> : <Book chapters={chapters} />}
    </Panel>
  );
}

function Book({ chapters }: { readonly chapters: readonly Chapter[] }) {
  const { t } = useT();
  const { openPanel } = useActions();
  const selection = useGame((state) => state.selection);
  const [words, setWords] = useState('');
  const chosen = selection?.kind === 'rule' ? selection.id : undefined;
  const open = (rule: string) => {
    setWords('');
    openPanel('manual', { kind: 'rule', id: rule });
  };
  return (
    <div className="mn-book">
      <TextField label={t('manual:search')} value={words} onChange={setWords} />
      <div className="mn-pages">
        <ChapterList chapters={chapters} chosen={chosen} onChoose={open} />
        <Pages chapters={chapters} words={words} chosen={chosen} />
      </div>
    </div>
  );
}

interface PagesProps {
  readonly chapters: readonly Chapter[];
  readonly words: string;
  readonly chosen: string | undefined;
}

/** What was searched for, the rule that was asked for with its chapter, or the first chapter. */
function Pages({ chapters, words, chosen }: PagesProps) {
  const { t } = useT();
  if (words.trim() !== '') {
    const found = searchRules(chapters, words);
    if (found.length === 0)
      return <EmptyState title={t('manual:nothing')}>{t('manual:nothingHint')}</EmptyState>;
    return (
      <div className="mn-page" aria-live="polite">
        <p className="mn-count">{t('manual:found', { count: found.length })}</p>
        {found.map((rule) => (
          <RuleArticle key={rule.number} rule={rule} />
        ))}
      </div>
    );
  }
  const chapter = chapters.find(({ letter }) => letter === (chosen ?? 'T').charAt(0)) ?? chapters[0];
  const rule = chapter?.rules.find(({ number }) => number === chosen);
  if (rule !== undefined) {
    return (
      <div className="mn-page">
        <RuleArticle rule={rule} />
      </div>
    );
  }
  return (
    <div className="mn-page">
      <p className="mn-intro">{chapter?.intro}</p>
      {chapter?.letter === 'T' && <SensitivityTable />}
      {chapter?.rules.map((one) => (
        <RuleArticle key={one.number} rule={one} />
      ))}
    </div>
  );
}
