import { z } from 'zod';
import type { Work } from '../quarter/work.ts';
import type { SeatView, WorkingView } from '../state/view.ts';
import { acquire } from './acquire.ts';
import { answerOffer } from './answerOffer.ts';
import { bidForAssets } from './bidForAssets.ts';
import { buildGeneration } from './buildGeneration.ts';
import { buildSite } from './buildSite.ts';
import { buyBack } from './buyBack.ts';
import { buyOut } from './buyOut.ts';
import { buyStake } from './buyStake.ts';
import { cancelAgreement } from './cancelAgreement.ts';
import { cancelOrder } from './cancelOrder.ts';
import { cancelPpa } from './cancelPpa.ts';
import { cancelSite } from './cancelSite.ts';
import { chooseEvent } from './chooseEvent.ts';
import { type CommandCost, type Refusal, refuse, type Turn } from './command.ts';
import { confirmLetter } from './confirmLetter.ts';
import { endCampaign } from './endCampaign.ts';
import { expandSite } from './expandSite.ts';
import { fundProgramme } from './fundProgramme.ts';
import { goPublic } from './goPublic.ts';
import { integrate } from './integrate.ts';
import { issueShares } from './issueShares.ts';
import { offerAgreement } from './offerAgreement.ts';
import { orderChips } from './orderChips.ts';
import { pauseSite } from './pauseSite.ts';
import { poachTalent } from './poachTalent.ts';
import { raiseDebt } from './raiseDebt.ts';
import { raiseRound } from './raiseRound.ts';
import { releaseModel } from './releaseModel.ts';
import { renegotiate } from './renegotiate.ts';
import { repayDebt } from './repayDebt.ts';
import { reserveFoundry } from './reserveFoundry.ts';
import { respondToProbe } from './respondToProbe.ts';
import { resumeSite } from './resumeSite.ts';
import { retireChips } from './retireChips.ts';
import { sellStake } from './sellStake.ts';
import { setAllocation } from './setAllocation.ts';
import { setChipPrice } from './setChipPrice.ts';
import { setChipRoad } from './setChipRoad.ts';
import { setDepreciation } from './setDepreciation.ts';
import { setFee } from './setFee.ts';
import { setGuidanceStance } from './setGuidanceStance.ts';
import { setOpenness } from './setOpenness.ts';
import { setPay } from './setPay.ts';
import { setPayout } from './setPayout.ts';
import { setPowerPriority } from './setPowerPriority.ts';
import { setPrice } from './setPrice.ts';
import { setResearchers } from './setResearchers.ts';
import { setSpending } from './setSpending.ts';
import { signPpa } from './signPpa.ts';
import { startProgramme } from './startProgramme.ts';
import { startTraining } from './startTraining.ts';
import { stopTraining } from './stopTraining.ts';
import { cashOf } from './support/lookup.ts';
import { transferAgreement } from './transferAgreement.ts';
import { withdrawIntegration } from './withdrawIntegration.ts';
import { withdrawOffer } from './withdrawOffer.ts';

/** Every command of the game. The union type, the schema, the command line and the bot's door derive from it. */
export const COMMAND_SPECS = [
  setPrice,
  setChipPrice,
  buildSite,
  expandSite,
  pauseSite,
  resumeSite,
  cancelSite,
  signPpa,
  cancelPpa,
  buildGeneration,
  orderChips,
  cancelOrder,
  retireChips,
  setDepreciation,
  setAllocation,
  setPowerPriority,
  startTraining,
  stopTraining,
  releaseModel,
  setResearchers,
  setPay,
  poachTalent,
  setSpending,
  startProgramme,
  fundProgramme,
  setChipRoad,
  reserveFoundry,
  integrate,
  setFee,
  withdrawIntegration,
  setOpenness,
  raiseDebt,
  repayDebt,
  issueShares,
  buyBack,
  setPayout,
  setGuidanceStance,
  raiseRound,
  goPublic,
  sellStake,
  buyStake,
  bidForAssets,
  offerAgreement,
  respondToProbe,
  endCampaign,
  answerOffer,
  withdrawOffer,
  cancelAgreement,
  renegotiate,
  transferAgreement,
  buyOut,
  confirmLetter,
  acquire,
  chooseEvent,
] as const;

