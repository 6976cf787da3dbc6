import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import type { SaveEntry } from '../../../store/saves.ts';
import { useActions } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { SaveFace } from './SaveFace.tsx';

/** One save of the list, with everything that can be done with it. */
export function SaveRow({ save }: { readonly save: SaveEntry }) {
  const { t, formatDateTime } = useT();
  const { load, exportSave } = useActions();
  const name = save.header?.title || t(save.isAutosave ? 'app:saves.autosave' : 'app:saves.nameless');
  const words = { title: t('app:saves.exportTitle'), label: t('files:kinds.save') };
  const about = { name, date: formatDateTime(save.savedAtMs) };
  return (
    <li className="saves-row">
      <SaveFace save={save} name={name} />
      <div className="saves-actions">
        <Button
          size="s"
          variant="primary"
          isDisabled={save.header === null}
          aria-label={t('app:saves.loadOne', about)}
          onPress={() => void load(save.id)}
        >
          {t('app:saves.load')}
        </Button>
        <IconButton
          size="s"
          label={t('app:saves.exportOne', about)}
          icon={<Download aria-hidden="true" />}
          onPress={() => void exportSave(save.id, words)}
        />
        <RemoveButton id={save.id} about={about} />
      </div>
    </li>
  );
}

interface RemoveButtonProps {
  readonly id: string;
  readonly about: { readonly name: string; readonly date: string };
}

/** Deleting asks once more in the same place. */
function RemoveButton({ id, about }: RemoveButtonProps) {
  const { t } = useT();
  const { removeSave } = useActions();
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <IconButton
        size="s"
        label={t('app:saves.removeOne', about)}
        icon={<Trash2 aria-hidden="true" />}
        onPress={() => setSure(true)}
      />
    );
  return (
    <>
      <Button
        size="s"
        variant="danger"
        autoFocus
        aria-label={t('app:saves.removeSure', about)}
        onPress={() => void removeSave(id)}
      >
        {t('app:saves.remove')}
      </Button>
      <Button size="s" variant="quiet" onPress={() => setSure(false)}>
        {t('common:actions.cancel')}
      </Button>
    </>
  );
}
