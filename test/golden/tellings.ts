import { createHash } from 'node:crypto';
import {
  appraiseOffer,
  believe,
  checkCommand,
  commandCost,
  counterOffer,
  explain,
  type GameState,
  PLAIN_METRICS,
  type QuarterReport,
  type ScenarioDefinition,
  viewFor,
} from '../../src/engine/index.ts';
import { playReplay } from '../../src/replay/play.ts';
import type { Replay } from '../../src/replay/replaySchema.ts';
import { outlooksOf } from './outlooks.ts';
import { questionsOf } from './questions.ts';

/** What a campaign tells about itself, one short hash a quarter: states alone don't hold it. */
export interface Tellings {
  /** The newspaper, and commands that were no longer possible (T2). */
  readonly news: string[];
  /** Entries of the ledger with their causes, and why each figure moved (F1, I2). */
  readonly causes: string[];
  /** What a seat may believe of all that it can't see (I1). */
  readonly beliefs: string[];
  /** What forms foretell of decisions, and how far a rule lets them go. */
  readonly outlooks: string[];
  /** What commands cost or why they are refused, and what negotiators make of papers (A3, A4). */
  readonly answers: string[];
}

/** Seats that look and ask: a cloud with everything, two laboratories, a chip designer. */
const SEATS = ['amazon', 'openai', 'anthropic', 'nvidia'] as const;
const SEED = 20_260_101;

/** Plays a recorded campaign again and hashes what it tells in every quarter. */
export function tellingsOf(replay: Replay, scenario: ScenarioDefinition): Tellings {
  const told: Tellings = { news: [], causes: [], beliefs: [], outlooks: [], answers: [] };
  let before: QuarterReport | null = null;
  for (const { state, report } of playReplay(replay, scenario)) {
    told.news.push(hash([report.news, report.refused, report.overtaken]));
    if (before !== null) told.causes.push(hash(causesOf(scenario, before, report)));
    before = report;
    const views = SEATS.map((seat) => viewOf(scenario, state, seat));
    told.beliefs.push(hash(views.slice(0, 2).map((view) => believe(view, SEED))));
    told.outlooks.push(hash(views.map(outlooksOf)));
    told.answers.push(hash(views.map(answersOf)));
  }
  return told;
}

type View = ReturnType<typeof viewFor>;

function viewOf(scenario: ScenarioDefinition, state: GameState, seat: string): View {
  const company = scenario.companies.find(({ id }) => id === seat);
  if (company === undefined) throw new Error(`no company ${seat}`);
  return viewFor(scenario, state, company.id);
}

function causesOf(scenario: ScenarioDefinition, before: QuarterReport, now: QuarterReport): unknown {
  const explained = scenario.companies.map((_, i) =>
    PLAIN_METRICS.map((metric) => explain(before, now, i, metric)),
  );
  return [[...now.ledger], explained];
}

function answersOf(view: View): unknown {
  const { commands, papers } = questionsOf(view);
  const asked = commands.map((command) => [checkCommand(view, command), commandCost(view, command)]);
  const weighed = papers.map(({ from, terms }) => [
    appraiseOffer(view, terms, from),
    counterOffer(view, terms, from),
  ]);
  return [asked, weighed];
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
