import {
  chipPrice,
  compile,
  type GameState,
  type ScenarioDefinition,
  type SegmentDefinition,
  wantedH100e,
} from '../../engine/index.ts';

type Chip = ScenarioDefinition['chips'][number];

/** A chip that can be ordered now, with what it comes to. */
export interface ReflexChip {
  readonly chip: Chip;
  readonly designer: number;
  /** Whether its designer sells it to others (S6). */
  readonly sold: boolean;
  /** kUSD with its rack, H100e and MW of one. */
  readonly outlay: number;
  readonly h100e: number;
  readonly mw: number;
}

/** What all reflexes of a quarter look at, read off the state once. */
export interface ReflexWorld {
  readonly scenario: ScenarioDefinition;
  readonly state: GameState;
  /** Places of chips and regions by id. */
  readonly place: ReadonlyMap<string, number>;
  readonly region: ReadonlyMap<string, number>;
  /** Designer of each chip. */
  readonly designerOf: readonly number[];
  /** Best work for the power of a chip on sale, H100e per MW. */
  readonly densest: number;
  /** H100e that each company has promised to tenants two years from now, and the mean price of contracts, USD an hour. */
  readonly promised: readonly number[];
  readonly contractPrice: number | null;
  /** Chips on sale, most work for the money first. */
  readonly onSale: readonly ReflexChip[];
  /** H100e and MW of one chip, by place. */
  readonly h100e: readonly number[];
  readonly mw: readonly number[];
  /** Sum and number of prices by segment: the mean of the others follows. */
  readonly prices: readonly { readonly sum: number; readonly count: number }[];
  /** Growth a quarter of what customers want of a resource. */
  readonly growth: Readonly<Record<SegmentDefinition['resource'], number>>;
}

/** Reads the common facts of a quarter. */
export function reflexWorld(scenario: ScenarioDefinition, state: GameState): ReflexWorld {
  const { compute } = scenario.parameters;
  const index = compile(scenario);
  const { familyOfChip, designerOfChip } = index;
  const h100e = state.chips.map(
    (chip, c) => chip.performance * (state.maturity[familyOfChip[c] ?? 0] ?? 0) * compute.baseUptime,
  );
  const mw = scenario.chips.map(({ watts }) => (watts * compute.serverOverhead) / 1e6);
  const onSale: ReflexChip[] = [];
  scenario.chips.forEach((chip, c) => {
    const now = state.chips[c];
    if (now === undefined || now.launch > state.quarter || chip.end < state.quarter) return;
    const outlay = chipPrice(now) * (1 + compute.systemCostShare);
    const designer = designerOfChip[c] ?? -1;
    const sold = now.road === 'sell';
    onSale.push({ chip, designer, sold, outlay, h100e: h100e[c] ?? 0, mw: mw[c] ?? 0 });
  });
  const worth = ({ outlay, h100e: work }: ReflexChip): number => outlay / Math.max(1e-9, work);
  onSale.sort((a, b) => worth(a) - worth(b) || a.chip.watts - b.chip.watts);
  return {
    scenario,
    state,
    place: index.chip,
    region: index.region,
    designerOf: designerOfChip,
    densest: onSale.reduce((best, one) => (one.sold ? Math.max(best, one.h100e / one.mw) : best), 0),
    ...contractsOf(state, index.company),
    onSale,
    h100e,
    mw,
    prices: scenario.segments.map((_, s) => pricesOf(state, s)),
    growth: {
      servers: growthOf(scenario, state, 'servers'),
      rental: growthOf(scenario, state, 'rental'),
      serving: growthOf(scenario, state, 'serving'),
    },
  };
}

function pricesOf(state: GameState, s: number): { sum: number; count: number } {
  let sum = 0;
  let count = 0;
  for (const company of state.companies) {
    const price = company.prices[s] ?? 0;
    if (price <= 0 || company.status === 'failed') continue;
    sum += price;
    count += 1;
  }
  return { sum, count };
}

/** More customers, heavier use, better efficiency (D1, M3): mean of a resource's segments by the size of their markets. */
function growthOf(
  scenario: ScenarioDefinition,
  { market }: GameState,
  resource: SegmentDefinition['resource'],
): number {
  let weight = 0;
  let growth = 0;
  scenario.segments.forEach((segment, s) => {
    if (segment.resource !== resource) return;
    const size = (market.potential[s] ?? 0) * segment.referencePrice;
    const yearly = (1 + segment.intensityGrowth) / segment.efficiencyGrowth;
    weight += size;
    growth += size * ((1 + (market.growth[s] ?? 0)) * (1 + (yearly - 1) / 4) - 1);
  });
  return weight > 0 ? growth / weight : 0;
}

/** Quarters ahead at which compute under contract is added up. */
const CONTRACTS_AHEAD = 8;

function contractsOf({ agreements, companies, quarter }: GameState, place: ReadonlyMap<string, number>) {
  const promised = companies.map(() => 0);
  let volume = 0;
  let value = 0;
  for (const { status, terms } of agreements) {
    if (status !== 'active') continue;
    for (const clause of terms.clauses) {
      if (clause.kind !== 'compute') continue;
      const i = place.get(clause.provider) ?? -1;
      promised[i] = (promised[i] ?? 0) + wantedH100e(clause, quarter + CONTRACTS_AHEAD);
      volume += clause.h100e;
      value += clause.h100e * clause.pricePerHour;
    }
  }
  return { promised, contractPrice: volume > 0 ? value / volume : null };
}

/** Work per megawatt beside the best, below which a chip only takes the place of a better one. */
const OBSOLETE = 0.45;

/** Whether a chip has had its time (C4). */
export function isObsolete({ h100e, mw, densest }: ReflexWorld, c: number): boolean {
  return (h100e[c] ?? 0) < OBSOLETE * densest * (mw[c] ?? 0);
}
