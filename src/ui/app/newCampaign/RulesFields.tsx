import { Dices } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { suggestSeed } from './seed.model.ts';

export interface RulesFieldsProps {
  readonly difficulty: string;
  readonly onDifficulty: (id: string) => void;
  readonly seedText: string;
  readonly isSeedGood: boolean;
  readonly onSeed: (text: string) => void;
}

/** How well rivals think, and the number that decides all chance. */
export function RulesFields({ difficulty, onDifficulty, seedText, isSeedGood, onSeed }: RulesFieldsProps) {
  const { t, dynamic } = useT();
  const { ids } = useGame((state) => state.difficulties);
  return (
    <div className="setup-rules">
      <Select
        label={t('app:setup.difficulty')}
        description={dynamic(`app:difficulties.${difficulty}.text`)}
        value={difficulty}
        onChange={onDifficulty}
        options={ids.map((id) => ({
          id,
          label: dynamic(`app:difficulties.${id}.name`),
          description: dynamic(`app:difficulties.${id}.text`),
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
