import { Upload } from 'lucide-react';
import { useEffect } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { SaveForm } from './SaveForm.tsx';
import { SaveRow } from './SaveRow.tsx';
import './saves.css';

/** Saved campaigns: keep one, go on with one, take one in from a file, give one out, delete one. */
export function SavesDialog({ mode }: { readonly mode: 'save' | 'load' }) {
  const { t } = useT();
  const { closeDialog, listSaves } = useActions();
  const saves = useGame((state) => state.saves);
  useEffect(() => void listSaves(), [listSaves]);
  return (
    <Dialog
      title={t(mode === 'save' ? 'app:saves.saveTitle' : 'app:saves.loadTitle')}
      isOpen
      onClose={closeDialog}
      size="l"
      actions={<ImportButton />}
    >
      {mode === 'save' && <SaveForm />}
      {saves.length === 0 ? (
        <EmptyState title={t('app:saves.none')} scene="paper">
          {t('app:saves.noneText')}
        </EmptyState>
      ) : (
        <ul className="saves" aria-label={t('app:saves.list')}>
          {saves.map((save) => (
            <SaveRow key={save.id} save={save} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function ImportButton() {
  const { t } = useT();
  const { importSave } = useActions();
  const words = { title: t('app:saves.importTitle'), label: t('files:kinds.save') };
  return (
    <Button icon={<Upload aria-hidden="true" />} onPress={() => void importSave(words)}>
      {t('app:saves.import')}
    </Button>
  );
}
