import { FolderOpen, House, Keyboard, Menu as MenuIcon, Save, Settings } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { TextKey } from '../../../i18n/keys.ts';
import { useT } from '../../../i18n/react.tsx';
import type { Actions } from '../../../store/actions.ts';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';
import { EndQuarterButton } from './EndQuarterButton.tsx';
import { HeadlineFigures } from './HeadlineFigures.tsx';
import { StagedTray } from './StagedTray.tsx';
import { WhatIfButton } from './WhatIfButton.tsx';

/** The head of the page: whose desk it is, how it stands, what is staged, and the end of the quarter. */
export function TopBar() {
  return (
    <header className="game-top">
      <SeatName />
      <HeadlineFigures />
      <div className="game-top-actions">
        <StagedTray />
        <WhatIfButton />
        <EndQuarterButton />
        <GameMenu />
      </div>
    </header>
  );
}

function SeatName() {
  const { t, formatQuarter } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const name = names.company(snapshot.seat);
  return (
    <div className="game-seat">
      <Monogram
        name={name}
        position={names.position(snapshot.seat)}
        letters={names.monogram(snapshot.seat)}
        isYou
        isDecoration
      />
      <div>
        <h1 className="game-seat-name">{name}</h1>
        <p className="game-seat-time hs-figures">
          {t('app:game.time', {
            // After the end there is no quarter to decide: the last one stays on the clock.
            quarter: formatQuarter(
              snapshot.status === 'finished'
                ? (snapshot.history.quarters.at(-1) ?? snapshot.label)
                : snapshot.label,
            ),
            number: Math.min(snapshot.quarter + 1, snapshot.quarters),
            quarters: snapshot.quarters,
          })}
        </p>
      </div>
    </div>
  );
}

interface MenuEntry {
  readonly id: string;
  readonly label: TextKey;
  readonly Icon: typeof Save;
  readonly run: (actions: Actions) => void;
}

const ENTRIES: readonly MenuEntry[] = [
  { id: 'save', label: 'app:menu.save', Icon: Save, run: (actions) => actions.openDialog('save') },
  { id: 'load', label: 'app:menu.load', Icon: FolderOpen, run: (actions) => actions.openDialog('load') },
  {
    id: 'settings',
    label: 'app:menu.settings',
    Icon: Settings,
    run: (actions) => actions.openDialog('settings'),
  },
  {
    id: 'shortcuts',
    label: 'app:menu.shortcuts',
    Icon: Keyboard,
    run: (actions) => actions.openDialog('shortcuts'),
  },
  { id: 'title', label: 'app:menu.title', Icon: House, run: (actions) => void leave(actions) },
];

/** Nothing is lost on the way to the front page: the campaign is kept in an autosave first. */
async function leave(actions: Actions): Promise<void> {
  await actions.autosave();
  actions.goTo('title');
}

function GameMenu() {
  const { t } = useT();
  const actions = useActions();
  return (
    <MenuTrigger>
      <AriaButton className="hs-icon-button is-m" aria-label={t('app:menu.open')}>
        <MenuIcon aria-hidden="true" />
      </AriaButton>
      <Popover className="hs-popover game-menu" placement="bottom end" offset={6}>
        <Menu
          aria-label={t('app:menu.open')}
          className="hs-options"
          onAction={(key) => ENTRIES.find((entry) => entry.id === key)?.run(actions)}
        >
          {ENTRIES.map(({ id, label, Icon }) => (
            <MenuItem key={id} id={id} textValue={t(label)} className="hs-option game-menu-item">
              <Icon aria-hidden="true" />
              <span>{t(label)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
