import { type Command, chipPrice, type SeatView } from '../../engine/index.ts';
import { chipIndex } from '../reading/company.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Site = SeatView['sites'][number];

/** Sites, orders and fleets after a command; undefined when it is about something else. */
export function stagePlant(view: SeatView, command: Command): SeatView | undefined {
  switch (command.kind) {
    case 'buildSite':
      return withSite(view, command.region, command.mw, 'permit');
    case 'expandSite':
      return expanded(view, command);
    case 'pauseSite':
      return changeSite(view, command.site, { paused: true });
    case 'resumeSite':
      return changeSite(view, command.site, { paused: false });
    case 'cancelSite':
      return changeSite(view, command.site, { stage: 'cancelled' });
    case 'orderChips':
      return withOrder(view, command);
    case 'cancelOrder':
      return { ...view, orders: view.orders.filter((order) => order.id !== command.order) };
    case 'retireChips':
      return withoutChips(view, command);
    default:
      return undefined;
  }
}

function expanded(view: SeatView, { site, mw }: Of<'expandSite'>): SeatView {
  const region = view.sites.find((one) => one.id === site)?.region;
  return region === undefined ? view : withSite(view, region, mw, 'build');
}

function withSite(view: SeatView, region: Site['region'], mw: number, stage: Site['stage']): SeatView {
  const definition = view.scenario.regions.find((one) => one.id === region);
  const site: Site = {
    id: `staged-site-${view.sites.length}`,
    owner: view.seat,
    region,
    name: '',
    mw,
    stage,
    paused: false,
    quartersLeft: definition?.buildQuarters ?? 4,
    liveMW: 0,
    spent: 0,
    budget: Math.round(mw * (definition?.shellKUsdPerMW ?? 0)),
    started: view.quarter,
  };
  return { ...view, sites: [...view.sites, site] };
}

function changeSite(view: SeatView, id: string, change: Partial<Site>): SeatView {
  return { ...view, sites: view.sites.map((site) => (site.id === id ? { ...site, ...change } : site)) };
}

function withOrder(view: SeatView, { chip, region, count, prepay }: Of<'orderChips'>): SeatView {
  const place = chipIndex(view, chip);
  const own = view.scenario.chips[place]?.designer === view.seat;
  const state = view.chips[place];
  const price = state === undefined ? 0 : own ? state.unitCost : chipPrice(state);
  const order: SeatView['orders'][number] = {
    id: `staged-order-${view.orders.length}`,
    buyer: view.seat,
    chip,
    region,
    left: count,
    price,
    prepaid: prepay ? count * price * view.scenario.parameters.silicon.prepaymentShare : 0,
    placed: view.quarter,
    agreement: null,
  };
  return { ...view, orders: [...view.orders, order] };
}

function withoutChips(view: SeatView, { chip, region, count }: Of<'retireChips'>): SeatView {
  const fleet = view.own.fleet.map((entry) =>
    entry.chip === chip && entry.region === region ? { ...entry, installed: entry.installed - count } : entry,
  );
  return { ...view, own: { ...view.own, fleet } };
}
