import { describe, expect, test } from 'vitest';
import { COMMAND_SPECS, type SeatView } from '../../../../src/engine/index.ts';
import type { MutableState } from '../../../../src/engine/state/state.ts';
import { PANELS } from '../../../../src/store/panels.ts';
import { decisionsOf } from '../../../../src/ui/panels/boardroom/decisions.model.ts';
import { headlineMetrics, shareMetrics } from '../../../../src/ui/panels/boardroom/headlines.model.ts';
import { panelOf } from '../../../../src/ui/panels/boardroom/panelOf.ts';
import { runwayOf } from '../../../../src/ui/panels/boardroom/runway.model.ts';
import { perspectivesOf, rankOf, scoreFall } from '../../../../src/ui/panels/boardroom/score.model.ts';
import { seatView } from '../seat.ts';

const company = (state: MutableState, place: number) => {
  const found = state.companies[place];
  if (found === undefined) throw new Error(`no company at ${place}`);
  return found;
};

const codes = (projected: SeatView, rows: Record<string, (number | null)[]> = {}): string[] =>
  matters(projected, rows).map(({ code }) => code);

function matters(projected: SeatView, rows: Record<string, (number | null)[]> = {}) {
  const snapshot = {
    history: { quarters: [], series: { [projected.seat]: rows }, world: {} },
    market: null,
    refused: [],
    seat: projected.seat,
    quarter: projected.quarter,
  };
  return decisionsOf({ projected, snapshot }).map(({ matter }) => matter);
}

describe('what needs a decision', () => {
  test('M1 a lab without a run is told, a run under way is not', () => {
    const idle = seatView('minerva', {
      prepare: (state) => {
        company(state, 1).lab.run = null;
      },
    });
    expect(codes(idle)).toContain('noRun');
    const busy = seatView('minerva', {
      prepare: (state) => {
        company(state, 1).lab.run = { name: 'x', quarters: 2, done: 0, share: 1, effective: 0 };
      },
    });
    expect(codes(busy)).not.toContain('noRun');
  });

  test('M1 a lab without a run presses the more, the farther it is behind the frontier', () => {
    const urgencyAt = (behind: number) => {
      const projected = seatView('minerva', {
        prepare: (state) => {
          company(state, 1).lab.run = null;
          company(state, 1).lab.capability = state.knowledge.frontier - behind;
        },
      });
      const snapshot = {
        history: { quarters: [], series: {}, world: {} },
        market: null,
        refused: [],
        seat: projected.seat,
        quarter: projected.quarter,
      };
      return decisionsOf({ projected, snapshot }).find(({ matter }) => matter.code === 'noRun')?.urgency;
    };
    expect([0, 5, 15].map(urgencyAt)).toEqual(['info', 'warn', 'bad']);
  });

  test('O2 a falling score is told with how far, since when, and on which side most', () => {
    const rows = { score: [90, 80, 79, 70, 65, 60], 'score.market': [50, 50, 50, 50, 48, 45] };
    const technology = [60, 60, 50, 40, 30, 20];
    expect(scoreFall({ ...rows, 'score.technology': technology })).toEqual({
      points: 20,
      since: 4,
      perspective: 'technology',
    });
    expect(scoreFall({ score: [50, 60, 70] })).toBeNull();
    expect(scoreFall(undefined)).toBeNull();
  });

  test('a company without a lab is not asked for runs', () => {
    expect(codes(seatView('forge'))).not.toContain('noRun');
  });

  test('M3 a trained model that beats the best on sale waits; a weaker one does not', () => {
    const withModel = (capability: number) =>
      seatView('minerva', {
        prepare: (state) => {
          const { lab } = company(state, 1);
          lab.capability = 100;
          lab.models = [
            { id: 'm', name: 'm', capability, trained: 0, released: -1, open: false, due: -1, tested: 0 },
          ];
        },
      });
    expect(codes(withModel(110))).toContain('trained');
    expect(codes(withModel(90))).not.toContain('trained');
  });

  test('F3 an emergency loan comes first, with its diagnosis', () => {
    const view = seatView('minerva', {
      prepare: (state) => {
        const { finance, lab } = company(state, 1);
        finance.emergencyDebt = 1000;
        finance.diagnosis = ['power'];
        lab.run = null;
      },
    });
    const [first] = decisionsOf({
      projected: view,
      snapshot: {
        history: { quarters: [], series: {}, world: {} },
        market: null,
        refused: [],
        seat: view.seat,
        quarter: 0,
      },
    });
    expect(first).toMatchObject({
      urgency: 'bad',
      panel: 'finance',
      matter: { code: 'emergency', causes: ['power'] },
    });
  });

  test('C3 chips without power wait', () => {
    const view = seatView('strato', {
      prepare: (state) => {
        const [entry] = company(state, 0).fleet;
        if (entry !== undefined) entry.waiting = 40;
      },
    });
    expect(codes(view)).toContain('chipsWaiting');
  });

  test('S4 late orders of one chip are one line, with what is missing in all', () => {
    const view = seatView('minerva');
    const order = { id: 'o1', buyer: 'minerva', chip: 'x1', left: 10, placed: view.quarter - 2 };
    const others = [
      { ...order, id: 'o2', left: 5, placed: view.quarter - 3 },
      { ...order, id: 'o3', placed: view.quarter - 1 },
      { ...order, id: 'o4', buyer: 'strato' },
    ];
    // Only what the list reads of an order matters here.
    const late = { ...view, orders: [order, ...others] } as unknown as SeatView;
    expect(matters(late).filter(({ code }) => code === 'orderLate')).toEqual([
      { code: 'orderLate', chip: 'x1', chips: 15, ago: 3 },
    ]);
  });

  test('a short runway is told, and how urgent it is', () => {
    const view = seatView('minerva');
    const cash = runwayOf({ freeCashFlow: [-1] }, view) ?? 0;
    expect(codes(view, { freeCashFlow: [-cash / 3, -cash / 3] })).toContain('runway');
    expect(codes(view, { freeCashFlow: [-cash / 300] })).not.toContain('runway');
  });

  test('a refused command leads to its panel', () => {
    const projected = seatView('strato');
    const items = decisionsOf({
      projected,
      snapshot: {
        history: { quarters: [], series: {}, world: {} },
        market: null,
        refused: [
          {
            company: projected.seat,
            command: { kind: 'raiseDebt', amount: 1 },
            refusal: { code: 'distress', params: {} },
            overtaken: false,
          },
          {
            company: projected.seat,
            command: { kind: 'answerOffer', offer: 'offer-1', answer: 'accept' },
            refusal: { code: 'notOpen', params: {} },
            overtaken: true,
          },
        ],
        seat: projected.seat,
        quarter: 1,
      },
    });
    expect(items.find(({ matter }) => matter.code === 'refused')?.panel).toBe('finance');
    expect(items.filter(({ matter }) => matter.code === 'overtaken').map(({ panel }) => panel)).toEqual([
      'agreements',
    ]);
  });
});

