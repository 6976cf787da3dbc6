import { openPower } from '../energy/opening.ts';
import { ACCOUNTS, accountIndex } from '../finance/accounts.ts';
import { splitInteger } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import { openingScrutiny } from '../regulation/jurisdictions.ts';
import { createLab } from './createLab.ts';
import type { CompanyDefinition, OpeningBalance, ScenarioDefinition } from './definition.ts';
import type { CohortRow, MutableCompany, Programme } from './state.ts';

const NOTHING_MADE = {
  value: 0,
  market: 0,
  technology: 0,
  standing: 0,
  resilience: 0,
  responsibility: 0,
} as const;

/** A company at the start: its books balance, with equity as what is left. */
export function createCompany(scenario: ScenarioDefinition, definition: CompanyDefinition): MutableCompany {
  const estate = scenario.regions.map((region) => definition.estate.find((one) => one.region === region.id));
  const life = definition.depreciationYears * 4;
  const { balance, valuation } = definition;
  const stakeValues = scenario.companies.map(
    (other) => definition.stakes.find((stake) => stake.company === other.id)?.carryingValue ?? 0,
  );
  return {
    id: definition.id,
    status: 'active',
    listed: definition.listed,
    balances: openingBalances(
      balance,
      stakeValues.reduce((a, b) => a + b, 0),
    ),
    plant: {
      chips: openingCohorts(balance.chips, life),
      servers: openingCohorts(balance.servers, life),
      shells: openingCohorts(balance.shells, scenario.parameters.compute.shellLifeYears * 4),
      generation: openingCohorts(balance.generation, scenario.parameters.energy.generation.lifeYears * 4),
    },
    depreciationYears: definition.depreciationYears,
    power: openPower(scenario, definition),
    liveMW: estate.map((one) => one?.liveMW ?? 0),
    serverMW: estate.map((one) => one?.serverMW ?? 0),
    fleet: definition.fleet.map(({ chip, region, count }) => ({
      chip,
      region,
      installed: count,
      waiting: 0,
    })),
    powerPriority: 'servers',
    allocation: { ...definition.allocation },
    compute: {
      owned: 0,
      rentedIn: 0,
      rentedOut: 0,
      core: 0,
      research: 0,
      service: 0,
      rental: 0,
      porting: 0,
      serviceUse: 0.85,
      rentalUse: 0.85,
      serverUse: scenario.regions.map(() => 0.9),
    },
    prices: scenario.segments.map((segment) => {
      const offer = segment.offers.find((one) => one.company === definition.id);
      return offer?.active === true ? offer.price : 0;
    }),
    lab: createLab(definition.lab, scenario.parameters.models),
    spending: {
      research: 0,
      safety: definition.lab?.safetySpend ?? 0,
      sales: (definition.cloud?.salesSpend ?? 0) + (definition.lab?.salesSpend ?? 0),
      software: 0,
      resilience: 0,
      compliance: 0,
      intelligence: 0,
    },
    trust: definition.trust,
    relations: scenario.companies.map((other) => definition.relations[other.id] ?? 0),
    patience: scenario.companies.map(() => 1),
    payout: definition.payout,
    coreRevenue: definition.core?.revenue ?? 0,
    finance: {
      rating: 'A',
      interestRate: scenario.parameters.finance.baseRate + scenario.parameters.finance.spreads.A,
      emergencyDebt: 0,
      distressQuarters: 0,
      diagnosis: [],
      failed: -1,
      taxCredit: 0,
      lastShareDeal: -1,
      covenant: { rating: 'A', status: 'none', quartersOff: 0 },
      lastRoundPrice: definition.listed ? 0 : valuation.marketValue,
      lastRound: -1,
      listingPause: 0,
      lockedUntil: 0,
      lossQuarters: 0,
    },
    valuation: {
      marketValue: valuation.marketValue,
      shares: 1,
      reinvested: 1,
      anchor: 1,
      growthExpectation: valuation.growthExpectation,
      momentum: 0,
      hopes: 0,
      guidance: 0,
      guidanceStance: 0,
      lastInputs: {
        revenue: 0,
        margin: 0,
        growth: 0,
        netCash: 0,
        idleCash: 0,
        sentiment: 1,
        momentum: 0,
        hopes: 0,
        anchor: 1,
        circular: 0,
      },
    },
    stakes: scenario.companies.map(
      (other) => definition.stakes.find((stake) => stake.company === other.id)?.fraction ?? 0,
    ),
    stakeValues,
    scrutiny: openingScrutiny(scenario, definition.id),
    programmes: openProgrammes(scenario, definition),
    ported: openPorted(scenario, definition),
    scoreBasis: { absolute: [], relative: [], best: [], made: NOTHING_MADE },
    exposure: { compute: 0, suppliers: null, customers: null },
    score: { total: 0, value: 0, market: 0, technology: 0, resilience: 0, responsibility: 0 },
    figures: {} as MutableCompany['figures'], // filled by openHistory before anybody sees it
    estimateBias: { cash: 0, debt: 0, revenue: 0, capacityH100e: 0, researchers: 0 }, // drawn by createInitialState
    intelligence: 0,
    past: { revenue: [], operatingIncome: [], circular: [] },
  };
}

