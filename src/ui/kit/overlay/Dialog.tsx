import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import { IconButton } from '../button/IconButton.tsx';
import { classes } from '../classes.ts';
import './overlay.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the one to press last. */
  readonly actions?: ReactNode;
  readonly size?: 's' | 'm' | 'l' | 'full';
  /** `alertdialog` for what must be answered before going on; a click outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Where it comes from: the middle, or an edge (a drawer). */
  readonly edge?: 'middle' | 'start' | 'end';
}

/** A window over the page that holds the focus until it is closed. Esc closes it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = 'm',
  role = 'dialog',
  edge = 'middle',
}: DialogProps) {
  const { t } = useT();
  return (
    <ModalOverlay
      className={classes('hs-veil', `is-${edge}`)}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classes('hs-modal', `is-${size}`, `is-${edge}`)}>
        <AriaDialog className="hs-dialog" role={role}>
          <header className="hs-dialog-head">
            <Heading slot="title" level={2} className="hs-dialog-title">
              {title}
            </Heading>
            <IconButton
              size="s"
              label={t('common:actions.close')}
              icon={<X aria-hidden="true" />}
              onPress={onClose}
            />
          </header>
          <div className="hs-dialog-body">{children}</div>
          {actions && <footer className="hs-dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
