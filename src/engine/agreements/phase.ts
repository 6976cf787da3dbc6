import type { Work } from '../quarter/work.ts';
import { answerOffers, clearTable } from './answerOffers.ts';
import { placeSupplyOrders } from './chipSupply.ts';
import { expireAgreements } from './expiry.ts';
import { driftRelations } from './relationsDrift.ts';
import { payDueTranches } from './tranches.ts';

/**
 * The agreements phase of a quarter, after commands are executed (T3): relations settle, the program's seats answer
 * offers, agreements end, tranches fall due, chips under contract are ordered, stale offers leave the table.
 */
export function agreementsPhase(work: Work): void {
  driftRelations(work);
  answerOffers(work);
  expireAgreements(work);
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    payDueTranches(work, agreement);
    placeSupplyOrders(work, agreement);
  }
  clearTable(work);
}
