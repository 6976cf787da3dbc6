import { copyTarget } from '../acquisitions/open.ts';
import { copyTides } from '../market/tides.ts';
import { copyRegulation } from '../regulation/copyRegulation.ts';
import type { GameState, MutableCompany, MutableState, RegionState } from './state.ts';

/**
 * The private copy on which a quarter works. Written out by hand: a generic deep clone costs ten times as much.
 * Objects that only ever get replaced as a whole (terms, setup, allocation, score, figures) are shared.
 */
export function copyState(state: GameState): MutableState {
  // The one place where read-only becomes mutable: everything below copies what the phases may change.
  const from = state as MutableState;
  return {
    ...from,
    random: { ...from.random },
    companies: from.companies.map(copyCompany),
    regions: from.regions.map(copyRegion),
    sites: from.sites.map((site) => (site.stage === 'live' ? site : { ...site })),
    orders: from.orders.map((order) => ({ ...order })),
    chips: from.chips.map((chip) => ({ ...chip })),
    maturity: from.maturity.slice(),
    market: {
      units: from.market.units.map(copyRow),
      ecosystem: from.market.ecosystem,
      potential: from.market.potential.slice(),
      growth: from.market.growth.slice(),
      spotPrice: from.market.spotPrice.slice(),
      resourcePerUnit: from.market.resourcePerUnit.slice(),
    },
    tides: copyTides(from.tides),
    merchants: from.merchants.map((merchant) => ({
      ...merchant,
      adoption: { ...merchant.adoption },
      integrations: merchant.integrations.map((integration) => ({ ...integration })),
    })),
    agreements: from.agreements.map((agreement) =>
      agreement.status === 'active' || agreement.status === 'letter'
        ? { ...agreement, progress: agreement.progress.map((p) => ({ ...p, paid: p.paid.slice() })) }
        : agreement,
    ),
    offers: from.offers.map((offer) =>
      offer.status === 'open' || offer.status === 'held' ? { ...offer } : offer,
    ),
    targets: from.targets.map(copyTarget),
    supply: {
      ...from.supply,
      outsideDemand: from.supply.outsideDemand.slice(),
      bookings: from.supply.bookings.slice(),
    },
    tradeRules: from.tradeRules.map((rule) => ({ ...rule })),
    knowledge: { ...from.knowledge },
    events: { ...from.events },
    regulation: copyRegulation(from.regulation),
    objectives: {
      ...from.objectives,
      progress: from.objectives.progress.slice(),
      scores: from.objectives.scores.map(copyRow),
      endAsked: from.objectives.endAsked.slice(),
    },
    estates: from.estates.map((estate) =>
      estate.status === 'closed'
        ? estate
        : { ...estate, lots: estate.lots.map((lot) => ({ ...lot, bids: lot.bids.slice() })) },
    ),
    circular: from.circular.map((flow) => ({ ...flow })),
  };
}

function copyRow(row: number[]): number[] {
  return row.slice();
}

/** Parts of prices and pressures, moratoria and bills are replaced as a whole. */
function copyRegion(from: RegionState): RegionState {
  return { ...from, onOffer: from.onOffer.slice() };
}

function copyCompany(from: MutableCompany): MutableCompany {
  return {
    ...from,
    balances: from.balances.slice(),
    plant: {
      chips: { bought: from.plant.chips.bought.slice(), book: from.plant.chips.book.slice() },
      servers: { bought: from.plant.servers.bought.slice(), book: from.plant.servers.book.slice() },
      generation: {
        bought: from.plant.generation.bought.slice(),
        book: from.plant.generation.book.slice(),
      },
      shells: { bought: from.plant.shells.bought.slice(), book: from.plant.shells.book.slice() },
    },
    power: {
      ...from.power,
      ppas: from.power.ppas.slice(),
      generation: from.power.generation.map((station) => ({ ...station })),
      behindMW: from.power.behindMW.slice(),
    },
    liveMW: from.liveMW.slice(),
    serverMW: from.serverMW.slice(),
    fleet: from.fleet.map((entry) => ({ ...entry })),
    compute: { ...from.compute, serverUse: from.compute.serverUse.slice() },
    prices: from.prices.slice(),
    lab: {
      ...from.lab,
      run: from.lab.run === null ? null : { ...from.lab.run },
      models: from.lab.models.map((model) => ({ ...model })),
      approaches: from.lab.approaches.slice(),
    },
    spending: { ...from.spending },
    relations: from.relations.slice(),
    patience: from.patience.slice(),
    finance: {
      ...from.finance,
      diagnosis: from.finance.diagnosis.slice(),
      covenant: { ...from.finance.covenant },
    },
    valuation: { ...from.valuation },
    stakes: from.stakes.slice(),
    stakeValues: from.stakeValues.slice(),
    programmes: from.programmes.map((programme) => ({ ...programme })),
    ported: from.ported.slice(),
    past: {
      revenue: from.past.revenue.slice(),
      operatingIncome: from.past.operatingIncome.slice(),
      circular: from.past.circular.slice(),
    },
  };
}
