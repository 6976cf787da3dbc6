import type { ReactNode } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { Callout } from './Callout.tsx';

export interface ErrorNoteProps {
  readonly title: string;
  /** What happened. */
  readonly children: ReactNode;
  /** What the reader can do about it: an error without it is only bad news. */
  readonly mend: ReactNode;
  readonly actions?: ReactNode;
}

/** Something went wrong: what, and what to do. Read aloud at once. */
export function ErrorNote({ title, children, mend, actions }: ErrorNoteProps) {
  const { t } = useT();
  return (
    <div role="alert">
      <Callout tone="bad" title={title} actions={actions}>
        <p>{children}</p>
        <p className="hs-mend">
          <strong>{t('common:errors.mend')}</strong> {mend}
        </p>
      </Callout>
    </div>
  );
}