function openingBalances(balance: OpeningBalance, stakes: number): number[] {
  const row = ACCOUNTS.map(() => 0);
  const set = (account: (typeof ACCOUNTS)[number], amount: number): void => {
    row[accountIndex(account)] = amount + 0; // never −0: equal states have equal hashes
  };
  set('cash', balance.cash);
  set('chips', balance.chips);
  set('servers', balance.servers);
  set('shells', balance.shells);
  set('generation', balance.generation);
  set('stakes', stakes);
  set('otherAssets', balance.otherAssets);
  set('debt', -balance.debt);
  set('otherLiabilities', -balance.otherLiabilities);
  set('paidIn', -row.reduce((a, b) => a + b, 0));
  return row;
}

/** Spreads an opening book value over the purchases of the last three years: growing by an eighth a quarter (C4). */
function openingCohorts(book: number, life: number): CohortRow {
  const ages = Array.from({ length: Math.min(12, life - 1) }, (_, k) => k + 1).reverse();
  const weights = ages.map((age) => pow(1.125, -age) * (1 - age / life));
  const parts = splitInteger(book, weights);
  const kept = ages.map((age, k) => ({ bought: -age, book: parts[k] ?? 0 })).filter((one) => one.book > 0);
  return { bought: kept.map((one) => one.bought), book: kept.map((one) => one.book) };
}

/** S2: programmes that are under way at the start, funded as planned. */
function openProgrammes(scenario: ScenarioDefinition, definition: CompanyDefinition): Programme[] {
  return scenario.chips.flatMap((chip): Programme[] => {
    const plan = chip.programme;
    if (plan === undefined || chip.designer !== definition.id || plan.startsAt > 0) return [];
    return [
      {
        chip: chip.id,
        funding: Math.round(plan.nre / plan.quarters),
        progress: Math.min(0.95, (0 - plan.startsAt) / plan.quarters),
        ambition: 1,
        slips: 0,
        status: 'running',
        started: plan.startsAt,
        spent: Math.round(plan.nre * Math.min(0.95, (0 - plan.startsAt) / plan.quarters)),
        team: 1,
      },
    ];
  });
}

/** S5: at the start a company's work runs on the families that it owns, has on order or rents under agreement. */
function openPorted(scenario: ScenarioDefinition, definition: CompanyDefinition): number[] {
  const chips = new Set([...definition.fleet, ...definition.orders].map(({ chip }) => chip));
  const known = new Set(scenario.chips.filter(({ id }) => chips.has(id)).map(({ family }) => family));
  for (const { terms } of scenario.agreements)
    for (const clause of terms.clauses)
      if (clause.kind === 'adoption' && clause.tenant === definition.id) known.add(clause.family);
  return scenario.families.map(({ id }) => (known.has(id) ? 1 : 0));
}
