import { expect } from 'vitest';
import type { Refusal } from '../../src/engine/commands/command.ts';
import {
  applyCommand,
  type Command,
  checkCommand,
  parseCommand,
} from '../../src/engine/commands/registry.ts';
import { type Account, accountIndex } from '../../src/engine/finance/accounts.ts';
import { companyAt, companyIndexOf } from '../../src/engine/quarter/work.ts';
import type { CompanyId } from '../../src/engine/state/ids.ts';
import type { GameState, MutableCompany } from '../../src/engine/state/state.ts';
import { type SeatView, viewFor } from '../../src/engine/state/view.ts';
import type { TestGame } from './testGame.ts';

/** What a seat sees of the working copy as it stands. */
export function viewOf(game: TestGame, seat: CompanyId): SeatView {
  // The working copy is a state; nobody changes it through the view.
  return viewFor(game.scenario, game.work.state as GameState, seat);
}

/** The company in the working copy. */
export function ownIn(game: TestGame, seat: CompanyId): MutableCompany {
  return companyAt(game.work.state, companyIndexOf(game.work, seat));
}

/** Code of the refusal of a well-formed command, or null when it is allowed. */
export function refusalOf(game: TestGame, seat: CompanyId, command: Command): Refusal['code'] | null {
  return refusalIn(game, seat, command)?.code ?? null;
}

/** The whole refusal, with its parameters. */
export function refusalIn(game: TestGame, seat: CompanyId, command: Command): Refusal | null {
  expect(parseCommand(command)).toEqual(command);
  return checkCommand(viewOf(game, seat), command);
}

/** Gives a command that must be allowed, and makes sure that everybody's books still balance. */
export function give(game: TestGame, seat: CompanyId, command: Command): void {
  expect(refusalIn(game, seat, command)).toBeNull();
  applyCommand(game.work, companyIndexOf(game.work, seat), command);
  expectBalanced(game);
}

/** F2: the balances of every company sum to exactly zero. */
export function expectBalanced(game: TestGame): void {
  for (const company of game.work.state.companies) {
    expect(company.balances.reduce((total, balance) => total + balance, 0)).toBe(0);
  }
}

/** How much an account of a company has moved since the game began, kUSD, debit positive. */
export function moved(game: TestGame, seat: CompanyId, account: Account): number {
  const place = accountIndex(account);
  const before = game.state.companies[companyIndexOf(game.work, seat)]?.balances[place] ?? 0;
  return (ownIn(game, seat).balances[place] ?? 0) - before;
}

/** Codes of the news so far. */
export function newsCodes(game: TestGame): string[] {
  return game.work.report.news.map((item) => item.code);
}

/** Puts a balance where a test wants it, kUSD, debit positive; paid-in capital takes the difference. */
export function setBalance(company: MutableCompany, account: Account, balance: number): void {
  const change = balance - (company.balances[accountIndex(account)] ?? 0);
  company.balances[accountIndex(account)] = balance;
  const paidIn = accountIndex('paidIn');
  company.balances[paidIn] = (company.balances[paidIn] ?? 0) - change;
}
