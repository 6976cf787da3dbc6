import type { CompanyId } from '../../state/ids.ts';
import type { SeatView } from '../../state/view.ts';
import { sitsIn } from '../board.ts';
import { isParty, otherParty } from '../parties.ts';
import { discountFactor } from '../schedule.ts';
import type { Contract } from './contracts.ts';

/** What agreements mean to a seat and its partner: everything that an appraisal asks of them, read in one go. */
export interface InForce {
  /** Compute contracts in force of the seat and of the partner; the agreement that is talked about is left out. */
  readonly contracts: readonly Contract[];
  readonly partnerContracts: readonly Contract[];
  /** Active agreements in which somebody promised exclusivity; without the one that is talked about. */
  readonly promises: SeatView['agreements'];
  /** Letters of intent that stand between the two (A2). */
  readonly letters: SeatView['agreements'];
  /** Whether the partner sits on the seat's board (A1). */
  readonly seated: boolean;
}

/** Reads the agreements for a seat that talks to a partner; agreements are public (I1). */
export function readInForce(view: SeatView, partner: CompanyId, except: string | null): InForce {
  const contracts: Contract[] = [];
  const partnerContracts: Contract[] = [];
  const promises: SeatView['agreements'][number][] = [];
  const letters: SeatView['agreements'][number][] = [];
  let seated = false;
  for (const one of view.agreements) {
    const isOwn = isParty(one, view.seat);
    const isTheirs = isParty(one, partner);
    if (one.status === 'letter' && isOwn && isTheirs) letters.push(one);
    if (one.status !== 'active') continue;
    const isTold = one.id !== except;
    if (isTold && promisesExclusivity(one)) promises.push(one);
    seated ||= isOwn && sitsWith(view, one, partner);
    if (!isTold || !(isOwn || isTheirs)) continue;
    const factor = discountFactor(one.terms);
    for (const clause of one.terms.clauses) {
      if (clause.kind !== 'compute') continue;
      const contract = { clause, tenant: otherParty(one, clause.provider), factor };
      if (isOwn) contracts.push(contract);
      if (isTheirs) partnerContracts.push(contract);
    }
  }
  return { contracts, partnerContracts, promises, letters, seated };
}

function sitsWith(view: SeatView, one: SeatView['agreements'][number], holder: CompanyId): boolean {
  return sitsIn(one, holder, view.quarter, view.scenario.parameters.agreements.board.termQuarters);
}

function promisesExclusivity({ terms }: SeatView['agreements'][number]): boolean {
  for (const clause of terms.clauses) if (clause.kind === 'exclusivity') return true;
  return false;
}
