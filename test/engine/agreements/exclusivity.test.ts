import { expect, test } from 'vitest';
import { exclusivityAgainst } from '../../../src/engine/agreements/exclusivity.ts';
import { leaveAgreement } from '../../../src/engine/agreements/leave.ts';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import { exclusivity, put, table, terms } from './support.ts';

function bound(strength: 'full' | 'firstRefusal' = 'full') {
  const work = table();
  const agreement = signOffer(work, put(work, terms(exclusivity({ strength, quarters: 4 }))));
  return { work, agreement };
}

test('A1 full exclusivity stands against everybody but the partner, while it lasts', () => {
  const { work, agreement } = bound();
  const against = (other: typeof STRATO, quarter: number) =>
    exclusivityAgainst(work.state.agreements, MINERVA, other, quarter);
  expect(against(FORGE, 3)).toMatchObject({ agreement: agreement.id, holder: STRATO, until: 4 });
  expect(against(FORGE, 4)).toBeNull();
  expect(against(STRATO, 0)).toBeNull();
  expect(exclusivityAgainst(work.state.agreements, FORGE, STRATO, 0)).toBeNull();
});

test('A1 it covers its own scope only', () => {
  const { work } = bound();
  expect(exclusivityAgainst(work.state.agreements, MINERVA, FORGE, 0, 'equity')).toBeNull();
  expect(exclusivityAgainst(work.state.agreements, MINERVA, FORGE, 0, 'compute')).not.toBeNull();
});

test('A1 a right of first refusal forbids nothing', () => {
  const { work } = bound('firstRefusal');
  expect(exclusivityAgainst(work.state.agreements, MINERVA, FORGE, 0)).toBeNull();
  const right = exclusivityAgainst(work.state.agreements, MINERVA, FORGE, 0, 'compute', 'firstRefusal');
  expect(right?.holder).toBe(STRATO);
});

test('A5 who leaves the agreement is free', () => {
  const { work, agreement } = bound();
  leaveAgreement(work, agreement, MINERVA);
  expect(exclusivityAgainst(work.state.agreements, MINERVA, FORGE, 0)).toBeNull();
});
