import { Pause, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { Dialog } from '../../kit/overlay/Dialog.tsx';
import { siteName } from '../decision/siteName.ts';

type Site = SeatView['sites'][number];

export interface SiteActionsProps {
  readonly site: Site;
  /** A site that is only staged is taken back by undoing it. */
  readonly isStaged: boolean;
}

/** Pause, resume, cancel: what the stage of a site allows. */
export function SiteActions({ site, isStaged }: SiteActionsProps) {
  const { t } = useT();
  const names = useNames();
  const { stage } = useActions();
  const [asks, setAsks] = useState(false);
  if (isStaged) return null;
  const name = siteName(site, names);
  const canPause = site.stage === 'permit' || site.stage === 'build';
  const flip = (): void => void stage({ kind: site.paused ? 'resumeSite' : 'pauseSite', site: site.id });
  return (
    <div className="cp-site-actions">
      {canPause && (
        <IconButton
          size="s"
          label={t(site.paused ? 'compute:sites.resume' : 'compute:sites.pause', { site: name })}
          icon={site.paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
          onPress={flip}
        />
      )}
      {site.liveMW <= 0 && (
        <IconButton
          size="s"
          label={t('compute:sites.cancel', { site: name })}
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => setAsks(true)}
        />
      )}
      {asks && <CancelDialog site={site} name={name} onClose={() => setAsks(false)} />}
    </div>
  );
}

interface CancelDialogProps {
  readonly site: Site;
  readonly name: string;
  readonly onClose: () => void;
}

/** Sunk cost, shown before it is confirmed (C2). */
function CancelDialog({ site, name, onClose }: CancelDialogProps) {
  const { t, formatMoney } = useT();
  const { stage } = useActions();
  const confirm = (): void => void stage({ kind: 'cancelSite', site: site.id }).then(onClose);
  return (
    <Dialog
      role="alertdialog"
      size="s"
      isOpen
      onClose={onClose}
      title={t('compute:sites.cancel', { site: name })}
      actions={
        <>
          <Button onPress={onClose}>{t('compute:sites.keep')}</Button>
          <Button variant="danger" onPress={confirm}>
            {t('compute:sites.confirmCancel')}
          </Button>
        </>
      }
    >
      <p>
        {t('compute:sites.sunk', {
          spent: formatMoney(site.spent),
          left: formatMoney(site.budget - site.spent),
        })}
      </p>
    </Dialog>
  );
}
