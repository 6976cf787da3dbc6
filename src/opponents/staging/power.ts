import { type Command, ppaQuote, type SeatView, stationBudget } from '../../engine/index.ts';
import type { DeskCopy } from './deskCopy.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Power = SeatView['own']['power'];

/** Power under contract and own stations after a command; whether it was about them. */
export function stagePower(view: DeskCopy, command: Command): boolean {
  switch (command.kind) {
    case 'signPpa':
      sign(view, command);
      return true;
    case 'buildGeneration':
      order(view, command);
      return true;
    case 'cancelPpa':
      change(view, { ppas: view.own.power.ppas.filter(({ id }) => id !== command.ppa) });
      return true;
    default:
      return false;
  }
}

function change({ own }: DeskCopy, power: Partial<Power>): void {
  own.power = { ...own.power, ...power };
}

function sign(view: DeskCopy, { region, source, mw, years }: Of<'signPpa'>): void {
  const state = view.regions[view.scenario.regions.findIndex(({ id }) => id === region)];
  if (state === undefined) return;
  const { energy } = view.scenario.parameters;
  const { priceUsdPerMWh } = ppaQuote(energy, state, { source, mw, years });
  const from = view.quarter + energy.ppa.sources[source].leadQuarters;
  const id = `staged-ppa-${view.own.power.ppas.length}`;
  const ppa = { id, region, source, mw, priceUsdPerMWh, from, until: from + years * 4 };
  change(view, { ppas: [...view.own.power.ppas, ppa] });
}

function order(view: DeskCopy, { region, source, mw }: Of<'buildGeneration'>): void {
  const { generation } = view.scenario.parameters.energy;
  const budget = stationBudget(view.scenario.parameters.energy, { source, mw });
  const station = {
    id: `staged-station-${view.own.power.generation.length}`,
    region,
    source,
    mw,
    quartersLeft: generation.kinds[source].leadQuarters,
    spent: budget * generation.depositShare,
    budget,
  };
  change(view, { generation: [...view.own.power.generation, station] });
}
