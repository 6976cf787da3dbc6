import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { Figure } from '../../kit/figure/Figure.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { PromisedList } from './PromisedList.tsx';
import { usePromised } from './usePromised.ts';

interface PromisedFigureProps {
  readonly size?: 's' | 'm';
}

/** What the company has promised to pay, beside its backlog; its Why? is the list of promises. */
export function PromisedFigure({ size = 'm' }: PromisedFigureProps) {
  const { t, formatMoney } = useT();
  const [isOpen, setOpen] = useState(false);
  const { total, soon } = usePromised();
  const label = t('finance:promised.name');
  return (
    <>
      <Figure
        label={label}
        value={formatMoney(total)}
        term="obligations"
        size={size}
        onWhy={() => setOpen(true)}
        {...(total > 0 && { note: t('finance:promised.soon', { amount: formatMoney(soon) }) })}
      />
      {isOpen && (
        <Dialog title={label} size="l" isOpen onClose={() => setOpen(false)}>
          <PromisedList />
        </Dialog>
      )}
    </>
  );
}
