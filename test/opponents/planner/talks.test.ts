import { describe, expect, test } from 'vitest';
import type { AgreementTerms, Command } from '../../../src/engine/index.ts';
import { reconsidered } from '../../../src/opponents/planner/talks.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { balanced, viewOf } from '../support.ts';

const level = { planning: { candidates: 4, samples: 2, quarters: 4, every: 1 } };

const rent = (h100e: number): AgreementTerms => ({
  clauses: [{ kind: 'compute', provider: STRATO, h100e, pricePerHour: 2, start: 1, quarters: 16, ramp: 4 }],
  cancellationFee: 0.1,
});

/** What a lab wants to do this quarter, and an offer of the cloud that lies on its table. */
const LARGE = 400_000;
const price: Command = { kind: 'setPrice', segment: 'chat', price: 1 } as Command; // a segment that nobody looks up here
const ask = (h100e: number): Command =>
  ({ kind: 'offerAgreement', to: STRATO, terms: rent(h100e) }) as Command; // terms are read-only
const withOffer = () =>
  viewOf(MINERVA, (state) => {
    state.quarter = 2;
    state.offers.push({
      id: 'offer-9',
      proposer: STRATO,
      counterparty: MINERVA,
      made: 1,
      terms: rent(LARGE),
      status: 'open',
      reasons: [],
      counters: null,
      subject: null,
    });
  });

/** Reconsiders with a judge of the commands; says which lists were tried. */
function slept(view: ReturnType<typeof viewOf>, commands: Command[], liking: (first: string) => number) {
  const tried: string[] = [];
  const chosen = reconsidered(view, balanced, level, commands, (_view, _world, { first }) => {
    tried.push(JSON.stringify(first));
    return liking(JSON.stringify(first));
  });
  return { chosen, tried };
}

describe('A4 a large deal is tried out with and without a signature', () => {
  test('an offer of one’s own stays in the drawer where the company ends better without it', () => {
    const commands = [price, ask(LARGE)];
    const worse = slept(viewOf(MINERVA), commands, (first) => (first.includes('offerAgreement') ? 0 : 5));
    expect(worse.chosen).toEqual([price]);
    expect(worse.tried).toHaveLength(2 * level.planning.samples);
    expect(slept(viewOf(MINERVA), commands, () => 1).chosen).toBe(commands);
  });

  test('an offer on the table may be signed or refused instead of countered', () => {
    const counter = { ...ask(LARGE), counters: 'offer-9' } as Command; // as above
    const signed = slept(withOffer(), [counter], (first) => (first.includes('"accept"') ? 5 : 0));
    expect(signed.chosen).toEqual([{ kind: 'answerOffer', offer: 'offer-9', answer: 'accept' }]);
    expect(signed.tried).toHaveLength(3 * level.planning.samples);
    const refused = slept(withOffer(), [counter], (first) => (first.includes('"refuse"') ? 5 : 0));
    expect(refused.chosen).toEqual([{ kind: 'answerOffer', offer: 'offer-9', answer: 'refuse' }]);
  });

  test('what the appraisal refuses stays refused; what it accepts may be refused', () => {
    const answer = (answer: 'accept' | 'refuse'): Command => ({
      kind: 'answerOffer',
      offer: 'offer-9',
      answer,
    });
    const yes = (first: string): number => (first.includes('"accept"') ? 5 : 0);
    expect(slept(withOffer(), [answer('refuse')], yes).chosen).toEqual([answer('refuse')]);
    expect(slept(withOffer(), [answer('accept')], (first) => -yes(first)).chosen).toEqual([answer('refuse')]);
  });

  test('small deals are left to the appraisal: no rollout is spent on them', () => {
    const { chosen, tried } = slept(viewOf(MINERVA), [price, ask(10)], () => 0);
    expect(chosen).toEqual([price, ask(10)]);
    expect(tried).toEqual([]);
  });
});
