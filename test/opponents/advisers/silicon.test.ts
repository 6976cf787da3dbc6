import { describe, expect, test } from 'vitest';
import { chipRoads } from '../../../src/opponents/advisers/chipRoads.ts';
import { foundry } from '../../../src/opponents/advisers/foundry.ts';
import { testScenario } from '../../support/testGame.ts';
import { ANVIL_2, FORGE, MINERVA, NORTH, STRATA_1, STRATA_2, STRATO } from '../../support/world/ids.ts';
import { ask, viewOf } from '../support.ts';

describe('roads of own chips', () => {
  /** The cloud looks at its chips in the second quarter of each year, with software so ripe. */
  const seen = (maturity: number, price = 5) =>
    viewOf(STRATO, (state) => {
      state.quarter = 1;
      state.maturity[1] = maturity;
      const chip = state.chips[3];
      if (chip !== undefined) chip.listPrice = price;
    });

  test('S6 a cloud rents out what its tenants can use, and keeps what they cannot', () => {
    expect(ask(chipRoads, seen(0.7))).toEqual([{ kind: 'setChipRoad', chip: STRATA_1, road: 'rent' }]);
    expect(ask(chipRoads, seen(0.45))).toEqual([]);
  });

  test('S6 who is led towards partners opens ripe and cheap chips, who trusts its own stack does not', () => {
    const open = { doctrine: { partners: 0.7, integration: 0.3 } };
    expect(ask(chipRoads, seen(0.95), open)).toEqual([{ kind: 'setChipRoad', chip: STRATA_1, road: 'sell' }]);
    expect(ask(chipRoads, seen(0.95, 40), open)).toEqual([
      { kind: 'setChipRoad', chip: STRATA_1, road: 'rent' },
    ]);
    const shut = { doctrine: { partners: 0.1, integration: 1 } };
    expect(ask(chipRoads, seen(0.95), shut)).toEqual([{ kind: 'setChipRoad', chip: STRATA_1, road: 'rent' }]);
  });

  test('S6 nobody changes its mind every quarter, nor about chips that are not out', () => {
    expect(ask(chipRoads, viewOf(STRATO))).toEqual([]);
    const chips = ask(chipRoads, seen(0.7)).map((command) => 'chip' in command && command.chip);
    expect(chips).not.toContain(STRATA_2);
  });
});

describe('foundry', () => {
  const seen = (tightness: number) =>
    viewOf(FORGE, (state) => {
      state.supply.packagingTightness = tightness;
      state.supply.hbmTightness = 0.5;
      state.quarter = 14;
      state.orders = [
        {
          id: 'large',
          buyer: MINERVA,
          chip: ANVIL_2,
          region: NORTH,
          left: 600_000,
          price: 40,
          prepaid: 0,
          placed: 13,
          agreement: null,
        },
      ];
    });
  const booked = (tightness: number, doctrine = {}) => {
    const [command] = ask(foundry, seen(tightness), {
      doctrine,
      budget: { runway: 40, cash: 1e8, floor: 0 },
    });
    return command?.kind === 'reserveFoundry' ? command.wafers : 0;
  };

  test('S4 a designer books packaging where it is scarce, and not where it is plenty', () => {
    expect(booked(1.2)).toBeGreaterThan(1000);
    expect(booked(0.5)).toBe(0);
  });

  test('S4 what buyers outside call counts as much as orders that can be seen', () => {
    const scenario = testScenario();
    const bookedFor = (backlog: number) => {
      const view = viewOf(FORGE, (state) => {
        state.supply.packagingTightness = 1.2;
        state.quarter = 14;
        state.orders = [];
        const chip = state.chips[scenario.chips.findIndex(({ id }) => id === ANVIL_2)];
        Object.assign(chip ?? {}, { backlog, output: 600_000 });
      });
      const [command] = ask(foundry, view, { budget: { runway: 40, cash: 1e8, floor: 0 } });
      return command?.kind === 'reserveFoundry' ? command.wafers : 0;
    };
    expect(bookedFor(1.5)).toBeGreaterThan(bookedFor(0));
  });

  test('S4 who shuns risk wants more of it for sure', () => {
    const few = viewOf(FORGE);
    expect(few.supply.bookings).toEqual([]);
    expect(booked(1.2, { risk: 0 })).toBeGreaterThanOrEqual(booked(1.2, { risk: 1 }));
  });
});
