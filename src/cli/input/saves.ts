import type { Command, CompanyId, GameState, ScenarioDefinition } from '../../engine/index.ts';
import { playAgain } from '../../session/playAgain.ts';
import type { SavedCampaign } from '../../session/sessionApi.ts';
import { campaignFile } from '../../storage/campaignFile.ts';
import { looksLikeReplay } from '../checking/checkReplay.ts';
import { checkSave, looksLikeSave } from '../checking/checkSave.ts';
import { InvalidFileError, UsageError } from '../exit.ts';
import { forPeople } from '../output/diagnostics.ts';
import { readText } from './files.ts';
import { openReplay, playedAgain } from './replays.ts';
import { scenarioPlayed } from './scenarios.ts';

/** A campaign as a file left it. */
export interface OpenedCampaign {
  readonly scenario: ScenarioDefinition;
  readonly state: GameState;
  /** Seat that was at the table; none in a replay. */
  readonly seat: string | null;
  /** Commands that are staged for the quarter that is being decided. */
  readonly staged: Readonly<Record<string, readonly Command[]>>;
}

/**
 * Plays the campaign of a save or a replay up to where it stands.
 *
 * @param named scenario to play it on; the one that it names by default
 * @throws InvalidFileError when the file is neither, is damaged, or was played on another scenario
 */
export async function openCampaign(path: string, named?: string): Promise<OpenedCampaign> {
  const text = await readText(path);
  if (looksLikeSave(text)) return fromSave(path, text, named);
  if (looksLikeReplay(text)) return fromReplay(path, named);
  throw new InvalidFileError(
    `'${path}' is neither a saved campaign nor a replay. Export a campaign in the game, or write one with 'simulate --out'.`,
  );
}

async function fromSave(path: string, text: string, named: string | undefined): Promise<OpenedCampaign> {
  const decoded = campaignFile.decode(text);
  if (!decoded.ok)
    throw new InvalidFileError(
      `'${path}' can't be opened:\n${checkSave(path, text).map(forPeople).join('')}`,
    );
  const saved: SavedCampaign = decoded.value.payload;
  const scenario = await scenarioPlayed(saved.scenarioId, named);
  const campaign = playAgain(scenario, saved);
  if (typeof campaign === 'number')
    throw new InvalidFileError(
      `'${path}' was played on another version of '${saved.scenarioId}': quarter ${campaign} differs. Name the scenario that it was played on with --scenario.`,
    );
  return { scenario, state: campaign.state, seat: saved.seat, staged: saved.staged };
}

async function fromReplay(path: string, named: string | undefined): Promise<OpenedCampaign> {
  const replay = await openReplay(path);
  const scenario = await scenarioPlayed(replay.scenario.id, named);
  const state = playedAgain(path, replay, scenario).at(-1)?.state;
  if (state === undefined) throw new InvalidFileError(`'${path}' holds no campaign.`);
  return { scenario, state, seat: null, staged: {} };
}

/** The seat that is asked about: the one that is named, else the one at the table. @throws UsageError when there is none */
export function seatOf({ scenario, seat }: OpenedCampaign, named: string | undefined): CompanyId {
  const wanted = named ?? seat;
  const found = scenario.companies.find(({ id }) => id === wanted);
  if (found !== undefined) return found.id;
  const known = scenario.companies.map(({ id }) => id).join(', ');
  throw new UsageError(
    wanted === null
      ? `A replay belongs to nobody: say whose seat with --seat. Known: ${known}.`
      : `There is no company '${wanted}'. Known: ${known}.`,
  );
}
