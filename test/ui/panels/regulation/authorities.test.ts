import { expect, test } from 'vitest';
import type { MutableState, Probe } from '../../../../src/engine/index.ts';
import {
  answersOf,
  authoritiesOf,
  complianceEffects,
  publicCases,
} from '../../../../src/ui/panels/regulation/authorities.model.ts';
import { STRATO } from '../../../support/world/ids.ts';
import { seatView } from '../seat.ts';

const probe: Probe = {
  id: 'probe-1',
  company: STRATO,
  jurisdiction: 'south',
  subject: 'concentration',
  opened: 0,
  decides: 4,
  response: null,
  delayed: false,
  status: 'open',
  ended: -1,
  remedy: null,
  spent: 0,
};

const view = (prepare: (state: MutableState) => void = () => undefined) => seatView('strato', { prepare });

test('R2 the authority that is nearest to acting stands first, with its stance', () => {
  const calm = authoritiesOf(view());
  expect(calm.map(({ stance }) => stance)).toEqual(['calm', 'calm']);
  expect(calm[0]?.id).toBe('south');
  const warned = authoritiesOf(
    view((state) => {
      state.regulation.warned[0] = [-1, 0];
    }),
  );
  expect(warned[0]).toMatchObject({ stance: 'warned', warnedIn: 0 });
  const probed = authoritiesOf(
    view((state) => {
      state.regulation.probes.push(probe);
    }),
  );
  expect(probed[0]).toMatchObject({ stance: 'probe', probe: { id: 'probe-1' } });
  const ordered = { ...probe, status: 'remedied', ended: 0 } as const;
  const remedy = { kind: 'openAccess', amount: 0, until: 6, about: null } as const;
  const opened = authoritiesOf(view((state) => void state.regulation.probes.push({ ...ordered, remedy })));
  expect(opened[0]).toMatchObject({ stance: 'access', accessUntil: 6 });
});

test('R2 the three answers differ in price, odds and time', () => {
  const answers = answersOf(
    view((state) => {
      state.regulation.sales = [[0, 4_000_000], [], []];
    }),
    probe,
  );
  const [cooperate, contest, settle] = answers;
  expect(contest?.costPerQuarter ?? 0).toBeGreaterThan(cooperate?.costPerQuarter ?? 0);
  expect(contest?.decides ?? 0).toBeGreaterThan(cooperate?.decides ?? 0);
  expect(settle?.chance).toBe(1);
  expect(settle?.amount).toBe(160_000);
});

test('R1 a larger compliance budget calms every authority more', () => {
  const points = (kUSD: number) => complianceEffects(view(), kUSD).map((one) => one.points);
  expect(points(0)).toEqual([0, 0]);
  points(40_000).forEach((point, j) => {
    expect(point).toBeGreaterThan(points(10_000)[j] ?? Number.NaN);
  });
});

test('I1 cases are public while they are open and for a year after', () => {
  const closed = { ...probe, id: 'probe-2', status: 'dropped', ended: 0 } as const;
  const at = (quarter: number) =>
    publicCases(
      view((state) => {
        state.quarter = quarter;
        state.regulation.probes.push(probe, closed);
      }),
    ).map(({ id }) => id);
  expect(at(3)).toEqual(['probe-1', 'probe-2']);
  expect(at(9)).toEqual(['probe-1']);
});
