import type { Consideration, Context, Matter } from './context.ts';
import { reason, weight } from './curve.ts';

/** What the seat thinks of the partner, and whether the partner is known to keep its word. */
const relations: Consideration = ({ partner: { id, relation, trust } }) =>
  reason('relations', 5 * relation + (trust - 50) / 50, { relation, partner: id });

/** A partner that sells the same things is a partner to be careful with. */
const rivalry: Consideration = (context) => {
  const { desk, partner } = context;
  return desk.rivalry === 0
    ? null
    : reason('rivalry', -closeness(context) * desk.rivalry, { partner: partner.id });
};

/** So is one that backs a rival of the seat, or whose rival the seat backs. */
const rivalBacking: Consideration = (context) => {
  const { rival, harm } = context.desk.backing;
  if (harm === 0) return null;
  return reason('rivalBacking', -closeness(context) * harm, { partner: context.partner.id, rival });
};

/** How close the deal brings both: money, a seat on the board and shared shops more than a plain sale. */
function closeness({ has, moneyIn, moneyOut }: Context): number {
  let close = 0.4;
  if (moneyIn !== null || moneyOut !== null) close += 0.2;
  if (has.boardSeat) close += 0.3;
  if (has.commerce) close += 0.1;
  return close;
}

/** Authorities look harder at the large, the exclusive and the circular (R1). */
const regulation: Consideration = (context) => {
  const { view, partner } = context;
  const scrutiny = (view.own.scrutiny + partner.scrutiny) / 2;
  const points = -(0.15 + scrutiny / 100) * exposure(context);
  return reason('regulation', points, { scrutiny, partner: partner.id });
};

function exposure({ desk, view, terms, partner, moneyIn, moneyOut, rentIn, rentOut }: Context): number {
  const size = (partner.marketValue + view.own.valuation.marketValue) / Math.max(1, desk.allValue);
  let exposed = 0.5 + 4 * size * size;
  for (const clause of terms.clauses)
    if (clause.kind === 'exclusivity')
      exposed += (clause.strength === 'full' ? 4 : 1) * weight(clause.quarters, 8);
  // Money that comes back as purchases is what authorities and analysts ask about first (F6).
  if ((moneyIn !== null && rentIn !== null) || (moneyOut !== null && rentOut !== null)) exposed += 2;
  return exposed;
}

/** A negotiator who has been asked too often stops listening (A3). */
const patience: Consideration = ({ desk, view }) => {
  const left = view.own.patience[desk.partnerIndex] ?? 1;
  if (left >= 0.4) return null;
  const points = left <= 0.02 ? -40 : (-10 * (0.4 - left)) / 0.4;
  return reason('patience', points, { share: left });
};

/** Who sits on the seat's board is listened to (A1). */
const voice: Consideration = ({ desk, view, partner }) =>
  desk.inForce.seated
    ? reason('voice', view.scenario.parameters.agreements.board.voice, { partner: partner.id })
    : null;

/** A paper that binds nobody is signed more lightly (A2). */
const letter: Consideration = ({ terms, view }) => {
  if (terms.letter !== true) return null;
  const { ease, quarters } = view.scenario.parameters.agreements.letters;
  return reason('letter', ease, { quarters });
};

/** A letter that both signed speaks for the binding paper about the same things (A2). */
const letterPull: Consideration = ({ desk, terms, view, partner }) => {
  if (terms.letter === true || desk.inForce.letters.length === 0) return null;
  const meant = desk.inForce.letters.some((one) =>
    one.terms.clauses.some(({ kind }) => terms.clauses.some((clause) => clause.kind === kind)),
  );
  if (!meant) return null;
  return reason('letterPull', view.scenario.parameters.agreements.letters.pull, { partner: partner.id });
};

/** Considerations about who is across the table. */
export const STANDING: Matter = {
  isTouched: () => true,
  considerations: [relations, voice, rivalry, rivalBacking, regulation, patience, letter, letterPull],
};
