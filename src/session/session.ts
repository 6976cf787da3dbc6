import {
  type AgreementTerms,
  appraiseIntegration,
  type Command,
  type CommerceFeature,
  type CompanyId,
  compile,
  explain,
  id,
  type OfferSubject,
  type SeatView,
  statementsOf,
  viewFor,
} from '../engine/index.ts';
import { stateHash } from '../replay/stateHash.ts';
import type { ScenarioPresentation } from '../scenario/resolve/index.ts';
import { type Campaign, endQuarter, reportOf, startCampaign } from './campaign.ts';
import { cardsOf } from './cards.ts';
import { type Debrief, debriefFor } from './debrief.ts';
import { sumEntries } from './entries.ts';
import { mayRead } from './history.ts';
import { agreementStandings } from './negotiation/agreementStanding.ts';
import { type TableReferences, tableReferences } from './negotiation/references.ts';
import { type Sounding, soundOffer } from './negotiation/sound.ts';
import { playAgain, refuseLoad } from './playAgain.ts';
import {
  type EntrySum,
  type LoadProgress,
  type LoadResult,
  type NewCampaign,
  NoCampaignError,
  type SavedCampaign,
  type ScenarioCard,
  type ScenarioPackage,
  type SessionApi,
} from './sessionApi.ts';
import { type Snapshot, snapshotFor } from './snapshot.ts';
import { quoteCommand, tryCommands } from './staging.ts';

/** Where a session finds its scenarios. */
export interface ScenarioSource {
  readonly list: () => Promise<readonly ScenarioPackage[]>;
}

interface Running {
  campaign: Campaign;
  readonly presentation: ScenarioPresentation;
  seat: CompanyId;
  staged: Map<CompanyId, Command[]>;
  /** Hash after every quarter, the opening first (T4). */
  readonly hashes: string[];
}

/**
 * The one caller of the engine while a campaign is played: it knows seats, what they have staged, and the way here.
 * Lives in a worker in the page; tests use it directly.
 */
export class Session implements SessionApi {
  readonly #source: ScenarioSource;
  #running: Running | null = null;

  constructor(source: ScenarioSource) {
    this.#source = source;
  }