/** A decision of a seat. */
export type Command = z.infer<(typeof COMMAND_SPECS)[number]['schema']>;

export type CommandKind = Command['kind'];

/** What is wrong with something that is no command: where, and the code of the fault. */
export interface CommandIssues {
  readonly issues: readonly { readonly path: string; readonly code: string }[];
}

/** A specification as the registry uses it: the command that it gets is always of its own kind. */
interface AnySpec {
  readonly kind: CommandKind;
  readonly turn?: Turn;
  check(view: SeatView, command: Command): Refusal | null;
  apply(work: Work, company: number, command: Command): void;
  readonly cost?: AnyCost;
}

interface AnyCost {
  now?(view: SeatView, command: Command): number;
  perQuarter?(view: SeatView, command: Command): number;
  later?(view: SeatView, command: Command): number;
}

/** The rules of a kind with nothing left out: one shape for all, as a quarter looks at them for every command. */
export interface CommandRules extends Pick<AnySpec, 'check' | 'apply'> {
  readonly turn: Turn;
  readonly cost: Required<AnyCost>;
}

const free = (): number => 0;

const specs: readonly AnySpec[] = COMMAND_SPECS;
const byKind = new Map<string, CommandRules>(
  specs.map(({ kind, turn = 'usual', check, apply, cost }) => {
    const { now = free, perQuarter = free, later = free } = cost ?? {};
    return [kind, { turn, check, apply, cost: { now, perQuarter, later } }];
  }),
);
const [first, ...others] = COMMAND_SPECS;

/** Schema of any command; `z.toJSONSchema` of it is what bots and editors read. */
export const commandSchema = z.discriminatedUnion('kind', [
  first.schema,
  ...others.map((spec) => spec.schema),
]);

/** The rules of a command's kind. */
export function rulesOf(command: Command): CommandRules {
  const rules = byKind.get(command.kind);
  if (rules === undefined) throw new Error(`unknown command ${command.kind}`);
  return rules;
}

/** What a command costs the seat, kUSD, by the functions that `apply` pays with. */
export function commandCost(view: SeatView, command: Command): CommandCost {
  const { now, perQuarter, later } = rulesOf(command).cost;
  return {
    now: now(view, command),
    perQuarter: perQuarter(view, command),
    later: later(view, command),
  };
}

/** What is paid for a command when the quarter resolves, kUSD: {@link commandCost} without what comes later. */
export function paidNow(view: SeatView, command: Command): number {
  return rulesOf(command).cost.now(view, command);
}

/**
 * Why the seat may not give this command now, or null (T2). A failed company decides nothing, and nothing is
 * decided after the end.
 */
export function checkCommand(view: SeatView, command: Command): Refusal | null {
  return refusalBy(rulesOf(command), view, command);
}

function refusalBy({ check, cost }: CommandRules, view: SeatView, command: Command): Refusal | null {
  if (view.status === 'finished') return refuse('finished');
  if (view.own.status === 'failed') return refuse('failed', { company: view.seat });
  const refusal = check(view, command);
  if (refusal !== null) return refusal;
  const due = cost.now(view, command);
  const cash = cashOf(view);
  return due > 0 && due > cash ? refuse('notEnoughCash', { cost: due, cash }) : null;
}

/** Carries out a command that {@link checkCommand} allows; `companyIndex` in the scenario's order. */
export function applyCommand(work: Work, companyIndex: number, command: Command): void {
  rulesOf(command).apply(work, companyIndex, command);
}

/**
 * Carries out a command of the seat of the view if it is allowed; else says why it is not, and does nothing.
 * @param rules those of its kind
 */
export function tryCommand(
  work: Work,
  view: WorkingView,
  command: Command,
  rules: CommandRules,
): Refusal | null {
  const refusal = refusalBy(rules, view, command);
  if (refusal === null) rules.apply(work, view.seatIndex, command);
  return refusal;
}

/** Reads a command from untrusted data: the command, or every fault with its place. */
export function parseCommand(data: unknown): Command | CommandIssues {
  const result = commandSchema.safeParse(data);
  if (result.success) return result.data;
  return {
    issues: result.error.issues.map(({ path, code }) => ({ path: path.map(String).join('.'), code })),
  };
}
