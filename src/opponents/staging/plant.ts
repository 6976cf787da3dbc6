import { type Command, chipPrice, type SeatView } from '../../engine/index.ts';
import { chipIndex } from '../reading/company.ts';
import type { DeskCopy } from './deskCopy.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Site = SeatView['sites'][number];

/** Sites, orders and fleets after a command; whether it was about them. */
export function stagePlant(view: DeskCopy, command: Command): boolean {
  switch (command.kind) {
    case 'buildSite':
      addSite(view, command.region, command.mw, 'permit');
      return true;
    case 'expandSite':
      expand(view, command);
      return true;
    case 'pauseSite':
      changeSite(view, command.site, { paused: true });
      return true;
    case 'resumeSite':
      changeSite(view, command.site, { paused: false });
      return true;
    case 'cancelSite':
      changeSite(view, command.site, { stage: 'cancelled' });
      return true;
    case 'orderChips':
      addOrder(view, command);
      return true;
    case 'cancelOrder':
      view.orders = view.orders.filter((order) => order.id !== command.order);
      return true;
    case 'retireChips':
      takeChips(view, command);
      return true;
    default:
      return false;
  }
}

function expand(view: DeskCopy, { site, mw }: Of<'expandSite'>): void {
  const region = view.sites.find((one) => one.id === site)?.region;
  if (region !== undefined) addSite(view, region, mw, 'build');
}

function addSite(view: DeskCopy, region: Site['region'], mw: number, stage: Site['stage']): void {
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
  view.sites = [...view.sites, site];
}

function changeSite(view: DeskCopy, id: string, change: Partial<Site>): void {
  view.sites = view.sites.map((site) => (site.id === id ? { ...site, ...change } : site));
}

function addOrder(view: DeskCopy, { chip, region, count, prepay }: Of<'orderChips'>): void {
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
  view.orders = [...view.orders, order];
}

function takeChips(view: DeskCopy, { chip, region, count }: Of<'retireChips'>): void {
  view.own.fleet = view.own.fleet.map((entry) =>
    entry.chip === chip && entry.region === region ? { ...entry, installed: entry.installed - count } : entry,
  );
}
