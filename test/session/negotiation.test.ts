import { beforeAll, describe, expect, test } from 'vitest';
import { listScenarios } from '../../src/scenario/catalogue.node.ts';
import { Session } from '../../src/session/session.ts';
import type { AgreementTerms, Command, ScenarioPackage } from '../../src/session/sessionApi.ts';
import type { Snapshot } from '../../src/session/snapshot.ts';

const scenarios = listScenarios();
const YOU = 'amazon';
const THEM = 'openai';

interface Table {
  readonly session: Session;
  readonly snapshot: Snapshot;
  readonly scenario: ScenarioPackage;
}

async function table(): Promise<Table> {
  const session = new Session({ list: () => scenarios });
  const snapshot = await session.start({
    scenarioId: 'the-ten-billion-deal',
    seats: [YOU],
    difficulty: 'manager',
    seed: 7,
  });
  return { session, snapshot, scenario: await session.scenario() };
}

/** The deal of the story: ten billion in two tranches, years of compute on the provider's chips, a way into the shop. */
function deal(
  { snapshot: { view }, scenario: { definition } }: Table,
  change: { price?: number; h100e?: number; preMoney?: number } = {},
) {
  const idOf = (name: string) => {
    const found = view.rivals.find((rival) => rival.id === name)?.id;
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };
  const family = definition.families.find((one) => one.designer === YOU);
  const merchant = definition.merchants.find((one) => one.owner === YOU);
  if (family === undefined || merchant === undefined) throw new Error(`${YOU} has no chips or no shop`);
  return {
    clauses: [
      {
        kind: 'equity',
        investor: idOf(YOU),
        preMoney: change.preMoney ?? 500_000_000,
        tranches: [
          { amount: 5_000_000, condition: { kind: 'date', quarter: view.quarter } },
          { amount: 5_000_000, condition: { kind: 'date', quarter: view.quarter + 4 } },
        ],
      },
      {
        kind: 'compute',
        provider: idOf(YOU),
        h100e: change.h100e ?? 400_000,
        pricePerHour: change.price ?? 1.05,
        start: 2,
        quarters: 28,
        ramp: 6,
      },
      { kind: 'adoption', tenant: idOf(THEM), family: family.id, share: 0.5, discount: 0.15 },
      { kind: 'commerce', vendor: idOf(THEM), merchant: merchant.id, fee: 0.02 },
    ],
    cancellationFee: 0.2,
  } satisfies AgreementTerms;
}

describe('A3 A4 sounding', () => {
  test('their reasons follow the paper: a lower price and a higher value please them, and displease you', async () => {
    const at = await table();
    const { session } = at;
    const before = await session.sound(THEM, deal(at));
    const cheaper = await session.sound(THEM, deal(at, { price: 0.8 }));
    const richer = await session.sound(THEM, deal(at, { preMoney: 600_000_000 }));
    expect(cheaper.appraisal.total).toBeGreaterThan(before.appraisal.total);
    expect(cheaper.own.total).toBeLessThan(before.own.total);
    expect(richer.appraisal.total).toBeGreaterThan(before.appraisal.total);
    expect(richer.own.total).toBeLessThan(before.own.total);
  });

  test('a counter-offer comes with what the own seat thinks of it, and would be signed', async () => {
    const at = await table();
    const { session } = at;
    const dear = await session.sound(THEM, deal(at, { price: 1.25 }));
    expect(dear.appraisal.decision).toBe('counter');
    expect(dear.ownOfCounter).not.toBeNull();
    const counter = dear.counter ?? deal(at);
    expect((await session.sound(THEM, counter)).appraisal.decision).toBe('accept');
  });

  test('who would counter but finds no change that would do, refuses', async () => {
    const at = await table();
    const { session } = at;
    const hopeless = await session.sound(THEM, deal(at, { price: 1.9 }));
    expect(hopeless.appraisal.decision).toBe('counter');
    expect(hopeless.counter).toBeNull();
    expect(hopeless.answer).toBe('refuse');
  });

  test('the books: cash on signing, shares, backlog and the bill at full volume', async () => {
    const at = await table();
    const { session } = at;
    const { figures } = await session.sound(THEM, deal(at));
    const perQuarter = Math.round((400_000 * 2190 * 1.05 * (1 - 0.5 * 0.15)) / 1000);
    expect(figures.onSigning).toBe(-5_000_000);
    expect(figures.flow[4]).toBe(
      Math.round((Math.floor((400_000 * 3) / 6) * 2190 * 1.05 * (1 - 0.5 * 0.15)) / 1000) - 5_000_000,
    );
    expect(figures.perQuarter).toBe(perQuarter);
    expect(figures.stake.after).toBeCloseTo(figures.stake.before * (50 / 51) + 1 / 51, 10);
    expect(figures.sold).toBeGreaterThan(22 * perQuarter);
    expect(figures.value).toBe(figures.sold + 10_000_000);
    expect(figures.bought).toBe(0);
    expect(figures.dependence).toBeNull();
    expect(figures.promised?.after).toBeGreaterThan(figures.promised?.before ?? 1);
  });
});

test('S7 references name the market, the own cost and the room that contracts leave', async () => {
  const { session, snapshot } = await table();
  const references = await session.references(THEM);
  expect(references.marketPrice).toBeGreaterThan(0);
  expect(references.ownHour).toBeGreaterThan(0);
  expect(references.ownRoom.capacity).toBe(snapshot.view.own.compute.owned);
  expect(references.ownRoom.promised[4]).toBeGreaterThan(references.ownRoom.promised[0] ?? 0);
});

describe('A3 A5 a deal from offer to signature', () => {
  let session: Session;
  let snapshot: Snapshot;

  beforeAll(async () => {
    const at = await table();
    ({ session } = at);
    const offer = { kind: 'offerAgreement', to: THEM, terms: deal(at, { price: 1.25 }) };
    await session.stage(offer as Command); // the ids come from the view, as the type asks
    snapshot = await session.endQuarter();
  }, 60_000);

  test('an offer that asks too much is countered with reasons, and the counter can be signed a quarter later', async () => {
    const mine = snapshot.view.offers.find((offer) => offer.proposer === YOU);
    const theirs = snapshot.view.offers.find((offer) => offer.counters === mine?.id);
    expect(mine?.status).toBe('countered');
    expect(mine?.reasons.length).toBeGreaterThan(3);
    const accept: Command = { kind: 'answerOffer', offer: theirs?.id ?? '', answer: 'accept' };
    expect((await session.quote(accept)).refusal).toBeNull();
    await session.stage(accept);
    const after = await session.endQuarter();
    const signed = after.view.agreements.find((one) => one.signed === 1 && one.counterparty === YOU);
    expect(signed?.proposer).toBe(THEM);
    expect(after.view.offers.find((offer) => offer.id === theirs?.id)?.status).toBe('signed');
    const standing = (await session.standings())[signed?.id ?? ''];
    expect(standing?.owed).toBeGreaterThan(0);
    expect(standing?.leaving?.fee).toBe(
      Math.round((standing?.owed ?? 0) * (signed?.terms.cancellationFee ?? 0)),
    );
    expect(standing?.leaving?.breach).toBe(false);
  }, 60_000);

  test('only a party may leave an agreement', async () => {
    const standings = await session.standings();
    for (const agreement of snapshot.view.agreements) {
      const isParty = agreement.proposer === YOU || agreement.counterparty === YOU;
      const isLeavable = isParty && agreement.status === 'active';
      expect(standings[agreement.id]?.leaving !== null).toBe(isLeavable);
    }
  });
});
