import { openTargets } from '../acquisitions/open.ts';
import { openingProgress } from '../agreements/progress.ts';
import { openRegion } from '../energy/opening.ts';
import { drawEvents } from '../events/trigger.ts';
import { openMarket } from '../market/opening.ts';
import { stillTides } from '../market/tides.ts';
import { openProgress } from '../objectives/judge.ts';
import { openingYield } from '../quarter/chipYield.ts';
import { updateFrontier } from '../quarter/modelRelease.ts';
import { createRandomState, drawing } from '../random/streams.ts';
import { openRegulation } from '../regulation/jurisdictions.ts';
import { compile } from './compile.ts';
import { createCompany } from './createCompany.ts';
import type { MerchantDefinition, ScenarioDefinition } from './definition.ts';
import { drawBias } from './estimates.ts';
import { openHistory } from './openHistory.ts';
import { makeOrder } from './orders.ts';
import type {
  Agreement,
  ChipOrder,
  GameSetup,
  GameState,
  MerchantState,
  MutableState,
  Site,
} from './state.ts';

/** The state in which a campaign begins (T4): the same scenario and setup always give the same state. */
export function createInitialState(scenario: ScenarioDefinition, setup: GameSetup): GameState {
  const state: MutableState = {
    quarter: 0,
    random: createRandomState(setup.seed),
    setup,
    companies: scenario.companies.map((definition) => createCompany(scenario, definition)),
    regions: scenario.regions.map((region) => openRegion(scenario, region)),
    sites: openingSites(scenario),
    orders: openingOrders(scenario),
    chips: scenario.chips.map((chip) => ({
      launch: chip.programme === undefined ? chip.launch : NEVER,
      performance: chip.performance,
      listPrice: chip.listPrice,
      premium: 0,
      backlog: 0,
      output: 0,
      unitCost: chip.unitCost,
      yield: openingYield(scenario.parameters.silicon, chip),
      road: chip.road,
      made: chip.madeBefore,
      stock: 0,
    })),
    maturity: scenario.families.map((family) => family.maturity),
    tides: stillTides(scenario),
    market: { units: [], ecosystem: [], potential: [], growth: [], spotPrice: [], resourcePerUnit: [] },
    merchants: scenario.merchants.map((merchant) => openMerchant(scenario, merchant)),
    agreements: openingAgreements(scenario),
    offers: [],
    targets: [],
    supply: openSupply(scenario),
    tradeRules: scenario.tradeRules.map(({ rate }) => ({ force: 'dates', rate })),
    knowledge: openKnowledge(scenario),
    sentiment: 1,
    events: { log: [], queue: [], modifiers: [], key: 0 },
    regulation: openRegulation(scenario),
    objectives: {
      progress: scenario.objectives.map(openProgress),
      scores: scenario.companies.map(() => []),
      decided: null,
      endAsked: [],
    },
    estates: [],
    circular: [],
    nextId: 1,
    status: 'running',
  };
  state.targets = openTargets(scenario, state.random);
  drawing(state.random, 'estimates', (luck) => {
    for (const company of state.companies) company.estimateBias = drawBias(luck);
  });
  updateFrontier({ scenario, state });
  openMarket(scenario, compile(scenario), state);
  openHistory(scenario, state);
  drawEvents({ scenario, index: compile(scenario), state, quarter: 0 });
  return state;
}

/** M5: the people outside the labs. */
function openKnowledge(scenario: ScenarioDefinition): MutableState['knowledge'] {
  const { pool, poolSeniors } = scenario.parameters.models.talent;
  return {
    algorithms: 0,
    frontier: 0,
    openFrontier: 0,
    wages: 1,
    pool,
    poolSeniors: Math.floor(pool * poolSeniors),
    wanted: 0,
    hired: 0,
  };
}

/** Launch quarter of a chip whose programme has not delivered. */
const NEVER = 9999;

function openSupply(scenario: ScenarioDefinition): MutableState['supply'] {
  const { supply } = scenario;
  return {
    packagingWafers: supply.packagingWafers,
    hbmMillionGB: supply.hbmMillionGB,
    packagingTightness: 1,
    hbmTightness: 1,
    packagingPull: scenario.parameters.silicon.supplyTarget,
    hbmPull: scenario.parameters.silicon.supplyTarget,
    outsideDemand: supply.outsideDemand.map((buyer) => buyer.spend),
    outsideRentalH100e: supply.outsideRentalH100e,
    rentMemory: 1,
    bookings: [],
  };
}

function openingSites(scenario: ScenarioDefinition): Site[] {
  return scenario.companies.flatMap((company) =>
    company.sites.map((site, k): Site => {
      const region = scenario.regions.find((one) => one.id === site.region);
      const budget = Math.round(site.mw * (region?.shellKUsdPerMW ?? 0));
      const whole = Math.max(1, region?.buildQuarters ?? 4);
      const done = site.stage === 'permit' ? 0 : site.stage === 'build' ? 1 - site.quartersLeft / whole : 1;
      return {
        id: `${company.id}-${k + 1}`,
        owner: company.id,
        region: site.region,
        name: site.name,
        mw: site.mw,
        stage: site.stage,
        paused: false,
        quartersLeft: site.quartersLeft,
        liveMW: site.stage === 'live' ? site.mw : 0,
        spent: Math.round(budget * Math.max(0, done)),
        budget,
        started: -whole,
      };
    }),
  );
}

function openingOrders(scenario: ScenarioDefinition): ChipOrder[] {
  return scenario.companies.flatMap((company) =>
    company.orders.map((order, k): ChipOrder => {
      const chip = scenario.chips.find((one) => one.id === order.chip);
      const own = chip?.designer === company.id;
      const opening = {
        id: `${company.id}-order-${k + 1}`,
        buyer: company.id,
        chip: order.chip,
        region: order.region,
        left: order.count,
        price: (own ? chip?.unitCost : chip?.listPrice) ?? 0,
        prepaid: 0,
        placed: -2,
        agreement: null,
      };
      return makeOrder(opening, undefined);
    }),
  );
}

function openingAgreements(scenario: ScenarioDefinition): Agreement[] {
  return scenario.agreements.map((opening) => ({
    ...opening,
    status: opening.terms.letter === true ? 'letter' : 'active',
    renegotiated: null,
    progress: opening.terms.clauses.map((clause) => {
      const progress = openingProgress(clause);
      if (clause.kind !== 'equity') return progress;
      // Tranches whose date lies before the campaign are history: the opening stakes hold them.
      const paid = clause.tranches.map(({ condition }) => condition.kind === 'date' && condition.quarter < 0);
      return { ...progress, paid };
    }),
  }));
}

function openMerchant(scenario: ScenarioDefinition, merchant: MerchantDefinition): MerchantState {
  const adoption = scenario.parameters.commerce.adoptionAtStart;
  return {
    gmv: merchant.gmv,
    baseline: merchant.gmv,
    moved: 0,
    openness: merchant.openness,
    integrations: merchant.integrations.map((integration) => ({
      ...integration,
      level: integration.level,
      building: 0,
      exclusive: false,
      since: 0,
    })),
    // Discovery comes before buying: search is adopted first, checkout last (K2).
    adoption: {
      search: adoption,
      recommendations: adoption * 0.8,
      agent: adoption * 0.4,
      checkout: adoption * 0.2,
    },
  };
}
