import { describe, expect, test } from 'vitest';
import type { CommandKind } from '../../../../src/engine/index.ts';
import { firstSteps } from '../../../../src/ui/panels/boardroom/firstSteps.model.ts';
import { seatView } from '../seat.ts';

function stepsOf(seat: string, quarter: number, staged: readonly CommandKind[] = []) {
  const view = seatView(seat);
  const company = view.scenario.companies[view.seatIndex];
  if (company === undefined) throw new Error(`no company ${seat}`);
  return firstSteps(quarter, company, staged);
}

const ids = (seat: string, quarter: number) => stepsOf(seat, quarter).map(({ id }) => id);

describe('the first steps', () => {
  test('begin with what the company earns its place with', () => {
    expect(ids('minerva', 0)).toEqual(['lab', 'talks', 'whatif']);
    expect(ids('forge', 0)[0]).toBe('chips');
  });

  test('go on to the paper and to rivals, and leave by themselves', () => {
    expect(ids('minerva', 1).slice(0, 2)).toEqual(['paper', 'rivals']);
    expect(ids('minerva', 2)).toEqual([]);
  });

  test('are ticked off by what is staged in their panel, and only there', () => {
    const steps = stepsOf('minerva', 0, ['offerAgreement', 'setSpending']);
    expect(steps.filter(({ isDone }) => isDone).map(({ id }) => id)).toEqual(['talks']);
  });
});
