import { describe, expect, test } from 'vitest';
import {
  COMMAND_SPECS,
  type Command,
  type CompanyId,
  type Doctrine,
  LEVER_IDS,
  type LeverId,
  resolveQuarter,
  viewFor,
} from '../../src/engine/index.ts';
import { ADVISERS } from '../../src/opponents/advisers/index.ts';
import { LEVERS } from '../../src/opponents/levers.ts';
import { meet } from '../../src/opponents/meeting.ts';
import { testGame, testScenario } from '../support/testGame.ts';
import { MINERVA } from '../support/world/ids.ts';
import { balanced, viewOf } from './support.ts';

/** A doctrine that leaves levers alone. */
const leaving = (without: readonly LeverId[]): Doctrine => ({ ...balanced, id: 'test', without });

/** Everything that the small world decides within a year when all are led alike. */
function yearOf(without: readonly LeverId[]): readonly Command[] {
  const scenario = testScenario();
  const doctrine = leaving(without);
  let { state }: { state: Parameters<typeof resolveQuarter>[1] } = testGame({ scenario });
  const all: Command[] = [];
  for (let quarter = 0; quarter < 6; quarter++) {
    const commands: Record<CompanyId, Command[]> = {};
    for (const { id } of scenario.companies) commands[id] = meet(viewFor(scenario, state, id), doctrine);
    all.push(...Object.values(commands).flat());
    state = resolveQuarter(scenario, state, commands).state;
  }
  return all;
}

describe('levers', () => {
  const usual = new Set(yearOf([]).map(({ kind }) => kind));

  test('every adviser has levers, and every lever an adviser', () => {
    const pulled = new Set(ADVISERS.flatMap(({ levers }) => levers));
    for (const { levers } of ADVISERS) expect(levers.length).toBeGreaterThan(0);
    expect([...pulled].sort()).toEqual([...LEVER_IDS].sort());
  });

  test('every kind of command but the end of a campaign is pulled by one lever, or shared by several', () => {
    const own = Object.values(LEVERS).flat();
    expect(new Set(own).size).toBe(own.length);
    const others = COMMAND_SPECS.map(({ kind }) => kind).filter((kind) => !own.includes(kind));
    expect(others.sort()).toEqual(['endCampaign', 'offerAgreement', 'renegotiate', 'setSpending']);
  });

  test.each(LEVER_IDS.filter((lever) => LEVERS[lever].some((kind) => usual.has(kind))))(
    'a doctrine without %s never pulls it, and goes on with the others',
    (lever) => {
      const kinds = new Set(yearOf([lever]).map(({ kind }) => kind));
      for (const kind of LEVERS[lever]) expect(kinds).not.toContain(kind);
      expect(kinds.size).toBeGreaterThan(usual.size / 2);
    },
  );

  test('a budget that is left alone is not touched', () => {
    const budgets = (without: readonly LeverId[]) =>
      new Set(yearOf(without).flatMap((one) => (one.kind === 'setSpending' ? Object.keys(one) : [])));
    expect(budgets([])).toEqual(
      new Set([
        'kind',
        'sales',
        'resilience',
        'intelligence',
        'research',
        'safety',
        'software',
        'compliance',
      ]),
    );
    expect(budgets(['safety'])).not.toContain('safety');
    expect(budgets(['sales'])).not.toContain('sales');
    expect(budgets(['resilience'])).not.toContain('resilience');
    expect(budgets(['research'])).not.toContain('research');
    expect(budgets(['ownChips'])).not.toContain('software');
    expect(budgets(['compliance'])).not.toContain('compliance');
  });

  test('a quarter has one decision about budgets, however many have a say in them', () => {
    const view = viewOf(MINERVA, (state) => {
      for (const row of state.regulation.scrutiny) row.fill(60);
    });
    const budgets = meet(view, balanced).filter(({ kind }) => kind === 'setSpending');
    // Of the laboratory, of care and of regulation.
    expect(budgets.map((one) => Object.keys(one))).toEqual([
      ['kind', 'safety', 'research', 'sales', 'compliance'],
    ]);
  });

  test('who uses none decides nothing', () => {
    expect(yearOf(LEVER_IDS)).toEqual([]);
  });
});
