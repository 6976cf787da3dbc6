import { rounded } from './round.model.ts';
import type { Tranche, TrancheCondition } from './sides.model.ts';

/** Tranches of the same proportions that come to another sum; the last one takes what rounding leaves. */
export function scaledTo(tranches: readonly Tranche[], amount: number): Tranche[] {
  const before = tranches.reduce((all, tranche) => all + tranche.amount, 0);
  let left = Math.max(tranches.length, Math.round(amount));
  return tranches.map((tranche, place) => {
    const others = tranches.length - place - 1;
    const part = others === 0 ? left : Math.round((tranche.amount / Math.max(1, before)) * amount);
    const held = Math.max(1, Math.min(left - others, part));
    left -= held;
    return { ...tranche, amount: held };
  });
}

/** Ways to divide a sum over time; texts under `deals:splits`. */
export const SPLITS = ['atOnce', 'halves', 'quarters', 'milestones'] as const;
export type Split = (typeof SPLITS)[number];

/** What conditions of an issuer can be set against. */
export interface IssuerNow {
  readonly quarter: number;
  readonly isLab: boolean;
  readonly isListed: boolean;
  readonly capability: number;
  /** Revenue of the last quarter, kUSD. */
  readonly revenue: number;
  /** IT power at its own sites, MW. */
  readonly mw: number;
}

/** A sum divided one of the usual ways. */
export function splitInto(split: Split, amount: number, issuer: IssuerNow): Tranche[] {
  const at = (ahead: number): TrancheCondition => ({ kind: 'date', quarter: issuer.quarter + ahead });
  const conditions: Readonly<Record<Split, readonly TrancheCondition[]>> = {
    atOnce: [at(0)],
    halves: [at(0), at(4)],
    quarters: [at(0), at(2), at(4), at(6)],
    milestones: [
      at(0),
      freshCondition(issuer.isLab ? 'capability' : 'revenue', issuer),
      freshCondition('revenue', issuer),
    ],
  };
  const equal = conditions[split].map((condition) => ({ amount: 1, condition }));
  return scaledTo(equal, amount);
}

/** Kinds of condition that make sense for an issuer. */
export function conditionKinds(issuer: IssuerNow): readonly TrancheCondition['kind'][] {
  const kinds: TrancheCondition['kind'][] = ['date', 'revenue', 'delivered', 'power'];
  if (issuer.isLab) kinds.push('capability');
  if (!issuer.isListed) kinds.push('listing');
  return kinds;
}

/** A condition of a kind with a value that lies within reach. */
export function freshCondition(kind: TrancheCondition['kind'], issuer: IssuerNow): TrancheCondition {
  switch (kind) {
    case 'date':
      return { kind, quarter: issuer.quarter + 4 };
    case 'capability':
      return { kind, points: Math.round(issuer.capability + 10) };
    case 'delivered':
      return { kind, h100e: 200_000 };
    case 'power':
      return { kind, mw: Math.max(10, rounded(issuer.mw * 1.5)) };
    case 'revenue':
      return { kind, kUsd: Math.max(1, rounded(issuer.revenue * 1.5)) };
    case 'listing':
      return { kind };
  }
}
