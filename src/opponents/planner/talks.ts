import {
  type AgreementTerms,
  type Command,
  checkCommand,
  type Difficulty,
  type Doctrine,
  dealValue,
  type SeatView,
} from '../../engine/index.ts';
import { revenueOf } from '../reading/company.ts';
import { believedWorlds, worthInWorld } from './rollout.ts';

type Answer = Extract<Command, { kind: 'answerOffer' }>;

/** Size from which a deal is tried out before it is signed, in years of the company's revenue. */
const LARGE = 0.15;
/** Points by which another answer has to be better than what the appraisal says: a rollout ends before most contracts do. */
const MARGIN = 0.4;

/**
 * The commands of a quarter, where the largest deal among them was played on with and without a signature (A4): an offer of
 * one's own may stay in the drawer, an offer on the table be signed, countered or refused, whichever ends best in the worlds
 * that the seat believes in (I1). Small deals are left to the appraisal. At most three rollouts a world.
 *
 * @param tryOut one rollout
 */
export function reconsidered(
  view: SeatView,
  doctrine: Doctrine,
  { planning }: Pick<Difficulty, 'planning'>,
  commands: readonly Command[],
  tryOut: typeof worthInWorld = worthInWorld,
): readonly Command[] {
  const deal = largestDeal(view, commands);
  const others = deal === null ? [] : versionsWithout(view, commands, deal);
  if (others.length === 0) return commands;
  const quarters = Math.min(planning.quarters, view.scenario.quarters - view.quarter);
  const worlds = believedWorlds(view, Math.max(1, planning.samples));
  let best = commands;
  let most = Number.NEGATIVE_INFINITY;
  for (const first of [commands, ...others]) {
    const plan = { doctrine, judge: doctrine, first, quarters };
    const worth = worlds.reduce((sum, world) => sum + tryOut(view, world, plan), 0) / worlds.length;
    if (worth < most + MARGIN) continue;
    best = first;
    most = worth;
  }
  return best;
}

/** The deal that moves most money, null when none is large. */
function largestDeal(view: SeatView, commands: readonly Command[]): Command | null {
  let most = LARGE * 4 * revenueOf(view);
  let largest: Command | null = null;
  for (const command of commands) {
    const terms = termsOf(view, command);
    const value = terms === null ? 0 : dealValue(terms);
    if (value <= most) continue;
    most = value;
    largest = command;
  }
  return largest;
}

function termsOf(view: SeatView, command: Command): AgreementTerms | null {
  if (command.kind === 'offerAgreement') return command.terms;
  if (command.kind !== 'answerOffer') return null;
  const offer = view.offers.find(({ id }) => id === command.offer);
  // Papers about agreements that stand already are judged by what they change, which is another matter.
  return offer === undefined || offer.subject !== null ? null : offer.terms;
}

/** The same commands with other answers to the deal: as far as they are allowed. */
function versionsWithout(
  view: SeatView,
  commands: readonly Command[],
  deal: Command,
): readonly (readonly Command[])[] {
  return otherAnswers(deal)
    .filter((answer) => answer === null || checkCommand(view, answer) === null)
    .map((answer) => commands.flatMap((one) => (one !== deal ? [one] : answer === null ? [] : [answer])));
}

/** What else could be done; null is nothing at all. What the appraisal refuses stays refused: it may cross a red line. */
function otherAnswers(deal: Command): readonly (Answer | null)[] {
  if (deal.kind === 'answerOffer') return deal.answer === 'accept' ? [{ ...deal, answer: 'refuse' }] : [];
  if (deal.kind !== 'offerAgreement' || deal.counters === undefined) return [null];
  const { counters: offer } = deal;
  return [
    { kind: 'answerOffer', offer, answer: 'accept' },
    { kind: 'answerOffer', offer, answer: 'refuse' },
  ];
}
