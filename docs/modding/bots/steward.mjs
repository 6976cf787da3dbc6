/**
 * The steward: a bot that keeps a company in order. It prices by how full it is, keeps training models, builds where it is
 * full and orders chips where power stands idle, borrows or raises money in time, and signs what its board would sign.
 * Read docs/modding/bots.md first. Everything here may be copied.
 */
export default {
  name: 'steward',
  decide(view, helpers) {
    const commands = [];
    /** Adds a command if it is allowed after those before it; in a smaller size where it was only too large. */
    const add = (command, size) => {
      const refusal = helpers.check(command, commands);
      if (refusal === null) return commands.push(command) > 0;
      const most = Math.floor((refusal.params.maximum ?? 0) * 0.9);
      if (size === undefined || most < 1 || most >= command[size]) return false;
      return add({ ...command, [size]: most }, size);
    };
    for (const decision of [sign, money, models, programmes, prices, chipPrices, compute, sites, chips]) {
      decision(view, add, helpers);
    }
    return commands;
  },
};

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
const company = (view) => view.scenario.companies[view.seatIndex];
const cash = (view) => view.own.figures.cash;

/** Signs what is worth its points, refuses the rest; an investigation meets a company that helps. */
function sign(view, add, helpers) {
  for (const offer of view.offers) {
    if (offer.status !== 'open' || offer.counterparty !== view.seat) continue;
    const opinion = helpers.appraise(offer.id);
    const answer = opinion !== null && opinion.total >= opinion.needed ? 'accept' : 'refuse';
    add({ kind: 'answerOffer', offer: offer.id, answer });
  }
  for (const { company: seat, jurisdiction, status } of view.regulation.probes) {
    if (seat === view.seat && status === 'open')
      add({ kind: 'respondToProbe', jurisdiction, response: 'cooperate' });
  }
}

/** Fresh money for who runs dry; nothing is paid out while there is something to build. */
function money(view, add) {
  const { figures, listed, payout, valuation } = view.own;
  const burn = Math.max(0, figures.capex - figures.operatingCashFlow);
  if (payout > 0.1) add({ kind: 'setPayout', share: 0.1 });
  if (cash(view) > 4 * burn + 0.5 * figures.revenue) return;
  if (listed) add({ kind: 'raiseDebt', amount: Math.ceil(0.25 * figures.revenue) }, 'amount');
  else add({ kind: 'raiseRound', amount: Math.ceil(0.06 * valuation.marketValue) });
}

/** Releases what is better than what is sold, and never lets the lab stand still. */
function models(view, add) {
  const { lab, compute, figures } = view.own;
  if (company(view).lab === undefined) return;
  const ready = lab.models.filter((model) => model.released < 0 && model.due < 0);
  const best = ready.toSorted((a, b) => b.capability - a.capability)[0];
  if (best !== undefined && best.capability > lab.capability)
    add({ kind: 'releaseModel', model: best.id, open: lab.openWeights });
  if (lab.run === null && compute.research > 0)
    add({ kind: 'startTraining', name: `Steward ${view.quarter + 1}`, quarters: 2, share: 0.7 });
  if (view.quarter % 4 === 0)
    add({ kind: 'setResearchers', count: Math.ceil(lab.researchers * 1.15) }, 'count');
  add({ kind: 'setSpending', safety: Math.round(0.015 * figures.modelRevenue) }, 'safety');
}

/** Starts every chip of the own roadmap when its time has come. */
function programmes(view, add) {
  for (const chip of view.scenario.chips) {
    if (chip.designer !== view.seat || chip.programme === undefined) continue;
    const { nre, quarters } = chip.programme;
    add(
      { kind: 'startProgramme', chip: chip.id, funding: Math.ceil((1.2 * nre) / quarters), ambition: 1 },
      'funding',
    );
  }
}

/** How full the resource is that serves a segment, 0–1. */
function fullness(view, resource) {
  const { compute, serverMW } = view.own;
  if (resource === 'rental') return compute.rentalUse;
  if (resource === 'serving') return compute.serviceUse;
  const used = sum(serverMW.map((mw, r) => mw * compute.serverUse[r]));
  return used / Math.max(1, sum(serverMW));
}

