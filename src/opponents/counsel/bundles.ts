import type { Command } from '../../engine/index.ts';
import { type Purpose, withPurpose } from './purposes.ts';

/** Decisions of one purpose. */
interface Bundle {
  readonly purpose: Purpose;
  readonly commands: Command[];
}

/** Purposes in which every decision answers a question of its own. */
const ONE_BY_ONE: ReadonlySet<Purpose> = new Set(['events', 'papers', 'authorities', 'acquisitions']);

/**
 * Decisions by what they are for, in their order.
 *
 * @param isShort whether money is a matter of its own; else it is raised for what is built with it
 */
export function bundlesOf(decided: readonly Command[], isShort: boolean): readonly Bundle[] {
  const parts = decided.flatMap(withPurpose);
  const isGrowing = parts.some(({ purpose }) => purpose === 'compute');
  const all: Bundle[] = [];
  for (const { purpose: own, command } of parts) {
    const purpose = own === 'cash' && isGrowing && !isShort ? 'compute' : own;
    const open = ONE_BY_ONE.has(purpose) ? undefined : all.find((one) => one.purpose === purpose);
    if (open === undefined) all.push({ purpose, commands: [command] });
    else open.commands.push(command);
  }
  return all;
}

/** Decisions without those that a bundle is made of or that pursue the same purpose. */
export function leavingAside(
  decided: readonly Command[],
  { purpose: left, commands: told }: { readonly purpose: Purpose; readonly commands: readonly Command[] },
): readonly Command[] {
  const withMoney = left === 'compute' && told.some((one) => isAbout(one, 'cash'));
  return decided.flatMap((command) =>
    withPurpose(command).flatMap(({ purpose, command: part }) => {
      if (ONE_BY_ONE.has(left)) return told.some((one) => asksTheSame(one, part)) ? [] : [part];
      return purpose === left || (withMoney && purpose === 'cash') ? [] : [part];
    }),
  );
}

const isAbout = (command: Command, wanted: Purpose): boolean =>
  withPurpose(command).some(({ purpose }) => purpose === wanted);

/** Whether two decisions answer the same question: one event, one paper, one case, one company. */
function asksTheSame(one: Command, other: Command): boolean {
  const question = questionOf(one);
  return question !== null && question === questionOf(other);
}

function questionOf(command: Command): string | null {
  switch (command.kind) {
    case 'chooseEvent':
      return `event ${command.event}`;
    case 'answerOffer':
    case 'withdrawOffer':
      return `offer ${command.offer}`;
    case 'offerAgreement':
      return command.counters === undefined ? null : `offer ${command.counters}`;
    case 'confirmLetter':
    case 'cancelAgreement':
    case 'buyOut':
    case 'transferAgreement':
      return `agreement ${command.agreement}`;
    case 'respondToProbe':
      return `probe ${command.jurisdiction}`;
    case 'acquire':
      return `company ${command.target}`;
    case 'bidForAssets':
      return `estate ${command.lot}`;
    default:
      return null;
  }
}
