import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';

/** Something went wrong: what, and what can be done about it. */
export function TroubleDialog() {
  const { t, dynamic } = useT();
  const trouble = useGame((state) => state.trouble);
  const { dismissTrouble } = useActions();
  if (trouble === null) return null;
  return (
    <Dialog
      title={dynamic(trouble.titleKey)}
      isOpen
      onClose={dismissTrouble}
      role="alertdialog"
      size="s"
      actions={
        <Button variant="primary" onPress={dismissTrouble} autoFocus>
          {t('app:trouble.understood')}
        </Button>
      }
    >
      <p>{dynamic(trouble.textKey, trouble.params)}</p>
      <p className="trouble-mend">
        <strong>{t('common:errors.mend')}</strong> {dynamic(trouble.mendKey)}
      </p>
    </Dialog>
  );
}
