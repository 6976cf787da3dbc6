import type { AgreementTerms, Clause } from '../../../engine/index.ts';
import type { AgreementPicture, RopeKind, RopeState } from '../picture.ts';
import type { MapSource } from './source.ts';

const HOURS_A_QUARTER = 2190;

const STRANDS: Readonly<Record<Clause['kind'], RopeKind>> = {
  equity: 'equity',
  boardSeat: 'equity',
  revenueShare: 'equity',
  compute: 'compute',
  exclusivity: 'compute',
  chipSupply: 'chips',
  adoption: 'chips',
  commerce: 'commerce',
};

/** Agreements in force or broken, and offers that wait for an answer. */
export function ropePictures(source: MapSource): AgreementPicture[] {
  const { agreements, offers } = source.snapshot.view;
  const signed = agreements.flatMap((one) => {
    if (one.status !== 'active' && one.status !== 'breached') return [];
    return [rope(source, one, one.status === 'active' ? 'signed' : 'breached')];
  });
  const open = offers.filter((one) => one.status === 'open').map((one) => rope(source, one, 'offered'));
  return [...signed, ...open];
}

interface Paper {
  readonly id: string;
  readonly proposer: string;
  readonly counterparty: string;
  readonly terms: AgreementTerms;
}

function rope({ names, voice }: MapSource, paper: Paper, state: RopeState): AgreementPicture {
  const from = names.company(paper.proposer);
  const to = names.company(paper.counterparty);
  return {
    id: paper.id,
    name: names.agreement(paper.id) ?? voice.t('app:map.agreement', { from, to }),
    from: paper.proposer,
    to: paper.counterparty,
    kinds: [...new Set(paper.terms.clauses.map((clause) => STRANDS[clause.kind]))],
    amountKusd: amountOf(paper.terms),
    state,
  };
}

/** What the promises with a price come to, kUSD: money put in, compute and chips to be paid. */
export function amountOf(terms: AgreementTerms): number {
  return terms.clauses.reduce((sum, clause) => sum + clauseAmount(clause), 0);
}

function clauseAmount(clause: Clause): number {
  if (clause.kind === 'equity') return clause.tranches.reduce((sum, { amount }) => sum + amount, 0);
  if (clause.kind === 'compute')
    return (clause.h100e * clause.pricePerHour * HOURS_A_QUARTER * clause.quarters) / 1000;
  return clause.kind === 'chipSupply' ? clause.perQuarter * clause.price * clause.quarters : 0;
}
