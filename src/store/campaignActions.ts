import type { AgreementTerms, Command, Metric, NewCampaign, SessionApi } from '../session/sessionApi.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { GameStore } from './gameStore.ts';

/** Everything that a reader does to the campaign. Each action waits for the session and puts its answer in the store. */
export interface CampaignActions {
  readonly loadCards: () => Promise<void>;
  readonly start: (choice: NewCampaign) => Promise<void>;
  readonly stage: (command: Command) => Promise<void>;
  readonly unstage: (place: number) => Promise<void>;
  readonly clearStaged: () => Promise<void>;
  readonly endQuarter: () => Promise<void>;
  readonly quote: (command: Command) => ReturnType<GameStore['around']['session']['quote']>;
  readonly sound: (to: string, terms: AgreementTerms) => ReturnType<GameStore['around']['session']['sound']>;
  readonly soundMerchant: SessionApi['soundMerchant'];
  readonly explain: (
    company: string,
    metric: Metric,
    quarter: number,
  ) => ReturnType<GameStore['around']['session']['explain']>;
  readonly statements: (
    company: string,
    quarter: number,
  ) => ReturnType<GameStore['around']['session']['statements']>;
}

export function campaignActions(game: GameStore): CampaignActions {
  const { around, change } = game;
  const show = (snapshot: Snapshot): void => change((draft) => void (draft.snapshot = snapshot));
  return {
    loadCards: async () => {
      const cards = await around.session.scenarios();
      change((draft) => void (draft.cards = cards));
    },
    start: async (choice) => {
      change((draft) => void (draft.busy = 'loading'));
      const snapshot = await around.session.start(choice);
      const scenario = await around.session.scenario();
      change((draft) => {
        draft.scenario = scenario;
        draft.snapshot = snapshot;
        draft.screen = 'game';
        draft.panel = 'boardroom';
        draft.busy = null;
      });
    },
    stage: async (command) => show(await around.session.stage(command)),
    unstage: async (place) => show(await around.session.unstage(place)),
    clearStaged: async () => show(await around.session.clearStaged()),
    endQuarter: async () => {
      change((draft) => void (draft.busy = 'resolving'));
      const snapshot = await around.session.endQuarter();
      change((draft) => {
        draft.snapshot = snapshot;
        draft.busy = null;
        draft.replaying = true;
      });
    },
    quote: (command) => around.session.quote(command),
    sound: (to, terms) => around.session.sound(to, terms),
    soundMerchant: (merchant, feature, fee) => around.session.soundMerchant(merchant, feature, fee),
    explain: (company, metric, quarter) => around.session.explain(company, metric, quarter),
    statements: (company, quarter) => around.session.statements(company, quarter),
  };
}
