import { FolderOpen, Keyboard, LogOut, Newspaper, Settings } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { latestOf } from '../../../store/saves.ts';
import { useActions, useGame, useGameContext } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { ContinueStory } from './ContinueStory.tsx';
import { LeadStory } from './LeadStory.tsx';
import { NightGlobe } from './NightGlobe.tsx';
import './title.css';

/** The front page: go on with the last campaign, begin one, or set the game to taste. */
export function TitleScreen() {
  const { t } = useT();
  const latest = latestOf(useGame((state) => state.saves));
  const { version } = useGameContext().game.around.host;
  return (
    <main className="title">
      <NightGlobe />
      <div className="title-page">
        <header className="title-head">
          <p className="title-edition">
            <span>{t('app:title.edition')}</span>
            <span>{t('app:title.version', { version })}</span>
          </p>
          <h1 className="title-name">{t('app:title.name')}</h1>
          <p className="title-sub">{t('app:title.sub')}</p>
        </header>
        {latest?.header ? <ContinueStory id={latest.id} header={latest.header} /> : <LeadStory />}
        <TitleMenu hasSaves={latest !== null} />
      </div>
    </main>
  );
}

function TitleMenu({ hasSaves }: { readonly hasSaves: boolean }) {
  const { t } = useT();
  const { goTo, openDialog } = useActions();
  const { host } = useGameContext().game.around;
  return (
    <nav className="title-menu" aria-label={t('app:title.menu')}>
      <Button
        size="l"
        variant={hasSaves ? 'secondary' : 'primary'}
        icon={<Newspaper aria-hidden="true" />}
        onPress={() => goTo('newCampaign')}
      >
        {t('app:title.newCampaign')}
      </Button>
      <Button size="l" icon={<FolderOpen aria-hidden="true" />} onPress={() => openDialog('load')}>
        {t('app:title.load')}
      </Button>
      <Button
        size="l"
        variant="quiet"
        icon={<Settings aria-hidden="true" />}
        onPress={() => openDialog('settings')}
      >
        {t('app:title.settings')}
      </Button>
      <Button
        size="l"
        variant="quiet"
        icon={<Keyboard aria-hidden="true" />}
        onPress={() => openDialog('shortcuts')}
      >
        {t('app:title.shortcuts')}
      </Button>
      {host.canQuit && (
        <Button
          size="l"
          variant="quiet"
          icon={<LogOut aria-hidden="true" />}
          onPress={() => void host.quit()}
        >
          {t('app:title.quit')}
        </Button>
      )}
    </nav>
  );
}
