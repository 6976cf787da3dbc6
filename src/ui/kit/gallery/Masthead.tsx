import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { applyAppearance, DEFAULT_APPEARANCE, TEXT_SCALES } from '../../theme/appearance.ts';
import { Select } from '../fields/Select.tsx';
import { Switch } from '../fields/Switch.tsx';
import { SegmentedControl } from '../navigation/SegmentedControl.tsx';
import { useGalleryText } from './useGalleryText.ts';

/** The head of the page: its name, and what the reader may set. */
export function Masthead() {
  const { language, languages, changeLanguage, formatLanguage, formatQuarter } = useT();
  const g = useGalleryText();
  return (
    <header className="hs-masthead">
      <div className="hs-masthead-words">
        <h1 className="hs-masthead-title">{g('masthead')}</h1>
        <p className="hs-masthead-edition">
          {g('edition', { quarter: formatQuarter('2026Q1', { style: 'words' }) })}
        </p>
      </div>
      <div className="hs-masthead-tools">
        <AppearanceTools />
        <SegmentedControl
          label={g('language')}
          value={language}
          onChange={(id) => void changeLanguage(id)}
          segments={languages.map((tag) => ({ id: tag, label: formatLanguage(tag) }))}
        />
      </div>
    </header>
  );
}

function AppearanceTools() {
  const { formatQuantity } = useT();
  const g = useGalleryText();
  const [appearance, setAppearance] = useState(DEFAULT_APPEARANCE);
  const change = (next: Partial<typeof appearance>): void => {
    const changed = { ...appearance, ...next };
    setAppearance(changed);
    applyAppearance(document.documentElement, changed);
  };
  return (
    <>
      <Select
        label={g('textSize')}
        value={String(appearance.textScale)}
        onChange={(id) => change({ textScale: TEXT_SCALES.find((scale) => String(scale) === id) ?? 100 })}
        options={TEXT_SCALES.map((scale) => ({
          id: String(scale),
          label: formatQuantity(scale / 100, 'percent', { digits: 0 }),
        }))}
      />
      <Switch
        isSelected={appearance.contrast === 'high'}
        onChange={(isHigh) => change({ contrast: isHigh ? 'high' : 'system' })}
      >
        {g('highContrast')}
      </Switch>
    </>
  );
}
