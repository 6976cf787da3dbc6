import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import type { Preset } from './NumberField.tsx';

interface PresetsProps {
  readonly presets: readonly Preset[];
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly label: string;
}

/** Usual values under a number; the present one is marked. */
export function Presets({ presets, value, onChange, label }: PresetsProps) {
  const { t } = useT();
  return (
    <ToggleButtonGroup
      className="hs-presets"
      aria-label={`${label}: ${t('common:actions.presets')}`}
      selectionMode="single"
      selectedKeys={[String(value)]}
      onSelectionChange={([key]) => key !== undefined && onChange(Number(key))}
    >
      {presets.map((preset) => (
        <ToggleButton key={preset.value} id={String(preset.value)} className="hs-preset hs-figures">
          {preset.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
