import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';

/** Gives the running campaign a name and keeps it. A name that is taken replaces what is under it, and says so before. */
export function SaveForm() {
  const { t, formatQuarter } = useT();
  const { saveAs, closeDialog } = useActions();
  const { snapshot } = useCampaign();
  const names = useNames();
  const saves = useGame((state) => state.saves);
  const isSaving = useGame((state) => state.busy === 'saving');
  const [title, setTitle] = useState(
    t('app:saves.proposal', {
      company: names.company(snapshot.seat),
      quarter: formatQuarter(snapshot.label),
    }),
  );
  const plain = title.trim();
  const isTaken = saves.some((save) => !save.isAutosave && save.header?.title === plain);
  const save = async (): Promise<void> => {
    if (plain !== '' && (await saveAs(plain))) closeDialog();
  };
  return (
    <form
      className="saves-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('app:saves.name')}
        value={title}
        onChange={setTitle}
        maxLength={80}
        autoFocus
        {...(isTaken ? { description: t('app:saves.taken') } : {})}
      />
      <Button type="submit" variant="primary" isDisabled={plain === '' || isSaving}>
        {t(isTaken ? 'app:saves.replace' : 'app:saves.save')}
      </Button>
    </form>
  );
}
