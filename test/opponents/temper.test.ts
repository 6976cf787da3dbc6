import { describe, expect, test } from 'vitest';
import { type Command, type Doctrine, type MutableState, viewFor } from '../../src/engine/index.ts';
import { answers } from '../../src/opponents/advisers/answers.ts';
import { pricing } from '../../src/opponents/advisers/pricing.ts';
import { talent } from '../../src/opponents/advisers/talent.ts';
import { grudgeAgainst, provocationIn, resentment } from '../../src/opponents/reading/grudge.ts';
import { testGame } from '../support/testGame.ts';
import { twoLabs } from '../support/twoLabs.ts';
import { MINERVA, STRATO, TRAINING } from '../support/world/ids.ts';
import { ask, balanced, change, viewOf } from './support.ts';

const tempered = (temper: Partial<Doctrine['temper']>): Doctrine => ({
  ...balanced,
  temper: { ...balanced.temper, ...temper },
});
const HOT = tempered({ retaliation: 1, forgiveness: 0 });
const COOL = tempered({ retaliation: 0, forgiveness: 0 });

/** The cloud's opinion of the lab after it has fallen by so much. */
const fallen = (by: number) =>
  viewOf(
    STRATO,
    change(STRATO, (company) => {
      company.relations[1] = (company.relations[1] ?? 0) - by;
    }),
  );

describe('a grudge', () => {
  test('A5, M5 is how far the opinion has fallen beneath what it was at the start', () => {
    const rivalOf = (by: number) => {
      const view = fallen(by);
      const rival = view.rivals[1];
      if (rival === undefined) throw new Error('the lab is there');
      return grudgeAgainst(view, HOT, rival);
    };
    expect(rivalOf(0)).toBe(0);
    expect(rivalOf(0.3)).toBeCloseTo(0.5, 6);
    expect(rivalOf(1.2)).toBe(1);
  });

  test('forgiveness overlooks a slight, and retaliation says what comes of the rest', () => {
    expect(resentment(fallen(0.3), tempered({ retaliation: 1, forgiveness: 0.2 }), MINERVA)).toBeCloseTo(0.3);
    expect(resentment(fallen(0.3), tempered({ retaliation: 0.5, forgiveness: 0 }), MINERVA)).toBeCloseTo(
      0.25,
    );
    expect(resentment(fallen(0.3), tempered({ retaliation: 1, forgiveness: 0.6 }), MINERVA)).toBe(0);
  });
});

/** An offer of the lab to rent from the cloud, better for the cloud than it needs. */
function withOffer(state: MutableState, pricePerHour: number, made = state.quarter - 1): void {
  state.offers.push({
    id: `offer-of-lab-${state.offers.length}`,
    proposer: MINERVA,
    counterparty: STRATO,
    made,
    terms: {
      clauses: [
        { kind: 'compute', provider: STRATO, h100e: 2000, pricePerHour, start: 1, quarters: 8, ramp: 1 },
      ],
      cancellationFee: 0.1,
    },
    status: 'open',
    reasons: [],
    counters: null,
    subject: null,
  });
}

describe('at the table', () => {
  const answer = (temper: Partial<Doctrine['temper']>, by: number, price: number, rounds = 0) => {
    const view = viewOf(STRATO, (state) => {
      change(STRATO, (company) => {
        company.relations[1] = (company.relations[1] ?? 0) - by;
      })(state);
      state.quarter = 4;
      for (let round = 0; round < rounds; round++)
        state.offers.push({
          id: `own-counter-${round}`,
          proposer: STRATO,
          counterparty: MINERVA,
          made: 2,
          terms: { clauses: [], cancellationFee: 0 },
          status: 'refused',
          reasons: [],
          counters: 'offer-before',
          subject: null,
        });
      withOffer(state, price);
    });
    const [found] = ask(answers, view, { doctrine: tempered(temper) });
    return found?.kind === 'answerOffer' ? found.answer : found?.kind;
  };
  /** Prices from which the cloud signs, and from which it talks. */
  const prices = Array.from({ length: 60 }, (_, k) => 0.1 + 0.1 * k);
  const first = (wanted: string, temper: Partial<Doctrine['temper']>, by: number) =>
    prices.find((price) => answer(temper, by, price) === wanted) ?? 99;

  test('A3 who answers in kind asks more of whom it resents; who does not, does not', () => {
    const calm = { retaliation: 0, forgiveness: 0 };
    const hot = { retaliation: 0.6, forgiveness: 0 };
    const usual = first('accept', calm, 0);
    expect(usual).toBeLessThan(99);
    expect(first('accept', hot, 0)).toBe(usual);
    // The engine's own appraisal minds the cooler relation as well (A3): only what is beyond it is temper.
    expect(first('accept', hot, 0.3)).toBeGreaterThan(first('accept', calm, 0.3));
  });

  test('A3 it talks with nobody whom it resents much: no compute at any price that needs talk', () => {
    const price = first('offerAgreement', { retaliation: 0 }, 0);
    expect(price).toBeLessThan(99);
    expect(first('offerAgreement', { retaliation: 1, forgiveness: 0 }, 0.5)).toBe(99);
  });

  test('A3 patience is the number of counter-offers it makes', () => {
    const price = first('offerAgreement', { patience: 3 }, 0);
    const said = (patience: number, rounds: number) => answer({ patience }, 0, price, rounds);
    expect(said(3, 2)).toBe('offerAgreement');
    expect(said(3, 3)).toBe('refuse');
    expect(said(0, 0)).toBe('refuse');
  });
});

