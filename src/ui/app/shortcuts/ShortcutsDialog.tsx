import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { KeyHint } from '../../kit/navigation/KeyHint.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { SHORTCUTS, type Shortcut } from './shortcuts.model.ts';
import './shortcuts.css';

/** Every shortcut with what it does. */
export function ShortcutsDialog() {
  const { t } = useT();
  const { closeDialog } = useActions();
  return (
    <Dialog title={t('app:shortcuts.title')} isOpen onClose={closeDialog} size="m">
      <dl className="shortcuts">
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut.id} className="shortcuts-row">
            <dt>
              <KeyHint keys={shortcut.keys} />
            </dt>
            <dd>
              <ShortcutText shortcut={shortcut} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="shortcuts-more">{t('app:shortcuts.more')}</p>
    </Dialog>
  );
}

function ShortcutText({ shortcut }: { readonly shortcut: Shortcut }) {
  const { t } = useT();
  const { action } = shortcut;
  if (action.kind === 'panel') return t('app:shortcuts.panel', { panel: t(`app:panels.${action.panel}`) });
  return t(`app:shortcuts.${action.kind}`);
}
