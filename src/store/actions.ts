import { type CampaignActions, campaignActions } from './campaignActions.ts';
import type { GameStore } from './gameStore.ts';
import { type OutlookActions, outlookActions } from './outlookActions.ts';
import { type SaveActions, saveActions } from './saveActions.ts';
import { type TableActions, tableActions } from './tableActions.ts';
import { type ViewActions, viewActions } from './viewActions.ts';

/** Everything that a reader can do. */
export type Actions = CampaignActions & OutlookActions & SaveActions & TableActions & ViewActions;

/** All actions over one store. A quarter that was ended is kept at once in the next autosave slot. */
export function createActions(game: GameStore): Actions {
  const campaign = campaignActions(game);
  const saves = saveActions(game);
  const outlook = outlookActions(game);
  const keeping = (resolve: () => Promise<void>) => async (): Promise<void> => {
    const before = game.store.getState().snapshot;
    const ended = resolve();
    // After the store says that it is busy: a panel that lost its picture before that would ask for another.
    void outlook.dropOutlook();
    await ended;
    if (game.store.getState().snapshot !== before) await saves.autosave();
  };
  return {
    ...campaign,
    ...outlook,
    ...saves,
    ...tableActions(game),
    ...viewActions(game),
    endQuarter: keeping(campaign.endQuarter),
    playOut: keeping(campaign.playOut),
  };
}