describe('prices', () => {
  /** The cloud with idle compute, beside a second one that has cut its price for training by so much. */
  const attacked = (cut: number) => {
    const seen = viewOf(STRATO);
    const s = seen.scenario.segments.findIndex(({ id }) => id === TRAINING);
    const segments = seen.scenario.segments.map((segment, k) => {
      const [own] = segment.offers;
      if (k !== s || own === undefined) return segment;
      return { ...segment, offers: [own, { ...own, company: MINERVA }] };
    });
    const scenario = { ...seen.scenario, segments };
    const price = (seen.own.prices[s] ?? 0) * (1 - cut);
    const rivals = seen.rivals.map((rival) =>
      rival.id === MINERVA
        ? { ...rival, prices: rival.prices.map((old, k) => (k === s ? price : old)) }
        : rival,
    );
    const compute = { ...seen.own.compute, rentalUse: 0.6 };
    const view = { ...seen, scenario, rivals, own: { ...seen.own, listed: false, compute } };
    const segment = segments[s];
    if (segment === undefined) throw new Error('training is there');
    return { view, segment, s };
  };
  const priceIn = (commands: readonly Command[], segment: string) =>
    commands.find((one) => one.kind === 'setPrice' && one.segment === segment);

  test('D2 a rival that stands where it stood provokes nobody; one that cuts provokes by its cut', () => {
    const felt = (cut: number, doctrine: Doctrine) => {
      const { view, segment, s } = attacked(cut);
      return provocationIn(view, doctrine, segment, s);
    };
    expect(felt(0, HOT)).toBe(0);
    expect(felt(0.03, HOT)).toBe(0);
    expect(felt(0.1, HOT)).toBeCloseTo(0.5, 6);
    expect(felt(0.3, HOT)).toBe(1);
    expect(felt(0.3, COOL)).toBe(0);
    expect(felt(0.1, tempered({ retaliation: 1, forgiveness: 0.5 }))).toBeCloseTo(0, 6);
  });

  test('D2 an attack is answered by a lower price, by who answers in kind', () => {
    const { view, segment } = attacked(0.3);
    // Where it wants to stand beside the rivals is left out of it.
    const taste = { pricePosition: 1.5, priceStep: 0.04, targetUse: 0.6 };
    const hot = priceIn(ask(pricing, view, { doctrine: { ...HOT, ...taste } }), segment.id);
    const cool = priceIn(ask(pricing, view, { doctrine: { ...COOL, ...taste } }), segment.id);
    const now = view.own.prices[view.scenario.segments.indexOf(segment)] ?? 0;
    expect(hot).toMatchObject({ price: expect.any(Number) });
    expect(hot?.kind === 'setPrice' ? hot.price : 9).toBeLessThan(
      cool?.kind === 'setPrice' ? cool.price : now,
    );
  });
});

test('M5 a raid is answered by a raid on the same lab, by who answers in kind', () => {
  const answer = (doctrine: Doctrine, by: number) => {
    const { scenario, state } = testGame({ scenario: twoLabs({ culture: 20 }) });
    const seat = state.companies[1];
    const natural = scenario.companies[1]?.relations[STRATO] ?? 0;
    if (seat !== undefined) Object.assign(seat, { relations: [natural - by, 1, 0] });
    const view = viewFor(scenario, state, MINERVA);
    // Neither hungry for people nor behind: it has no other reason.
    const asked = ask(talent, view, { doctrine: { ...doctrine, talent: 0.1 }, budget: { runway: 40 } });
    return asked.find((one) => one.kind === 'poachTalent');
  };
  expect(answer(HOT, 0)).toBeUndefined();
  expect(answer(COOL, 0.5)).toBeUndefined();
  expect(answer(HOT, 0.5)).toMatchObject({ company: STRATO });
});
