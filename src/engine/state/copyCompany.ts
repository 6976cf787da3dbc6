import type {
  CohortRow,
  FinanceState,
  FleetEntry,
  LabState,
  Model,
  MutableCompany,
  PowerState,
  PowerStation,
  Programme,
  TrainingRun,
  ValuationState,
} from './state.ts';

/**
 * A company that a quarter may change. Allocation, score, figures and rows of the past are replaced as a whole and shared.
 * Every field is written out: objects that are all made in one place, in one order, are read several times as fast.
 */
export function copyCompany(from: MutableCompany): MutableCompany {
  return {
    id: from.id,
    status: from.status,
    listed: from.listed,
    balances: from.balances.slice(),
    plant: {
      chips: copyCohorts(from.plant.chips),
      servers: copyCohorts(from.plant.servers),
      shells: copyCohorts(from.plant.shells),
      generation: copyCohorts(from.plant.generation),
    },
    depreciationYears: from.depreciationYears,
    power: copyPower(from.power),
    liveMW: from.liveMW.slice(),
    serverMW: from.serverMW.slice(),
    fleet: from.fleet.map(copyFleetEntry),
    powerPriority: from.powerPriority,
    allocation: from.allocation,
    compute: copyCompute(from.compute),
    prices: from.prices.slice(),
    lab: copyLab(from.lab),
    spending: copySpending(from.spending),
    trust: from.trust,
    relations: from.relations.slice(),
    patience: from.patience.slice(),
    payout: from.payout,
    coreRevenue: from.coreRevenue,
    finance: copyFinance(from.finance),
    valuation: copyValuation(from.valuation),
    stakes: from.stakes.slice(),
    stakeValues: from.stakeValues.slice(),
    scrutiny: from.scrutiny,
    programmes: from.programmes.map(copyProgramme),
    ported: from.ported.slice(),
    scoreBasis: from.scoreBasis,
    exposure: from.exposure,
    score: from.score,
    figures: from.figures,
    estimateBias: from.estimateBias,
    intelligence: from.intelligence,
    past: {
      revenue: from.past.revenue,
      operatingIncome: from.past.operatingIncome,
      circular: from.past.circular,
    },
  };
}

function copyCohorts({ bought, book }: CohortRow): CohortRow {
  return { bought: bought.slice(), book: book.slice() };
}

function copyPower(from: PowerState): PowerState {
  return {
    ppas: from.ppas.slice(),
    generation: from.generation.map(copyStation),
    behindMW: from.behindMW.slice(),
    bill: from.bill,
  };
}

function copyStation(from: PowerStation): PowerStation {
  return {
    id: from.id,
    region: from.region,
    source: from.source,
    mw: from.mw,
    quartersLeft: from.quartersLeft,
    spent: from.spent,
    budget: from.budget,
  };
}

function copyFleetEntry(from: FleetEntry): FleetEntry {
  return { chip: from.chip, region: from.region, installed: from.installed, waiting: from.waiting };
}

function copyCompute(from: MutableCompany['compute']): MutableCompany['compute'] {
  return {
    owned: from.owned,
    rentedIn: from.rentedIn,
    rentedOut: from.rentedOut,
    core: from.core,
    research: from.research,
    service: from.service,
    rental: from.rental,
    porting: from.porting,
    serviceUse: from.serviceUse,
    rentalUse: from.rentalUse,
    serverUse: from.serverUse.slice(),
  };
}

function copySpending(from: MutableCompany['spending']): MutableCompany['spending'] {
  return {
    research: from.research,
    safety: from.safety,
    sales: from.sales,
    software: from.software,
    resilience: from.resilience,
    compliance: from.compliance,
    intelligence: from.intelligence,
  };
}

function copyLab(from: LabState): LabState {
  return {
    capability: from.capability,
    algorithms: from.algorithms,
    researchers: from.researchers,
    seniors: from.seniors,
    targetResearchers: from.targetResearchers,
    pay: from.pay,
    culture: from.culture,
    approaches: from.approaches.slice(),
    community: from.community,
    data: from.data,
    run: from.run === null ? null : copyRun(from.run),
    models: from.models.map(copyModel),
    openWeights: from.openWeights,
  };
}

function copyRun(from: TrainingRun): TrainingRun {
  return {
    name: from.name,
    quarters: from.quarters,
    done: from.done,
    share: from.share,
    effective: from.effective,
  };
}

function copyModel(from: Model): Model {
  return {
    id: from.id,
    name: from.name,
    capability: from.capability,
    trained: from.trained,
    released: from.released,
    open: from.open,
    due: from.due,
    tested: from.tested,
  };
}

function copyFinance(from: FinanceState): FinanceState {
  const { rating, status, quartersOff } = from.covenant;
  return {
    rating: from.rating,
    interestRate: from.interestRate,
    emergencyDebt: from.emergencyDebt,
    distressQuarters: from.distressQuarters,
    diagnosis: from.diagnosis.slice(),
    failed: from.failed,
    taxCredit: from.taxCredit,
    lastShareDeal: from.lastShareDeal,
    covenant: { rating, status, quartersOff },
    lastRoundPrice: from.lastRoundPrice,
    lastRound: from.lastRound,
    listingPause: from.listingPause,
    lockedUntil: from.lockedUntil,
    lossQuarters: from.lossQuarters,
  };
}

function copyValuation(from: ValuationState): ValuationState {
  return {
    marketValue: from.marketValue,
    shares: from.shares,
    reinvested: from.reinvested,
    anchor: from.anchor,
    growthExpectation: from.growthExpectation,
    momentum: from.momentum,
    hopes: from.hopes,
    guidance: from.guidance,
    guidanceStance: from.guidanceStance,
    lastInputs: from.lastInputs,
  };
}

function copyProgramme(from: Programme): Programme {
  return {
    chip: from.chip,
    funding: from.funding,
    progress: from.progress,
    ambition: from.ambition,
    slips: from.slips,
    status: from.status,
    started: from.started,
    spent: from.spent,
    team: from.team,
  };
}
