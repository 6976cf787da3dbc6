import type { SeatView } from '../../../../engine/index.ts';
import type { StagedCommand } from '../../../../store/types.ts';
import type { Draft } from '../terms/desk.model.ts';
import { termsOf } from '../terms/sides.model.ts';

export type Offer = SeatView['offers'][number];

/** Offers sorted by what the seat can do with them, the youngest first. */
export interface OfferTable {
  readonly received: readonly Offer[];
  readonly made: readonly Offer[];
  readonly answered: readonly Offer[];
}

/** Lays out the offers that a seat made or received. */
export function offerTable(view: SeatView): OfferTable {
  const young = [...view.offers].reverse().sort((a, b) => b.made - a.made);
  const open = young.filter((offer) => offer.status === 'open');
  return {
    received: open.filter((offer) => offer.counterparty === view.seat),
    made: open.filter((offer) => offer.proposer === view.seat),
    answered: young.filter((offer) => offer.status !== 'open'),
  };
}

/** A staged decision about an offer, with its place in the list of what is staged. */
export interface StagedAnswer {
  readonly place: number;
  readonly kind: 'accept' | 'refuse' | 'counter' | 'withdraw';
  readonly staged: StagedCommand;
}

/** What is staged about an offer; null when nothing is. */
export function stagedAnswer(offer: Offer, staged: readonly StagedCommand[]): StagedAnswer | null {
  for (const [place, one] of staged.entries()) {
    const kind = answerTo(offer, one);
    if (kind !== null) return { place, kind, staged: one };
  }
  return null;
}

function answerTo(offer: Offer, { command }: StagedCommand): StagedAnswer['kind'] | null {
  if (command.kind === 'answerOffer' && command.offer === offer.id) return command.answer;
  if (command.kind === 'withdrawOffer' && command.offer === offer.id) return 'withdraw';
  const answers = command.kind === 'offerAgreement' || command.kind === 'renegotiate';
  return answers && command.counters === offer.id ? 'counter' : null;
}

/** Whether an offer can be answered by another paper: a price, or a deal that others have agreed on, is taken or left. */
export const canCounter = ({ subject }: Offer): boolean =>
  subject === null || subject.kind === 'confirmation' || subject.kind === 'renegotiation';

/** The paper with which the reader begins to answer an offer. */
export const counterDraft = ({ id, terms, subject }: Offer): Draft => ({
  terms: termsOf(terms),
  counters: id,
  ...(subject?.kind === 'renegotiation' && { agreement: subject.agreement }),
});
