import { type Command, type Doctrine, openDecision, type SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { definitionOf } from '../reading/company.ts';
import { gapAt, needAt } from '../reading/need.ts';
import type { Purpose } from './purposes.ts';

/** Why something is proposed, in terms that somebody can act on: a code with what its sentence says, never a sentence. */
export type Reason =
  /** Cash falls under what has to stay within so many quarters. */
  | { readonly code: 'runway'; readonly quarters: number }
  /** The plans of the year are not paid for, kUSD. */
  | { readonly code: 'unpaid'; readonly amount: number }
  /** From a quarter on so much compute is missing, H100e and as a part of what is wanted. */
  | {
      readonly code: 'computeShort';
      readonly quarter: number;
      readonly h100e: number;
      readonly share: number;
    }
  | { readonly code: 'modelReady'; readonly model: string; readonly points: number }
  | { readonly code: 'labIdle' }
  /** Points behind the best model there is. */
  | { readonly code: 'behind'; readonly points: number }
  /** Use of what is sold, 0–1: too full, or too empty. */
  | { readonly code: 'full'; readonly use: number }
  | { readonly code: 'idle'; readonly use: number }
  /** Cash beyond what has to stay, kUSD. */
  | { readonly code: 'spareCash'; readonly amount: number }
  /** Somebody waits for an answer until a quarter, the last one in which it is taken. */
  | { readonly code: 'waits'; readonly quarter: number }
  /** Nothing but what the purpose itself says. */
  | { readonly code: 'plain' };

/** What reasons are read from. */
export interface Grounds {
  readonly view: SeatView;
  readonly doctrine: Doctrine;
  readonly budget: Budget;
  /** Quarters until the cash that has to stay is touched. */
  readonly runway: number;
}

/** What reasons are read from, at the beginning of a quarter. */
export function groundsOf(view: SeatView, doctrine: Doctrine, budget: Budget): Grounds {
  // What falls due next quarter may be more than there is, however long the year would last.
  const runway = budget.near < 0 ? Math.min(1, budget.runway) : budget.runway;
  return { view, doctrine, budget, runway };
}

/** Whether money is found before anything else. */
export function isShort({ runway }: Grounds): boolean {
  return runway < SHORT;
}

/** Why these decisions are proposed. */
export function reasonOf(purpose: Purpose, commands: readonly Command[], grounds: Grounds): Reason {
  return OF_PURPOSE[purpose]?.(grounds, commands) ?? { code: 'plain' };
}

type Find = (grounds: Grounds, commands: readonly Command[]) => Reason | null;

const OF_PURPOSE: Readonly<Partial<Record<Purpose, Find>>> = {
  cash: (grounds) =>
    isShort(grounds)
      ? { code: 'runway', quarters: Math.max(1, Math.ceil(grounds.runway)) }
      : unpaid(grounds.budget),
  compute: computeShort,
  models: modelReason,
  selling: use,
  owners: ({ budget: { cash, floor } }) =>
    cash > floor ? { code: 'spareCash', amount: Math.round(cash - floor) } : null,
  events: eventWaits,
  papers: offerWaits,
  authorities: probeWaits,
};

/** Runway below which money is found before anything else, quarters. */
const SHORT = 4;
/** Quarters ahead that a shortage is looked for, and the part of the need from which it is one. */
const AHEAD = 8;
const SHORTAGE = 0.02;

function unpaid({ envelope, room }: Budget): Reason | null {
  return room < envelope ? { code: 'unpaid', amount: Math.round(envelope - room) } : null;
}

function computeShort({ view, doctrine }: Grounds): Reason | null {
  for (let ahead = 1; ahead <= AHEAD; ahead++) {
    const gap = gapAt(view, doctrine, ahead);
    const { total } = needAt(view, doctrine, ahead);
    if (gap < SHORTAGE * total || gap <= 0) continue;
    const then = gapAt(view, doctrine, AHEAD);
    const share = then / Math.max(1, needAt(view, doctrine, AHEAD).total);
    return { code: 'computeShort', quarter: view.quarter + ahead, h100e: Math.round(then), share };
  }
  return null;
}

function modelReason({ view: { own, knowledge } }: Grounds, commands: readonly Command[]): Reason | null {
  const release = commands.find((command) => command.kind === 'releaseModel');
  const model = own.lab.models.find(({ id }) => id === release?.model);
  if (model !== undefined)
    return { code: 'modelReady', model: model.name, points: model.capability - own.lab.capability };
  if (commands.some(({ kind }) => kind === 'startTraining') && own.lab.run === null)
    return { code: 'labIdle' };
  const points = knowledge.frontier - own.lab.capability;
  return points > 0 ? { code: 'behind', points } : null;
}

/** Use from which customers are turned away, and below which much stands empty. */
const FULL = 0.95;
const EMPTY = 0.75;

function use({ view }: Grounds): Reason | null {
  const { cloud, lab } = definitionOf(view);
  const { rentalUse, serviceUse } = view.own.compute;
  const uses = [...(cloud === undefined ? [] : [rentalUse]), ...(lab === undefined ? [] : [serviceUse])];
  const most = Math.max(0, ...uses);
  const least = Math.min(1, ...uses);
  if (most >= FULL) return { code: 'full', use: Math.min(1, most) };
  return least < EMPTY ? { code: 'idle', use: least } : null;
}

function eventWaits({ view }: Grounds, [command]: readonly Command[]): Reason | null {
  if (command?.kind !== 'chooseEvent') return null;
  const instance = view.events.log.find(({ id }) => id === command.event);
  const open = instance === undefined ? undefined : openDecision(instance, view.seat, view.quarter);
  return open === undefined ? null : { code: 'waits', quarter: open.deadline };
}

function offerWaits({ view }: Grounds, [command]: readonly Command[]): Reason | null {
  const id =
    command?.kind === 'answerOffer'
      ? command.offer
      : command?.kind === 'offerAgreement' || command?.kind === 'renegotiate'
        ? command.counters
        : undefined;
  const offer = view.offers.find((one) => one.id === id);
  if (offer === undefined) return null;
  const { offerLifeQuarters } = view.scenario.parameters.agreements;
  return { code: 'waits', quarter: offer.made + offerLifeQuarters };
}

function probeWaits({ view }: Grounds, [command]: readonly Command[]): Reason | null {
  if (command?.kind !== 'respondToProbe') return null;
  const probe = view.regulation.probes.find(
    ({ company, jurisdiction, status }) =>
      company === view.seat && jurisdiction === command.jurisdiction && status === 'open',
  );
  return probe === undefined ? null : { code: 'waits', quarter: probe.decides };
}
