import type { Work } from '../quarter/work.ts';
import { answerOffers, clearTable } from './answerOffers.ts';
import { noteBoards } from './board.ts';
import { placeSupplyOrders } from './chipSupply.ts';
import { breakInDistress } from './distressBreach.ts';
import { expireAgreements } from './expiry.ts';
import { hopeOnLetters, lapseLetters } from './letters.ts';
import { driftRelations } from './relationsDrift.ts';
import { payDueTranches } from './tranches.ts';

/**
 * The agreements phase of a quarter, after commands are executed (T3): relations settle, the program's seats answer
 * offers, agreements end, who is in distress breaks its word, tranches fall due, chips under contract are ordered,
 * stale offers leave the table, letters lapse or raise hopes, authorities see who sits on whose board.
 */
export function agreementsPhase(work: Work): void {
  driftRelations(work);
  answerOffers(work);
  expireAgreements(work);
  breakInDistress(work);
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    payDueTranches(work, agreement);
    placeSupplyOrders(work, agreement);
  }
  clearTable(work);
  lapseLetters(work);
  hopeOnLetters(work);
  noteBoards(work);
}
