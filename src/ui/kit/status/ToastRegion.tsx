import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { IconButton } from '../button/IconButton.tsx';
import { Callout } from './Callout.tsx';
import type { Toasts } from './toasts.ts';
import './status.css';

/** The corner where messages appear; they are read aloud when they do, without taking the focus. */
export function ToastRegion({ toasts }: { readonly toasts: Toasts }) {
  const { t } = useT();
  const list = useSyncExternalStore(toasts.subscribe, toasts.list, toasts.list);
  return (
    <section
      className="hs-toasts"
      aria-label={t('common:toast.region')}
      aria-live="polite"
      aria-relevant="additions"
    >
      {list.map((toast) => (
        <div key={toast.id} className="hs-toast">
          <Callout tone={toast.tone} title={toast.title}>
            {toast.text}
          </Callout>
          <IconButton
            size="s"
            label={t('common:actions.dismiss')}
            icon={<X aria-hidden="true" />}
            onPress={() => toasts.dismiss(toast.id)}
          />
        </div>
      ))}
    </section>
  );
}
