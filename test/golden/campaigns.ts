import {
  type Command,
  checkCommand,
  type GameState,
  id,
  type ScenarioDefinition,
  viewFor,
} from '../../src/engine/index.ts';
import { beginReplay, recordQuarter } from '../../src/replay/record.ts';
import type { Replay } from '../../src/replay/replaySchema.ts';
import { type Campaign, endQuarter, startCampaign } from '../../src/session/campaign.ts';

/** A campaign that is kept quarter by quarter, so that no change of the simulation goes unnoticed. */
export interface GoldenCampaign {
  /** Name of the file in this folder. */
  readonly file: string;
  readonly seed: number;
  /** Decisions of the one seat that is not the program's; absent = the program has every seat. */
  readonly script?: { readonly seat: string; readonly turn: (state: GameState) => readonly Command[] };
}

const AMAZON = id<'company'>('amazon');
const OPENAI = id<'company'>('openai');
const AMERICA = id<'region'>('northAmerica');

/** The deal of the article: ten billion dollars at five hundred, compute for seven years, half of it on own chips. */
const DEAL: Command = {
  kind: 'offerAgreement',
  to: OPENAI,
  terms: {
    clauses: [
      {
        kind: 'equity',
        investor: AMAZON,
        preMoney: 500_000_000,
        tranches: [
          { amount: 5_000_000, condition: { kind: 'date', quarter: 1 } },
          { amount: 5_000_000, condition: { kind: 'date', quarter: 4 } },
        ],
      },
      {
        kind: 'compute',
        provider: AMAZON,
        h100e: 600_000,
        pricePerHour: 0.95,
        start: 1,
        quarters: 28,
        ramp: 8,
      },
      { kind: 'adoption', tenant: OPENAI, family: id<'family'>('neuron'), share: 0.5, discount: 0.25 },
      { kind: 'commerce', vendor: OPENAI, merchant: id<'merchant'>('amazonStores'), fee: 0.02 },
    ],
    cancellationFee: 0.1,
  },
};

/** A plain-spoken Amazon: strikes the deal, builds, orders its own chips and lets OpenAI's models into its shops. */
function amazonTurn({ quarter, offers }: GameState): readonly Command[] {
  const counter = offers.find(
    (one) => one.proposer === OPENAI && one.counters !== null && one.status === 'open',
  );
  const sign: Command[] =
    counter === undefined ? [] : [{ kind: 'answerOffer', offer: counter.id, answer: 'accept' }];
  const trainium: Command = {
    kind: 'orderChips',
    chip: id<'chip'>(quarter < 4 ? 'trainium2' : 'trainium3'),
    region: AMERICA,
    count: 60_000,
    prepay: false,
  };
  const site: Command = { kind: 'buildSite', region: AMERICA, mw: 400 };
  if (quarter === 0) return [DEAL, trainium, site];
  if (quarter < 3) return [...sign, trainium];
  if (quarter === 6)
    return [trainium, { kind: 'setPrice', segment: id<'segment'>('enterprise'), price: 0.98 }];
  return quarter % 3 === 0 ? [trainium, site] : [trainium];
}

export const GOLDEN: readonly GoldenCampaign[] = [
  { file: 'program-seed-1.json', seed: 1 },
  { file: 'program-seed-2.json', seed: 2 },
  { file: 'amazon-deal.json', seed: 1, script: { seat: AMAZON, turn: amazonTurn } },
];

/** Those of which what they tell is kept too. */
export const TOLD: readonly string[] = ['program-seed-1.json', 'amazon-deal.json'];

/** Plays a golden campaign from its first quarter to its last. */
export function recordGolden(scenario: ScenarioDefinition, golden: GoldenCampaign): Replay {
  const seats = golden.script === undefined ? [] : [golden.script.seat];
  let campaign = startCampaign({ scenario, seats, difficulty: 'manager', seed: golden.seed });
  let replay = beginReplay(scenario, campaign.setup, campaign.state);
  while (campaign.state.status === 'running') {
    campaign = endQuarter(campaign, decisions(campaign, golden));
    replay = recordQuarter(replay, campaign.commands.at(-1) ?? {}, campaign.state);
  }
  return replay;
}

/** What the script decides, as far as the rules allow it: tuning must not turn a decision into a fault of the recording. */
function decisions(
  { scenario, state }: Campaign,
  { script }: GoldenCampaign,
): Record<string, readonly Command[]> {
  if (script === undefined) return {};
  const view = viewFor(scenario, state, id<'company'>(script.seat));
  return { [script.seat]: script.turn(state).filter((command) => checkCommand(view, command) === null) };
}