  async scenarios(): Promise<readonly ScenarioCard[]> {
    return cardsOf(await this.#source.list());
  }

  async start(choice: NewCampaign): Promise<Snapshot> {
    const found = await this.#find(choice.scenarioId);
    if (found === undefined) throw new Error(`unknown scenario ${choice.scenarioId}`);
    const campaign = startCampaign({ ...choice, scenario: found.definition });
    const seat = id<'company'>(choice.seats[0] ?? '');
    this.#running = begin(campaign, found.presentation, seat, [stateHash(campaign.state)]);
    return this.snapshot();
  }

  async scenario(): Promise<ScenarioPackage> {
    const { campaign, presentation } = this.#need();
    return { definition: campaign.scenario, presentation };
  }

  async snapshot(): Promise<Snapshot> {
    const { campaign, seat } = this.#need();
    return snapshotFor(campaign, seat, this.#stagedNow());
  }

  async takeSeat(seat: string): Promise<Snapshot> {
    const running = this.#need();
    const found = running.campaign.seats.find((one) => one === seat);
    if (found === undefined) throw new Error(`nobody plays ${seat} by hand`);
    running.seat = found;
    return this.snapshot();
  }

  async stage(command: Command): Promise<Snapshot> {
    return this.#restage([...this.#stagedNow(), command]);
  }

  async stageTogether(commands: readonly Command[]): Promise<Snapshot> {
    return this.#restage([...this.#stagedNow(), ...commands]);
  }

  async unstage(place: number): Promise<Snapshot> {
    return this.unstageTogether([place]);
  }

  async unstageTogether(places: readonly number[]): Promise<Snapshot> {
    return this.#restage(this.#stagedNow().filter((_, k) => !places.includes(k)));
  }

  async clearStaged(): Promise<Snapshot> {
    return this.#restage([]);
  }

  async quote(command: Command) {
    const { campaign, seat } = this.#need();
    return quoteCommand(campaign, seat, this.#stagedNow(), command);
  }

  async sound(to: string, terms: AgreementTerms, subject: OfferSubject | null = null): Promise<Sounding> {
    const { campaign } = this.#need();
    return soundOffer(this.#projected(), viewFor(campaign.scenario, campaign.state, id(to)), terms, subject);
  }

  async references(partner: string): Promise<TableReferences> {
    return tableReferences(this.#projected(), id(partner));
  }

  async standings() {
    const { campaign, seat } = this.#need();
    return agreementStandings(campaign, seat);
  }

  async soundMerchant(merchant: string, feature: CommerceFeature, fee: number) {
    return appraiseIntegration(this.#projected(), id(merchant), feature, fee);
  }

  async endQuarter(): Promise<Snapshot> {
    const running = this.#need();
    const own = Object.fromEntries(running.staged);
    running.campaign = endQuarter(running.campaign, own);
    running.staged = new Map();
    running.hashes.push(stateHash(running.campaign.state));
    return this.snapshot();
  }

  async debrief(): Promise<Debrief> {
    const { campaign, seat } = this.#need();
    return debriefFor(campaign, seat);
  }

  async explain(company: string, metric: Parameters<SessionApi['explain']>[1], quarter: number) {
    const { campaign, seat } = this.#need();
    const index = compile(campaign.scenario).company.get(company) ?? -1;
    const before = reportOf(campaign, quarter - 1);
    const now = reportOf(campaign, quarter);
    if (quarter < 0 || before === undefined || now === undefined) return null;
    return mayRead(campaign, seat, index, metric) ? explain(before, now, index, metric) : null;
  }

  async statements(company: string, quarter: number) {
    const { campaign, seat } = this.#need();
    const index = compile(campaign.scenario).company.get(company) ?? -1;
    const report = reportOf(campaign, quarter);
    if (report === undefined || !mayRead(campaign, seat, index, 'revenue')) return null;
    return statementsOf(report.ledger, index, report.closing[index] ?? []);
  }

  async entries(quarter: number): Promise<readonly EntrySum[]> {
    const { campaign, seat } = this.#need();
    const index = compile(campaign.scenario).company.get(seat) ?? -1;
    return sumEntries(reportOf(campaign, quarter)?.ledger ?? [], index);
  }

  async save(): Promise<SavedCampaign> {
    const running = this.#need();
    const { campaign } = running;
    return {
      scenarioId: campaign.scenario.id,
      scenarioVersion: campaign.scenario.version,
      setup: campaign.setup,
      commands: campaign.commands,
      staged: Object.fromEntries(running.staged),
      seat: running.seat,
      hashes: [...running.hashes],
    };
  }

  async load(saved: SavedCampaign, onQuarter?: LoadProgress): Promise<LoadResult> {
    const found = await this.#find(saved.scenarioId);
    if (found === undefined)
      return { ok: false, code: 'unknownScenario', params: { scenario: saved.scenarioId } };
    const loaded = playAgain(found.definition, saved, onQuarter);
    if (typeof loaded === 'number') return refuseLoad(found.definition, saved, loaded);
    const seat = loaded.seats.find((one) => one === saved.seat) ?? loaded.seats[0];
    if (seat === undefined) return { ok: false, code: 'nobodyPlays', params: {} };
    const running = begin(loaded, found.presentation, seat, saved.hashes);
    for (const seat of loaded.seats) running.staged.set(seat, [...(saved.staged[seat] ?? [])]);
    this.#running = running;
    return { ok: true, snapshot: await this.snapshot() };
  }

  async #find(scenarioId: string): Promise<ScenarioPackage | undefined> {
    return (await this.#source.list()).find((one) => one.definition.id === scenarioId);
  }

  #need(): Running {
    if (this.#running === null) throw new NoCampaignError();
    return this.#running;
  }

  #stagedNow(): readonly Command[] {
    const running = this.#need();
    return running.staged.get(running.seat) ?? [];
  }

  /** What the seat sees, as if everything staged were done. */
  #projected(): SeatView {
    const { campaign, seat } = this.#need();
    return tryCommands(campaign, seat, this.#stagedNow()).projected;
  }

  #restage(commands: Command[]): Promise<Snapshot> {
    const running = this.#need();
    running.staged.set(running.seat, commands);
    return this.snapshot();
  }
}

function begin(
  campaign: Campaign,
  presentation: ScenarioPresentation,
  seat: CompanyId,
  hashes: readonly string[],
): Running {
  return { campaign, presentation, seat, staged: new Map(), hashes: [...hashes] };
}
