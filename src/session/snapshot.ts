import type {
  Command,
  CompanyId,
  DeepReadonly,
  MarketBook,
  NewsItem,
  QuarterReport,
  RefusedCommand,
  SeatView,
} from '../engine/index.ts';
import type { Campaign } from './campaign.ts';
import { type History, historyFor, quarterLabel } from './history.ts';
import { type MarketShares, marketShares } from './marketShares.ts';
import { type StagedCommand, tryCommands } from './staging.ts';

/** A seat's view without the scenario, which does not change and is sent once. */
export type PageView = Omit<SeatView, 'scenario'>;

/** Everything that one seat's screen shows, as plain data that can cross to the page. */
export interface Snapshot {
  readonly scenarioId: string;
  readonly seed: number;
  readonly difficulty: string;
  readonly seats: readonly CompanyId[];
  readonly seat: CompanyId;
  /** Index and label of the quarter to decide. */
  readonly quarter: number;
  readonly label: string;
  readonly quarters: number;
  readonly status: 'running' | 'finished';
  /** The view as it is, and as if what is staged were done. */
  readonly view: PageView;
  readonly projected: PageView;
  readonly staged: readonly StagedCommand[];
  /** News of the last quarter that the seat may read, weightiest first. */
  readonly news: readonly NewsItem[];
  /** Commands of the last quarter that were not carried out: mistakes first, then what others or an event overtook (T2). */
  readonly refused: DeepReadonly<StoppedCommand[]>;
  /** How the market cleared last (public: customers talk). */
  readonly market: MarketBook | null;
  /** Who sells how much where. */
  readonly shares: MarketShares;
  readonly history: History;
}

/** A command that was not carried out; overtaken, if it was none of the seat's own mistakes. */
interface StoppedCommand extends RefusedCommand {
  readonly overtaken: boolean;
}

/** The screen of a seat. */
export function snapshotFor(campaign: Campaign, seat: CompanyId, commands: readonly Command[]): Snapshot {
  const { state, scenario, setup } = campaign;
  const last = campaign.reports.at(-1);
  const before = tryCommands(campaign, seat, []);
  const after = tryCommands(campaign, seat, commands);
  return {
    scenarioId: scenario.id,
    seed: setup.seed,
    difficulty: setup.difficulty,
    seats: campaign.seats,
    seat,
    quarter: state.quarter,
    label: quarterLabel(scenario.start, state.quarter),
    quarters: scenario.quarters,
    status: state.status,
    view: withoutScenario(before.projected),
    projected: withoutScenario(after.projected),
    staged: after.staged,
    news: newsFor(last?.news ?? [], seat),
    refused: last === undefined ? [] : stoppedOf(last, seat),
    market: last?.market ?? null,
    shares: marketShares(campaign),
    history: historyFor(campaign, seat),
  };
}

function withoutScenario(view: SeatView): PageView {
  const { scenario: _, ...rest } = view;
  return rest;
}

/** Commands of a seat that were not carried out. */
function stoppedOf({ refused, overtaken }: QuarterReport, seat: CompanyId): Snapshot['refused'] {
  return [
    ...refused.map((one) => ({ ...one, overtaken: false })),
    ...overtaken.map((one) => ({ ...one, overtaken: true })),
  ].filter(({ company }) => company === seat);
}

/** Small news of other companies stays inside them (I1). */
const PUBLIC_WEIGHT = 3;

/** What a seat may read of a quarter’s news, weightiest first (I1). */
export function newsFor(news: QuarterReport['news'], seat: CompanyId): NewsItem[] {
  return news
    .filter((item) => item.weight >= PUBLIC_WEIGHT || item.companies.includes(seat))
    .sort((a, b) => b.weight - a.weight);
}