/** Dearer where customers wait, cheaper where capacity does. */
function prices(view, add) {
  view.scenario.segments.forEach((segment, s) => {
    const now = view.own.prices[s];
    if (now <= 0) return;
    const use = fullness(view, segment.resource);
    const step = use > 0.95 ? 0.02 : use < 0.75 ? -0.02 : 0;
    const price = Math.round(clamp(now * (1 + step), 0.6, 1.6) * 1000) / 1000;
    if (price !== now) add({ kind: 'setPrice', segment: segment.id, price });
  });
}

/** The same for chips that others buy, by the quarters of output that they wait for. */
function chipPrices(view, add) {
  view.scenario.chips.forEach(({ id, designer }, c) => {
    const { listPrice, backlog, launch } = view.chips[c];
    if (designer !== view.seat || launch > view.quarter) return;
    const step = backlog > 1.5 ? 0.03 : backlog < 0.5 ? -0.02 : 0;
    if (step !== 0)
      add({ kind: 'setChipPrice', chip: id, price: Math.round(listPrice * (1 + step) * 100) / 100 });
  });
}

/** Gives more of the own compute to what is full, a fiftieth at a time. */
function compute(view, add) {
  const { allocation, compute: made } = view.own;
  const lean = { core: 1, research: 1, service: made.serviceUse, rental: made.rentalUse };
  const wanted = Object.entries(allocation).map(([use, share]) => {
    return [use, share * (lean[use] > 0.95 ? 1.02 : lean[use] < 0.7 ? 0.98 : 1)];
  });
  const all = sum(wanted.map(([, share]) => share));
  if (all > 0 && Math.abs(all - 1) > 0.001) {
    add({ kind: 'setAllocation', ...Object.fromEntries(wanted.map(([use, share]) => [use, share / all])) });
  }
}

/** Power under own chips in a region, and chips on their way there, MW. */
function powerUsed(view, r) {
  const region = view.scenario.regions[r].id;
  const watts = new Map(view.scenario.chips.map((chip) => [chip.id, chip.watts * 1.35]));
  const fleet = view.own.fleet.filter((entry) => entry.region === region);
  const orders = view.orders.filter((order) => order.buyer === view.seat && order.region === region);
  const chips = sum(fleet.map((entry) => (entry.installed + entry.waiting) * watts.get(entry.chip)));
  const coming = sum(orders.map((order) => order.left * watts.get(order.chip)));
  return view.own.serverMW[r] + (chips + coming) / 1e6;
}

/** Builds a seventh of what stands, each year's quarter anew, wherever the halls are nearly full. */
function sites(view, add) {
  if (cash(view) < 0.5 * view.own.figures.capex) return;
  view.scenario.regions.forEach((region, r) => {
    const live = view.own.liveMW[r];
    const open = view.sites.filter(
      (site) => site.owner === view.seat && site.region === region.id && site.stage !== 'cancelled',
    );
    const coming = sum(open.map((site) => site.mw - site.liveMW));
    const mw = Math.floor(0.35 * live - 0.5 * coming);
    if (mw >= 20 && powerUsed(view, r) > 0.85 * live) add({ kind: 'buildSite', region: region.id, mw }, 'mw');
  });
}

/** Fills idle power with the chip that does most for its price, as far as a third of the cash goes. */
function chips(view, add) {
  const made = view.scenario.chips.flatMap((chip, c) => {
    const { launch, listPrice, premium, unitCost, performance, road } = view.chips[c];
    const own = chip.designer === view.seat;
    const stale = chip.end !== undefined && chip.end <= view.quarter;
    if (launch > view.quarter || stale || (!own && road !== 'sell')) return [];
    const price = own ? unitCost : listPrice * (1 + premium);
    const family = view.scenario.families.findIndex(({ id }) => id === chip.family);
    return [{ chip, price, worth: (performance * view.maturity[family]) / (price + chip.watts / 60) }];
  });
  const best = made.toSorted((a, b) => b.worth - a.worth).slice(0, 3);
  let purse = cash(view) / 3;
  view.scenario.regions.forEach((region, r) => {
    const idle = Math.max(0, view.own.liveMW[r] - powerUsed(view, r));
    for (const { chip, price } of best) {
      const fits = Math.floor((idle * 1e6) / (chip.watts * 1.35));
      const count = Math.min(fits, Math.floor(purse / (price * 1.4)));
      if (count < 50) return;
      if (add({ kind: 'orderChips', chip: chip.id, region: region.id, count, prepay: false }, 'count')) {
        purse -= count * price * 1.4;
        return;
      }
    }
  });
}
