import { useT } from '../../../i18n/react.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { ErrorNote } from '../../kit/status/ErrorNote.tsx';

export interface CrashNoteProps {
  readonly error: Error;
  /** Draws the part again; without it the page is loaded afresh. */
  readonly onRetry?: () => void;
}

/** A part of the page failed: what it said, and the way on. The campaign itself lives in the worker and in its autosaves. */
export function CrashNote({ error, onRetry }: CrashNoteProps) {
  const { t } = useT();
  const again = onRetry ?? (() => window.location.reload());
  return (
    <div className="crash">
      <ErrorNote
        title={t('app:crash.title')}
        mend={t(onRetry ? 'app:crash.mendPart' : 'app:crash.mendPage')}
        actions={
          <Button variant="primary" onPress={again}>
            {t(onRetry ? 'app:crash.retry' : 'app:crash.reload')}
          </Button>
        }
      >
        {t('app:crash.text', { message: error.message })}
      </ErrorNote>
    </div>
  );
}
