import { lazy, Suspense } from 'react';
import { useGame } from '../game/GameContext.tsx';
import { Skeleton } from '../kit/status/Skeleton.tsx';
import { LoadingNote } from './boot/LoadingNote.tsx';
import { TroubleDialog } from './boot/TroubleDialog.tsx';
import { SavesDialog } from './saves/SavesDialog.tsx';
import { SettingsDialog } from './settings/SettingsDialog.tsx';
import { useSettings } from './settings/useSettings.ts';
import { ShortcutsDialog } from './shortcuts/ShortcutsDialog.tsx';
import { useShortcuts } from './shortcuts/useShortcuts.ts';
import { useCues } from './sound/useCues.ts';
import { TitleScreen } from './title/TitleScreen.tsx';

const NewCampaignScreen = lazy(() => import('./newCampaign/NewCampaignScreen.tsx'));
const GameScreen = lazy(() => import('./game/GameScreen.tsx'));
const EndingScreen = lazy(() => import('./ending/EndingScreen.tsx'));

const SCREENS = {
  title: TitleScreen,
  newCampaign: NewCampaignScreen,
  game: GameScreen,
  ending: EndingScreen,
} as const;

/** The whole game: the screen that is up, and the windows that may stand over any of them. */
export function App() {
  useSettings();
  useShortcuts();
  useCues();
  const screen = useGame((state) => state.screen);
  const dialog = useGame((state) => state.dialog);
  const Screen = SCREENS[screen];
  return (
    <>
      <Suspense fallback={<Skeleton shape="block" />}>
        <Screen />
      </Suspense>
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
      {(dialog === 'save' || dialog === 'load') && <SavesDialog mode={dialog} />}
      <LoadingNote />
      <TroubleDialog />
    </>
  );
}
