import { copyTarget } from '../acquisitions/open.ts';
import { copyTides } from '../market/tides.ts';
import { copyRegulation } from '../regulation/copyRegulation.ts';
import { copyCompany } from './copyCompany.ts';
import { makeOrder } from './orders.ts';
import type {
  Agreement,
  ChipOrder,
  ChipState,
  CircularFlow,
  Estate,
  GameState,
  Integration,
  KnowledgeState,
  MarketState,
  MerchantState,
  MutableState,
  Offer,
  RegionState,
  Site,
  SupplyState,
} from './state.ts';

/**
 * The private copy on which a quarter works. Written out by hand, field by field: a generic deep clone costs ten times as
 * much, and objects that are all made in one place, in one order, are read several times as fast.
 * Objects that only ever get replaced as a whole (terms, setup, allocation, score, figures) are shared.
 */
export function copyState(state: GameState): MutableState {
  // The one place where read-only becomes mutable: everything below copies what the phases may change.
  const from = state as MutableState;
  return {
    quarter: from.quarter,
    random: { ...from.random },
    setup: from.setup,
    companies: from.companies.map(copyCompany),
    regions: from.regions.map(copyRegion),
    sites: from.sites.map(copySite),
    orders: from.orders.map(copyOrder),
    chips: from.chips.map(copyChip),
    maturity: from.maturity.slice(),
    tides: copyTides(from.tides),
    market: copyMarket(from.market),
    merchants: from.merchants.map(copyMerchant),
    agreements: from.agreements.map(copyAgreement),
    offers: from.offers.map(copyOffer),
    targets: from.targets.map(copyTarget),
    supply: copySupply(from.supply),
    tradeRules: from.tradeRules.map(({ force, rate }) => ({ force, rate })),
    knowledge: copyKnowledge(from.knowledge),
    sentiment: from.sentiment,
    events: {
      log: from.events.log,
      queue: from.events.queue,
      modifiers: from.events.modifiers.slice(),
      key: from.events.key,
    },
    regulation: copyRegulation(from.regulation),
    objectives: {
      progress: from.objectives.progress.slice(),
      scores: from.objectives.scores.map(copyRow),
      decided: from.objectives.decided,
      endAsked: from.objectives.endAsked.slice(),
    },
    estates: from.estates.map(copyEstate),
    circular: from.circular.map(copyFlow),
    nextId: from.nextId,
    status: from.status,
  };
}

function copyRow(row: number[]): number[] {
  return row.slice();
}

/** Parts of prices and pressures, moratoria and bills are replaced as a whole. */
function copyRegion(from: RegionState): RegionState {
  return {
    powerPriceUsdPerMWh: from.powerPriceUsdPerMWh,
    price: from.price,
    priceBefore: from.priceBefore,
    swing: from.swing,
    supplyMW: from.supplyMW,
    carbonTPerMWh: from.carbonTPerMWh,
    onOffer: from.onOffer.slice(),
    freeGridMW: from.freeGridMW,
    queueMW: from.queueMW,
    loadMW: from.loadMW,
    loadGrowth: from.loadGrowth,
    pressure: from.pressure,
    pressureParts: from.pressureParts,
    moratorium: from.moratorium,
  };
}

/** A site that is live never changes again. */
function copySite(from: Site): Site {
  if (from.stage === 'live') return from;
  return {
    id: from.id,
    owner: from.owner,
    region: from.region,
    name: from.name,
    mw: from.mw,
    stage: from.stage,
    paused: from.paused,
    quartersLeft: from.quartersLeft,
    liveMW: from.liveMW,
    spent: from.spent,
    budget: from.budget,
    started: from.started,
  };
}

function copyOrder(from: ChipOrder): ChipOrder {
  return makeOrder(from, from.premium);
}

function copyChip(from: ChipState): ChipState {
  return {
    launch: from.launch,
    performance: from.performance,
    listPrice: from.listPrice,
    premium: from.premium,
    backlog: from.backlog,
    output: from.output,
    unitCost: from.unitCost,
    yield: from.yield,
    road: from.road,
    made: from.made,
    stock: from.stock,
  };
}

/** The ecosystem is fitted once and never changes. */
function copyMarket(from: MarketState): MarketState {
  return {
    units: from.units.map(copyRow),
    ecosystem: from.ecosystem,
    potential: from.potential.slice(),
    growth: from.growth.slice(),
    spotPrice: from.spotPrice.slice(),
    resourcePerUnit: from.resourcePerUnit.slice(),
  };
}

function copyMerchant(from: MerchantState): MerchantState {
  const { search, recommendations, agent, checkout } = from.adoption;
  return {
    gmv: from.gmv,
    baseline: from.baseline,
    moved: from.moved,
    openness: from.openness,
    integrations: from.integrations.map(copyIntegration),
    adoption: { search, recommendations, agent, checkout },
  };
}

function copyIntegration(from: Integration): Integration {
  return {
    vendor: from.vendor,
    feature: from.feature,
    level: from.level,
    building: from.building,
    fee: from.fee,
    exclusive: from.exclusive,
    since: from.since,
  };
}

/** An agreement that has ended never changes again. */
function copyAgreement(from: Agreement): Agreement {
  if (from.status !== 'active' && from.status !== 'letter') return from;
  return {
    id: from.id,
    proposer: from.proposer,
    counterparty: from.counterparty,
    signed: from.signed,
    terms: from.terms,
    status: from.status,
    progress: from.progress.map(({ paid, delivered, recognised }) => ({
      paid: paid.slice(),
      delivered,
      recognised,
    })),
    renegotiated: from.renegotiated,
  };
}

/** An offer that is answered never changes again. */
function copyOffer(from: Offer): Offer {
  if (from.status !== 'open' && from.status !== 'held') return from;
  return {
    id: from.id,
    proposer: from.proposer,
    counterparty: from.counterparty,
    made: from.made,
    terms: from.terms,
    status: from.status,
    reasons: from.reasons,
    counters: from.counters,
    subject: from.subject,
  };
}

function copySupply(from: SupplyState): SupplyState {
  return {
    packagingWafers: from.packagingWafers,
    hbmMillionGB: from.hbmMillionGB,
    packagingTightness: from.packagingTightness,
    hbmTightness: from.hbmTightness,
    packagingPull: from.packagingPull,
    hbmPull: from.hbmPull,
    outsideDemand: from.outsideDemand.slice(),
    outsideRentalH100e: from.outsideRentalH100e,
    rentMemory: from.rentMemory,
    bookings: from.bookings.slice(),
  };
}

function copyKnowledge(from: KnowledgeState): KnowledgeState {
  return {
    algorithms: from.algorithms,
    frontier: from.frontier,
    openFrontier: from.openFrontier,
    wages: from.wages,
    pool: from.pool,
    poolSeniors: from.poolSeniors,
    wanted: from.wanted,
    hired: from.hired,
  };
}

function copyEstate(from: Estate): Estate {
  if (from.status === 'closed') return from;
  return { ...from, lots: from.lots.map((lot) => ({ ...lot, bids: lot.bids.slice() })) };
}

function copyFlow(from: CircularFlow): CircularFlow {
  return {
    investor: from.investor,
    buyer: from.buyer,
    invested: from.invested,
    returned: from.returned,
    compute: from.compute,
    chips: from.chips,
  };
}
