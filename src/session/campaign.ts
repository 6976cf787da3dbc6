import {
  type Command,
  type CompanyId,
  createInitialState,
  type GameSetup,
  type GameState,
  id,
  openingReport,
  type QuarterCommands,
  type QuarterReport,
  resolveQuarter,
  type ScenarioDefinition,
  viewFor,
} from '../engine/index.ts';
import { decide } from '../opponents/index.ts';
import { type WorldMarks, worldMarks } from './worldMarks.ts';

/** What a person chooses before the first quarter. Seats that are not taken are played by the program. */
export interface CampaignChoice {
  readonly scenario: ScenarioDefinition;
  readonly seats: readonly string[];
  readonly difficulty: string;
  readonly seed: number;
}

/**
 * One campaign as it stands: where it is, how it got there. Immutable: each step returns a new one.
 * Reports and commands are kept for every quarter; the state alone is enough to go on, the commands to prove it.
 */
export interface Campaign {
  readonly scenario: ScenarioDefinition;
  readonly setup: GameSetup;
  readonly seats: readonly CompanyId[];
  readonly state: GameState;
  readonly opening: QuarterReport;
  readonly reports: readonly QuarterReport[];
  readonly commands: readonly QuarterCommands[];
  /** Public quantities of the world, the opening first and one more for each quarter played. */
  readonly marks: readonly WorldMarks[];
}

/** Begins a campaign (T1). The seats taken answer offers by hand, the others by their valuation (A3). */
export function startCampaign(choice: CampaignChoice): Campaign {
  const seats = choice.seats.map((seat) => id<'company'>(seat));
  const setup: GameSetup = { seed: choice.seed, difficulty: choice.difficulty, hands: seats };
  const state = createInitialState(choice.scenario, setup);
  return {
    scenario: choice.scenario,
    setup,
    seats,
    state,
    opening: openingReport(choice.scenario, state),
    reports: [],
    commands: [],
    marks: [worldMarks(choice.scenario, state)],
  };
}

/** Commands of the seats that nobody took, decided on what each may see (I1, T2). */
export function programCommands(campaign: Campaign): Record<string, readonly Command[]> {
  const commands: Record<string, readonly Command[]> = {};
  const { difficulty } = campaign.setup;
  for (const company of campaign.scenario.companies) {
    if (campaign.seats.includes(company.id)) continue;
    commands[company.id] = decide(viewFor(campaign.scenario, campaign.state, company.id), { difficulty });
  }
  return commands;
}

/** Resolves the quarter with the commands of the seats taken; the program decides for the others. */
export function endQuarter(campaign: Campaign, own: QuarterCommands): Campaign {
  return playQuarter(campaign, { ...programCommands(campaign), ...own });
}

/** Resolves the quarter with exactly these commands: for replays and loaded campaigns. */
export function playQuarter(campaign: Campaign, commands: QuarterCommands): Campaign {
  const { state, report } = resolveQuarter(campaign.scenario, campaign.state, commands);
  return {
    ...campaign,
    state,
    reports: [...campaign.reports, report],
    commands: [...campaign.commands, commands],
    marks: [...campaign.marks, worldMarks(campaign.scenario, state)],
  };
}

/** The report of a quarter; −1 is the opening. */
export function reportOf(campaign: Campaign, quarter: number): QuarterReport | undefined {
  return quarter < 0 ? campaign.opening : campaign.reports[quarter];
}
