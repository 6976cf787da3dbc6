import type {
  AgreementTerms,
  Command,
  Metric,
  NewCampaign,
  OfferSubject,
  SessionApi,
} from '../session/sessionApi.ts';
import type { Snapshot } from '../session/snapshot.ts';
import { attempt } from './attempt.ts';
import type { GameStore } from './gameStore.ts';
import { playOut } from './playOut.ts';

/** Everything that a reader does to the campaign. Each action waits for the session and puts its answer in the store. */
export interface CampaignActions {
  readonly loadCards: () => Promise<void>;
  readonly start: (choice: NewCampaign) => Promise<void>;
  readonly stage: (command: Command) => Promise<void>;
  readonly stageTogether: (commands: readonly Command[]) => Promise<void>;
  readonly unstage: (place: number) => Promise<void>;
  readonly unstageTogether: (places: readonly number[]) => Promise<void>;
  readonly clearStaged: () => Promise<void>;
  /** Resolves the quarter; the map then tells it (`replaying`). Does nothing while something else is under way. */
  readonly endQuarter: () => Promise<void>;
  /** Resolves all quarters that are left once nobody has anything to decide, and shows the end (F3). */
  readonly playOut: () => Promise<void>;
  readonly quote: (command: Command) => ReturnType<SessionApi['quote']>;
  readonly sound: (
    to: string,
    terms: AgreementTerms,
    subject?: OfferSubject | null,
  ) => ReturnType<SessionApi['sound']>;
  readonly references: (partner: string) => ReturnType<SessionApi['references']>;
  readonly standings: () => ReturnType<SessionApi['standings']>;
  readonly explain: (company: string, metric: Metric, quarter: number) => ReturnType<SessionApi['explain']>;
  readonly statements: (company: string, quarter: number) => ReturnType<SessionApi['statements']>;
  /** The own ledger of a quarter, summed by cause and what it is about. */
  readonly entries: (quarter: number) => ReturnType<SessionApi['entries']>;
}

/** The actions on the campaign over one store. */
export function campaignActions(game: GameStore): CampaignActions {
  const { session } = game.around;
  const restage = async (answer: () => Promise<Snapshot>): Promise<void> => {
    const snapshot = await attempt(game, 'play', null, answer);
    if (snapshot !== undefined) game.change({ snapshot });
  };
  return {
    loadCards: async () => void (await attempt(game, 'start', null, () => loadCards(game))),
    start: async (choice) => void (await attempt(game, 'start', 'loading', () => start(game, choice))),
    stage: (command) => restage(() => session.stage(command)),
    stageTogether: (commands) => restage(() => session.stageTogether(commands)),
    unstage: (place) => restage(() => session.unstage(place)),
    unstageTogether: (places) => restage(() => session.unstageTogether(places)),
    clearStaged: () => restage(() => session.clearStaged()),
    endQuarter: async () => {
      const { busy, replaying, snapshot } = game.store.getState();
      if (busy !== null || replaying || snapshot?.status !== 'running') return;
      await attempt(game, 'play', 'resolving', () => endQuarter(game));
    },
    playOut: () => playOut(game),
    quote: (command) => session.quote(command),
    sound: (to, terms, subject) => session.sound(to, terms, subject),
    references: (partner) => session.references(partner),
    standings: () => session.standings(),
    explain: (company, metric, quarter) => session.explain(company, metric, quarter),
    statements: (company, quarter) => session.statements(company, quarter),
    entries: (quarter) => session.entries(quarter),
  };
}

async function loadCards({ around, change }: GameStore): Promise<void> {
  change({ cards: await around.session.scenarios() });
}

async function start({ around, change }: GameStore, choice: NewCampaign): Promise<void> {
  const snapshot = await around.session.start(choice);
  const scenario = await around.session.scenario();
  change({
    scenario,
    snapshot,
    debrief: null,
    screen: 'game',
    panel: 'boardroom',
    isPanelWide: false,
    selection: null,
    replaying: false,
  });
}

async function endQuarter({ around, change }: GameStore): Promise<void> {
  const snapshot = await around.session.endQuarter();
  const debrief = snapshot.status === 'finished' ? await around.session.debrief() : null;
  change({ snapshot, debrief, panel: null, isPanelWide: false, selection: null, replaying: true });
}
