import type {
  AgreementTerms,
  Command,
  CommerceFeature,
  Explanation,
  MerchantAnswer,
  Metric,
  ObjectiveDefinition,
  OfferSubject,
  ScenarioDefinition,
  Statements,
} from '../engine/index.ts';
import type { ScenarioPresentation } from '../scenario/resolve/index.ts';
import type { Debrief } from './debrief.ts';
import type { AgreementStanding } from './negotiation/agreementStanding.ts';
import type { TableReferences } from './negotiation/references.ts';
import type { Sounding } from './negotiation/sound.ts';
import type { Snapshot } from './snapshot.ts';
import type { StagedCommand } from './staging.ts';

export type { AgreementTerms, Command, Metric, OfferSubject } from '../engine/index.ts';

/** A scenario that can be chosen. */
export interface ScenarioCard {
  readonly id: string;
  readonly quarters: number;
  readonly startLabel: string;
  readonly seats: readonly SeatCard[];
  readonly difficulties: DifficultyChoice;
  readonly presentation: ScenarioPresentation;
}

/** A seat that can be chosen, with its last real quarter as everybody knows it. */
export interface SeatCard {
  readonly id: string;
  readonly doctrine: string;
  readonly listed: boolean;
  readonly figures: Readonly<Record<string, number>>;
  readonly objectives: readonly ObjectiveDefinition[];
}

/** How well the program may think, weakest first, and what is proposed. */
export interface DifficultyChoice {
  readonly ids: readonly string[];
  readonly usual: string;
}

/** The scenario of the running campaign: sent once. */
export interface ScenarioPackage {
  readonly definition: ScenarioDefinition;
  readonly presentation: ScenarioPresentation;
}

export interface NewCampaign {
  readonly scenarioId: string;
  readonly seats: readonly string[];
  readonly difficulty: string;
  readonly seed: number;
}

/** Ledger entries of one cause about one thing, kUSD; `about` is null where the cause says all. */
export interface EntrySum {
  readonly cause: string;
  readonly about: string | null;
  readonly amount: number;
}

/**
 * The session as the page talks to it: every call runs off the page's thread (the page never waits).
 * Calls that need a campaign reject with {@link NoCampaignError} when there is none.
 */
export interface SessionApi {
  scenarios(): Promise<readonly ScenarioCard[]>;
  start(choice: NewCampaign): Promise<Snapshot>;
  scenario(): Promise<ScenarioPackage>;
  snapshot(): Promise<Snapshot>;
  /** Another seat of the same campaign takes its turn at the screen. */
  takeSeat(seat: string): Promise<Snapshot>;
  stage(command: Command): Promise<Snapshot>;
  /** Stages decisions that belong together, in their order. */
  stageTogether(commands: readonly Command[]): Promise<Snapshot>;
  /** Takes back one staged command by its place, several, or all of them. */
  unstage(place: number): Promise<Snapshot>;
  unstageTogether(places: readonly number[]): Promise<Snapshot>;
  clearStaged(): Promise<Snapshot>;
  /** Cost and refusal of a command that is not staged yet. */
  quote(command: Command): Promise<StagedCommand>;
  /** What a merchant would say to an integration (K4). */
  soundMerchant(merchant: string, feature: CommerceFeature, fee: number): Promise<MerchantAnswer>;
  /** What both sides say to a draft of the seat's, and what it would mean for the seat's books (A3, A4). */
  sound(to: string, terms: AgreementTerms, subject?: OfferSubject | null): Promise<Sounding>;
  /** Prices, costs and room that a negotiation with a company is measured against. */
  references(partner: string): Promise<TableReferences>;
  /** Where every agreement stands, by id. */
  standings(): Promise<Readonly<Record<string, AgreementStanding>>>;
  /** Resolves the quarter; the next snapshot. */
  endQuarter(): Promise<Snapshot>;
  /** Why a figure moved in a quarter (−1 = opening has no before). Null where the seat may not know. */
  explain(company: string, metric: Metric, quarter: number): Promise<Explanation | null>;
  statements(company: string, quarter: number): Promise<Statements | null>;
  /** The own ledger of a quarter summed by cause and what it is about: a merchant, a chip, a region, a company. */
  entries(quarter: number): Promise<readonly EntrySum[]>;
  /** The campaign as plain data for a save. */
  save(): Promise<SavedCampaign>;
  /** Plays a save again; `onQuarter` hears how far it has come. A save that fails leaves the running campaign as it is. */
  load(saved: SavedCampaign, onQuarter?: LoadProgress): Promise<LoadResult>;
  /** What decided the campaign so far, for its end. */
  debrief(): Promise<Debrief>;
}

/** Hears how many quarters of a save have been played again. */
export type LoadProgress = (done: number, of: number) => void;

/** A campaign at rest: enough to play it again and to go on exactly where it stood. */
export interface SavedCampaign {
  readonly scenarioId: string;
  readonly scenarioVersion: string;
  readonly setup: { readonly seed: number; readonly difficulty: string; readonly hands: readonly string[] };
  /** Commands of every seat, per quarter played. */
  readonly commands: readonly Readonly<Record<string, readonly Command[]>>[];
  /** What was staged and not yet resolved, per seat. */
  readonly staged: Readonly<Record<string, readonly Command[]>>;
  readonly seat: string;
  /** Hash of the state after every quarter, and of the opening first. */
  readonly hashes: readonly string[];
}

export type LoadResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | {
      readonly ok: false;
      readonly code: 'unknownScenario' | 'otherVersion' | 'differs' | 'nobodyPlays';
      readonly params: Readonly<Record<string, string | number>>;
    };

/** Thrown by calls that need a running campaign. */
export class NoCampaignError extends Error {
  constructor() {
    super('no campaign is running');
    this.name = 'NoCampaignError';
  }
}
