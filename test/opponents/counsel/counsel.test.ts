import { describe, expect, test } from 'vitest';
import {
  accountIndex,
  applyCommand,
  COMMAND_SPECS,
  type Command,
  checkCommand,
  type SeatView,
  viewFor,
} from '../../../src/engine/index.ts';
import { bundlesOf, leavingAside } from '../../../src/opponents/counsel/bundles.ts';
import { withPurpose } from '../../../src/opponents/counsel/purposes.ts';
import { counsel, ledBy, type Proposal, type Purpose } from '../../../src/opponents/index.ts';
import { testGame } from '../../support/testGame.ts';
import { ENTERPRISE, STRATO } from '../../support/world/ids.ts';
import { change, viewOf } from '../support.ts';

const DEBT: Command = { kind: 'raiseDebt', amount: 5 };
const PRICE: Command = { kind: 'setPrice', segment: ENTERPRISE, price: 1.1 };
const PAUSE: Command = { kind: 'pauseSite', site: 'site-1' };
const event = (of: string): Command => ({ kind: 'chooseEvent', event: of, choice: 'yes' });

const purposes = (commands: readonly Command[], isShort = false) =>
  bundlesOf(commands, isShort).map(({ purpose, commands: { length } }) => [purpose, length]);
const proposalFor = (view: SeatView, purpose: Purpose): Proposal | undefined =>
  counsel(view).find((one) => one.purpose === purpose);

describe('bundles', () => {
  test('budgets go to what they are for, each with its own decision', () => {
    const parts = withPurpose({ kind: 'setSpending', sales: 1, safety: 2, compliance: 3, research: 4 });
    expect(parts).toEqual([
      { purpose: 'selling', command: { kind: 'setSpending', sales: 1 } },
      { purpose: 'care', command: { kind: 'setSpending', safety: 2, compliance: 3 } },
      { purpose: 'models', command: { kind: 'setSpending', research: 4 } },
    ]);
  });

  test('money is raised for what is built with it, and by itself where it is short or nothing is built', () => {
    expect(purposes([DEBT, PAUSE])).toEqual([['compute', 2]]);
    expect(purposes([DEBT, PAUSE], true)).toEqual([
      ['cash', 1],
      ['compute', 1],
    ]);
    expect(purposes([DEBT, PRICE])).toEqual([
      ['cash', 1],
      ['selling', 1],
    ]);
  });

  test('every question has an answer of its own; nobody is advised to end the campaign', () => {
    expect(purposes([event('a'), event('b')])).toEqual([
      ['events', 1],
      ['events', 1],
    ]);
    expect(COMMAND_SPECS.map(({ kind }) => kind)).toContain('endCampaign');
    expect(withPurpose({ kind: 'endCampaign' })).toEqual([]);
  });

  test('leaving a matter aside leaves out its purpose, or that question alone', () => {
    const all = [DEBT, PAUSE, PRICE, event('a'), event('b')];
    const growth = { purpose: 'compute', commands: [DEBT, PAUSE] } as const;
    expect(leavingAside(all, growth)).toEqual([PRICE, event('a'), event('b')]);
    expect(leavingAside(all, { ...growth, commands: [PAUSE] })).toEqual([
      DEBT,
      PRICE,
      event('a'),
      event('b'),
    ]);
    expect(leavingAside(all, { purpose: 'events', commands: [event('b')] })).toEqual(all.slice(0, 4));
  });
});

describe('a board', () => {
  test('proposes what is allowed, bundle by bundle, each with a reason', () => {
    const { scenario, state } = testGame({});
    const proposals = counsel(viewFor(scenario, state, STRATO));
    expect(proposals.length).toBeGreaterThan(2);
    for (const { commands, reason } of proposals) {
      const { work } = testGame({});
      for (const command of commands) {
        expect(checkCommand(viewFor(scenario, work.state, STRATO), command)).toBeNull();
        applyCommand(work, 0, command);
      }
      expect(reason.code).not.toBe('');
    }
  });

  test('F3 finds money first when the cash that has to stay is nearly touched, and says how soon', () => {
    const short = viewOf(
      STRATO,
      change(STRATO, (company) => {
        company.balances[accountIndex('cash')] = 10_000_000;
        company.figures = { ...company.figures, operatingCashFlow: -8_000_000 };
      }),
    );
    const cash = proposalFor(short, 'cash');
    expect(cash).toMatchObject({ isUrgent: true, reason: { code: 'runway' } });
    const quarters = cash?.reason.code === 'runway' ? cash.reason.quarters : 0;
    expect(quarters).toBeGreaterThanOrEqual(1);
    expect(quarters).toBeLessThanOrEqual(4);
    expect(proposalFor(viewOf(), 'cash')?.isUrgent ?? false).toBe(false);
  });

  test('a company that is gone is advised nothing, and does nothing in an imagined world', () => {
    const gone = testGame({
      prepare: change(STRATO, (company) => {
        company.status = 'failed';
      }),
    });
    const view = viewFor(gone.scenario, gone.state, STRATO);
    expect(counsel(view)).toEqual([]);
    expect(ledBy(view, gone.state, 2, null)).toEqual([]);
  });

  test('meets every other quarter of an imagined world, and leaves aside what is left aside', () => {
    const { scenario, state } = testGame({});
    const view = viewFor(scenario, state, STRATO);
    const led = ledBy(view, state, 2, null);
    expect(led.length).toBeGreaterThan(0);
    expect(ledBy(view, state, 1, null)).not.toEqual(led);
    const selling = proposalFor(view, 'selling');
    if (selling === undefined) throw new Error('nothing to sell');
    const kinds = (commands: readonly Command[]) =>
      commands.flatMap(withPurpose).map(({ purpose }) => purpose);
    expect(kinds(led)).toContain('selling');
    expect(kinds(ledBy(view, state, 2, selling))).not.toContain('selling');
  });
});
