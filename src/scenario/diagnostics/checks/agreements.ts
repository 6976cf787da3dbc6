import type { Cursor } from '../../parse/cursor.ts';
import type { ScenarioInput } from '../../schema/index.ts';
import { mend } from '../diagnostic.ts';
import { type Check, ordinalOf, problem, problemAtKey, quarterOf } from './check.ts';
import { ownedH100e } from './plant.ts';
import { partiesOf } from './referenceList.ts';
import { suggest } from './references.ts';
import { designerOf, findChip } from './silicon.ts';

type AgreementInput = NonNullable<ScenarioInput['agreements']>[number];

function eachAgreement(scenario: Cursor<ScenarioInput>) {
  return scenario.at('agreements').items();
}

function eachClause(scenario: Cursor<ScenarioInput>) {
  return eachAgreement(scenario).flatMap((agreement) => agreement.at('clauses').items());
}

/** An agreement has two different parties. */
export const partiesDiffer: Check = ({ scenario }) =>
  eachAgreement(scenario).flatMap((agreement) => {
    const party = agreement.at('proposer').text();
    if (party === undefined || agreement.at('counterparty').text() !== party) return [];
    return [problem(agreement.at('counterparty'), 'sameParty', { party }, mend('nameOtherParty'))];
  });

/** Whoever a clause names is one of the two parties. */
export const clausesNameParties: Check = ({ scenario, names }) =>
  eachAgreement(scenario).flatMap((agreement) => {
    const parties = partiesIn(agreement);
    // Unknown companies and agreements with oneself have diagnostics of their own.
    if (new Set(parties).size < 2) return [];
    return agreement
      .at('clauses')
      .items()
      .flatMap(partiesOf)
      .flatMap((party) => {
        const name = party.text();
        if (name === undefined || parties.includes(name) || !names.company.ids.has(name)) return [];
        const params = { name, parties: parties.join(', ') };
        return [problem(party, 'notAParty', params, suggest(name, parties))];
      });
  });

function partiesIn(agreement: Cursor<AgreementInput>): string[] {
  return [agreement.at('proposer').text(), agreement.at('counterparty').text()].flatMap(
    (party) => party ?? [],
  );
}

/** An agreement in force at the start was signed before it. */
export const agreementsAreSigned: Check = ({ scenario, start }) =>
  eachAgreement(scenario).flatMap((agreement) => {
    const signed = ordinalOf(agreement.at('signed').text());
    if (signed === undefined || start === undefined || signed < start) return [];
    const params = { signed: quarterOf(signed), start: quarterOf(start) };
    return [
      problem(
        agreement.at('signed'),
        'signedTooLate',
        params,
        mend('signBefore', { last: quarterOf(start - 1) }),
      ),
    ];
  });

/** Compute that was delivered to the end before the campaign says nothing. */
export const deliveriesAreNotOver: Check = ({ scenario, start }) =>
  eachClause(scenario).flatMap((clause) => {
    const from = ordinalOf(clause.at('start').text());
    const quarters = clause.at('quarters').number();
    if (from === undefined || quarters === undefined || start === undefined || from + quarters > start)
      return [];
    const params = { end: quarterOf(from + quarters - 1) };
    return [problem(clause.at('start'), 'deliveryIsOver', params, mend('removeClause'))];
  });

/** A chip is supplied by who designs it. */
export const suppliersDesign: Check = (context) =>
  eachClause(context.scenario).flatMap((clause) => {
    const named = clause.at('designer').text();
    const chip = clause.at('chip').text() ?? '';
    const designer = designerOf(context, findChip(context, chip)?.at('family').text());
    if (named === undefined || designer === undefined || named === designer) return [];
    return [
      problem(
        clause.at('designer'),
        'notTheChipsDesigner',
        { chip, designer },
        mend('writeInstead', { value: `"${designer}"` }),
      ),
    ];
  });

/** A tenant moves to chips of the other party. */
export const adoptedFamiliesFit: Check = (context) =>
  eachAgreement(context.scenario).flatMap((agreement) => {
    const parties = partiesIn(agreement);
    return agreement
      .at('clauses')
      .items()
      .flatMap((clause) => {
        const tenant = clause.at('tenant').text();
        const family = clause.at('family').text() ?? '';
        const designer = designerOf(context, family);
        if (tenant === undefined || designer === undefined) return [];
        if (parties.includes(designer) && designer !== tenant) return [];
        return [problem(clause.at('family'), 'familyOfAnother', { family, designer }, mend('nameOwnFamily'))];
      });
  });

/** What a provider has promised for the start fits into what it owns (C5). */
export const promisesFitCompute: Check = (context) =>
  context.scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      const id = company.at('id').text();
      const promised = eachClause(context.scenario)
        .filter((clause) => id !== undefined && clause.at('provider').text() === id)
        .map((clause) => ({ clause, h100e: promisedAtStart(clause, context.start) }))
        .filter((promise) => promise.h100e > 0);
      const sum = Math.round(promised.reduce((total, promise) => total + promise.h100e, 0));
      const owned = Math.round(ownedH100e(context, company));
      const last = promised.at(-1);
      if (last === undefined || sum <= owned) return [];
      const params = { provider: id ?? '', promised: sum, owned };
      return [
        problemAtKey(last.clause.at('h100e'), 'promisedTooMuch', params, mend('promiseLess', { owned })),
      ];
    });

type ClauseInput = AgreementInput['clauses'][number];

/** H100e that a compute clause calls for in the first quarter of the campaign. */
function promisedAtStart(clause: Cursor<ClauseInput>, start: number | undefined): number {
  const from = ordinalOf(clause.at('start').text());
  const quarters = clause.at('quarters').number() ?? 0;
  if (from === undefined || start === undefined || start < from || start >= from + quarters) return 0;
  const ramp = Math.max(1, clause.at('ramp').number() ?? 1);
  return (clause.at('h100e').number() ?? 0) * Math.min(1, (start - from + 1) / ramp);
}
