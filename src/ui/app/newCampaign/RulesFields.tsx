import { Dices } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import type { Names } from '../../game/names.ts';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { suggestSeed } from './seed.model.ts';

export interface RulesFieldsProps {
  /** Levels of the scenario, weakest first. */
  readonly levels: readonly string[];
  readonly names: Names;
  readonly difficulty: string;
  readonly onDifficulty: (id: string) => void;
  readonly seedText: string;
  readonly isSeedGood: boolean;
  readonly onSeed: (text: string) => void;
}

/** How well rivals think, and the number that decides all chance. */
export function RulesFields({
  levels,
  names,
  difficulty,
  onDifficulty,
  seedText,
  isSeedGood,
  onSeed,
}: RulesFieldsProps) {
  const { t } = useT();
  return (
    <div className="setup-rules">
      <Select
        label={t('app:setup.difficulty')}
        description={names.text(`difficulties.${difficulty}.description`)}
        value={difficulty}
        onChange={onDifficulty}
        options={levels.map((id) => ({
          id,
          label: names.text(`difficulties.${id}.name`),
          description: names.text(`difficulties.${id}.description`),
        }))}
      />
      <div className="setup-seed">
        <TextField
          label={t('app:setup.seed')}
          description={t('app:setup.seedHelp')}
          value={seedText}
          onChange={onSeed}
          maxLength={20}
          {...(isSeedGood ? {} : { error: t('app:setup.seedWrong') })}
        />
        <IconButton
          label={t('app:setup.anotherSeed')}
          icon={<Dices aria-hidden="true" />}
          onPress={() => onSeed(String(suggestSeed()))}
        />
      </div>
    </div>
  );
}
