import { X } from 'lucide-react';
import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';

export type OpenOrder = SeatView['orders'][number];

/** Cancels what is left of an order, after saying what is lost. */
export function CancelOrder({ order }: { readonly order: OpenOrder }) {
  const { t, formatMoney, formatQuantity } = useT();
  const names = useNames();
  const [asks, setAsks] = useState(false);
  const close = (): void => setAsks(false);
  const what = `${formatQuantity(order.left, 'chips')}, ${names.chip(order.chip)}`;
  return (
    <>
      <IconButton
        size="s"
        label={t('silicon:orders.cancel', { what })}
        icon={<X aria-hidden="true" />}
        onPress={() => setAsks(true)}
      />
      {asks && (
        <Dialog
          role="alertdialog"
          size="s"
          isOpen
          onClose={close}
          title={t('silicon:orders.cancel', { what })}
        >
          <div className="pd-form">
            <p>
              {order.prepaid > 0
                ? t('silicon:orders.forfeit', {
                    lost: formatMoney(order.prepaid / 2),
                    back: formatMoney(order.prepaid / 2),
                  })
                : t('silicon:orders.free')}
            </p>
            <DecisionFoot command={{ kind: 'cancelOrder', order: order.id }} onStaged={close} />
          </div>
        </Dialog>
      )}
    </>
  );
}
