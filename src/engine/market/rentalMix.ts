import { zeros } from '../math/numbers.ts';
import { compile, type ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import { fleetChips } from '../state/fleetChips.ts';
import type { CompanyState, GameState } from '../state/state.ts';

/** The parts of a world that a company's rental offer is read from. */
interface RentalWorld {
  readonly scenario: ScenarioDefinition;
  readonly index: ScenarioIndex;
  readonly state: Pick<GameState, 'chips' | 'maturity'>;
}

/**
 * S6: H100e of a company that outside tenants may have: chips that it bought, and own ones that are not kept.
 * Uptime included (C1).
 */
export function rentableCompute(world: RentalWorld, company: CompanyState): number {
  const i = world.index.company.get(company.id) ?? -1;
  let total = 0;
  const { fleet } = company;
  const chips = fleetChips(world.index, company);
  for (let k = 0; k < fleet.length; k++) {
    const c = chips[k] ?? -1;
    if ((world.index.designerOfChip[c] ?? 0) === i && world.state.chips[c]?.road === 'keep') continue;
    total += (fleet[k]?.installed ?? 0) * workOf(world, c);
  }
  return total * world.scenario.parameters.compute.baseUptime;
}

function workOf({ index, state }: RentalWorld, c: number): number {
  return (state.chips[c]?.performance ?? 0) * (state.maturity[index.familyOfChip[c] ?? 0] ?? 0);
}

/**
 * S6: what a company's rented compute fetches beside the usual price, by the chips that it runs on: tenants have to move
 * their work to its own chips (S5) and want a discount that shrinks as their software ripens. 1 = all on vendors' chips.
 */
function mixFactor(
  { scenario, index, state }: RentalWorld,
  company: Pick<CompanyState, 'id' | 'fleet'>,
): number {
  const i = index.company.get(company.id) ?? -1;
  const { rentDiscount } = scenario.parameters.silicon;
  let all = 0;
  let discounted = 0;
  const { fleet } = company;
  const chips = fleetChips(index, company);
  for (let k = 0; k < fleet.length; k++) {
    const c = chips[k] ?? -1;
    const maturity = state.maturity[index.familyOfChip[c] ?? 0] ?? 0;
    const isOwn = (index.designerOfChip[c] ?? 0) === i;
    if (isOwn && state.chips[c]?.road === 'keep') continue;
    const work = (fleet[k]?.installed ?? 0) * (state.chips[c]?.performance ?? 0) * maturity;
    all += work;
    if (isOwn) discounted += work * rentDiscount * (1 - maturity);
  }
  return all > 0 ? Math.max(0.2, 1 - discounted / all) : 1;
}

const openings = new WeakMap<ScenarioDefinition, readonly number[]>();

/** The factor with which opening prices were written, by company. */
function openingFactors(scenario: ScenarioDefinition): readonly number[] {
  const known = openings.get(scenario);
  if (known !== undefined) return known;
  const state = {
    chips: scenario.chips.map((chip) => ({ road: chip.road, performance: chip.performance })),
    maturity: scenario.families.map(({ maturity }) => maturity),
  };
  // The factor reads road and performance of a chip, and nothing else of its state.
  const world = { scenario, index: compile(scenario), state } as unknown as RentalWorld;
  const row = zeros(scenario.companies.length);
  scenario.companies.forEach(({ id, fleet }, i) => {
    const entries = fleet.map(({ chip, region, count }) => ({ chip, region, installed: count, waiting: 0 }));
    row[i] = mixFactor(world, { id, fleet: entries });
  });
  openings.set(scenario, row);
  return row;
}

/** S6: factor on the price of each company's rented compute beside its opening one, from the chips that it runs on now. */
export function rentalFactors(
  world: RentalWorld & { state: { companies: readonly CompanyState[] } },
): number[] {
  const opening = openingFactors(world.scenario);
  const { companies } = world.state;
  const row = zeros(companies.length);
  for (let i = 0; i < row.length; i++) {
    const company = companies[i];
    if (company !== undefined) row[i] = mixFactor(world, company) / (opening[i] ?? 1);
  }
  return row;
}
