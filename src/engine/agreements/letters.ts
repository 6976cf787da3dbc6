import { announce, companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import type { Agreement, Offer } from '../state/state.ts';
import { weight } from './appraisal/curve.ts';
import { openingProgress } from './progress.ts';
import { dealValue } from './size.ts';
import { moveRelation } from './standing.ts';

/** Both sides put their names under a letter of intent: it binds nobody, and everybody hears of it (A2). */
export function signLetter(work: Work, offer: Offer): Agreement {
  offer.status = 'signed';
  const letter: Agreement = {
    id: freshId(work.state, 'agreement'),
    proposer: offer.proposer,
    counterparty: offer.counterparty,
    signed: work.state.quarter,
    terms: offer.terms,
    status: 'letter',
    progress: offer.terms.clauses.map(openingProgress),
    renegotiated: null,
  };
  work.state.agreements.push(letter);
  tell(work, letter, 'letterSigned');
  return letter;
}

/** Letters that nobody made binding in time lapse, and leave both sides a little cooler (A2). */
export function lapseLetters(work: Work): void {
  const rules = work.scenario.parameters.agreements.letters;
  for (const letter of work.state.agreements) {
    if (letter.status !== 'letter' || work.state.quarter - letter.signed < rules.quarters) continue;
    dropLetter(work, letter);
  }
}

/** A letter comes to nothing (A2). */
export function dropLetter(work: Work, letter: Agreement): void {
  letter.status = 'lapsed';
  const loss = work.scenario.parameters.agreements.letters.lapseRelations;
  const first = companyIndexOf(work, letter.proposer);
  const second = companyIndexOf(work, letter.counterparty);
  moveRelation(companyAt(work.state, first), second, -loss);
  moveRelation(companyAt(work.state, second), first, -loss);
  tell(work, letter, 'letterLapsed');
}

/** A binding agreement takes the place of every letter between the same two about the same things (A2). */
export function confirmLetters(work: Work, agreement: Agreement): void {
  for (const letter of work.state.agreements) {
    if (letter.status !== 'letter' || !samePair(letter, agreement)) continue;
    const kept = letter.terms.clauses.some(({ kind }) =>
      agreement.terms.clauses.some((clause) => clause.kind === kind),
    );
    if (kept) letter.status = 'confirmed';
  }
}

function samePair(a: Agreement, b: Agreement): boolean {
  return (
    (a.proposer === b.proposer && a.counterparty === b.counterparty) ||
    (a.proposer === b.counterparty && a.counterparty === b.proposer)
  );
}

/**
 * What the market hopes of letters that stand (A2, F5): the part by which each company's business is worth more,
 * the larger the letter beside the company.
 */
export function hopeOnLetters(work: Work): void {
  for (const company of work.state.companies) company.valuation.hopes = 0;
  const { lift } = work.scenario.parameters.agreements.letters;
  for (const letter of work.state.agreements) {
    if (letter.status !== 'letter') continue;
    const value = dealValue(letter.terms);
    for (const party of [letter.proposer, letter.counterparty]) {
      const { valuation } = companyAt(work.state, companyIndexOf(work, party));
      valuation.hopes += 2 * lift * weight(value, valuation.marketValue);
    }
  }
}

function tell(work: Work, letter: Agreement, code: 'letterSigned' | 'letterLapsed'): void {
  const value = dealValue(letter.terms);
  announce(work, {
    code,
    phase: 'agreements',
    companies: [letter.proposer, letter.counterparty],
    about: letter.id,
    params: { value, clauses: letter.terms.clauses.length },
    weight: value >= 10_000_000 ? 4 : 3,
  });
}