test('every command has a panel', () => {
  for (const { kind } of COMMAND_SPECS) expect(PANELS, kind).toContain(panelOf(kind));
});

describe('runway', () => {
  const view = seatView('minerva');

  test('is cash over the mean burn of two quarters', () => {
    const one = runwayOf({ freeCashFlow: [-100] }, view) ?? 0;
    expect(runwayOf({ freeCashFlow: [900, -300, -100] }, view)).toBeCloseTo(one / 2, 9);
  });

  test('is nothing to count while cash grows or nothing is known', () => {
    expect(runwayOf({ freeCashFlow: [5] }, view)).toBeNull();
    expect(runwayOf(undefined, view)).toBeNull();
    expect(runwayOf({ freeCashFlow: [null] }, view)).toBeNull();
  });
});

test('headlines fit the company: no capability for a company without a lab', () => {
  expect(headlineMetrics(seatView('minerva'))).toContain('capability');
  expect(headlineMetrics(seatView('forge'))).not.toContain('capability');
  for (const metric of shareMetrics(seatView('strato'))) expect(metric).toMatch(/^share\./);
});

describe('O2 the scorecard', () => {
  test('has five perspectives whose weights are the whole', () => {
    const rows = perspectivesOf(seatView('strato'), undefined);
    expect(rows).toHaveLength(5);
    expect(rows.reduce((sum, row) => sum + row.weight, 0)).toBeCloseTo(1, 12);
  });

  test('O2 names the best company of the same kind, and the change since last quarter', () => {
    const view = seatView('strato', {
      prepare: (state) => {
        company(state, 0).score.market = 40;
        company(state, 1).score.market = 90;
      },
    });
    const market = perspectivesOf(view, { 'score.market': [30, 40] }).find(({ name }) => name === 'market');
    expect(market).toMatchObject({ value: 40, change: 10, best: { company: 'strato', value: 40 } });
  });

  test('ranks by total', () => {
    const view = seatView('strato', {
      prepare: (state) => {
        state.companies.forEach((one, i) => {
          one.score.total = 50 + i;
        });
      },
    });
    expect(rankOf(view)).toBe(3);
  });
});
