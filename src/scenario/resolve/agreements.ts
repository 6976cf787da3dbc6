import { type Clause, id, type OpeningAgreement, type Parameters } from '../../engine/index.ts';
import type { AgreementFile, ClauseFile, ParametersFile, ScenarioFile } from '../schema/index.ts';
import { fromBn, quarterIndex } from './units.ts';

/** Rules of agreements in the engine's form: considerations that nobody weighed are left out (A4). */
export function resolveAgreementRules(rules: ParametersFile['agreements']): Parameters['agreements'] {
  const weights = Object.entries(rules.weights).filter(([, weight]) => weight !== undefined);
  return { ...rules, weights: Object.fromEntries(weights) };
}

/** Agreements in the engine's form (A1). */
export function resolveAgreements(file: ScenarioFile): OpeningAgreement[] {
  return file.agreements.map((agreement) => resolveAgreement(agreement, file.start));
}

function resolveAgreement(agreement: AgreementFile, start: string): OpeningAgreement {
  return {
    id: agreement.id,
    proposer: id(agreement.proposer),
    counterparty: id(agreement.counterparty),
    signed: quarterIndex(agreement.signed, start),
    terms: {
      clauses: agreement.clauses.map((clause) => resolveClause(clause, start)),
      cancellationFee: agreement.cancellationFee,
      ...(agreement.letter && { letter: true }),
    },
  };
}

function resolveClause(clause: ClauseFile, start: string): Clause {
  switch (clause.kind) {
    case 'equity':
      return {
        kind: 'equity',
        investor: id(clause.investor),
        preMoney: fromBn(clause.preMoneyUsdBn),
        tranches: clause.tranches.map(({ amountUsdBn, when }) => ({
          amount: fromBn(amountUsdBn),
          condition: resolveCondition(when, start),
        })),
      };
    case 'compute':
      return {
        kind: 'compute',
        provider: id(clause.provider),
        h100e: clause.h100e,
        pricePerHour: clause.usdPerHour,
        start: quarterIndex(clause.start, start),
        quarters: clause.quarters,
        ramp: clause.ramp,
        ...(clause.region && { region: id<'region'>(clause.region) }),
      };
    case 'chipSupply': {
      const { priceUsd, designer, chip, ...rest } = clause;
      return { ...rest, designer: id(designer), chip: id(chip), price: priceUsd / 1000 };
    }
    case 'adoption':
      return { ...clause, tenant: id(clause.tenant), family: id(clause.family) };
    case 'commerce': {
      const { quarters, ...rest } = clause;
      return {
        ...rest,
        vendor: id(clause.vendor),
        merchant: id(clause.merchant),
        ...(quarters !== undefined && { quarters }),
      };
    }
    case 'revenueShare':
      return { ...clause, payer: id(clause.payer) };
    case 'exclusivity':
      return { ...clause, bound: id(clause.bound) };
    case 'boardSeat':
      return { ...clause, holder: id(clause.holder) };
  }
}

type Tranche = Extract<ClauseFile, { kind: 'equity' }>['tranches'][number];
type TrancheCondition = Extract<Clause, { kind: 'equity' }>['tranches'][number]['condition'];

function resolveCondition(when: Tranche['when'], start: string): TrancheCondition {
  if ('quarter' in when) return { kind: 'date', quarter: quarterIndex(when.quarter, start) };
  if ('capability' in when) return { kind: 'capability', points: when.capability };
  if ('deliveredH100e' in when) return { kind: 'delivered', h100e: when.deliveredH100e };
  if ('powerMW' in when) return { kind: 'power', mw: when.powerMW };
  if ('revenueUsdBn' in when) return { kind: 'revenue', kUsd: fromBn(when.revenueUsdBn) };
  return { kind: 'listing' };
}
