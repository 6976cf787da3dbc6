import { type Command, ppaQuote, type SeatView, stationBudget } from '../../engine/index.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Power = SeatView['own']['power'];

/** Power under contract and own stations after a command; undefined when it is about something else. */
export function stagePower(view: SeatView, command: Command): SeatView | undefined {
  switch (command.kind) {
    case 'signPpa':
      return signed(view, command);
    case 'buildGeneration':
      return ordered(view, command);
    case 'cancelPpa':
      return withPower(view, { ppas: view.own.power.ppas.filter(({ id }) => id !== command.ppa) });
    default:
      return undefined;
  }
}

function withPower(view: SeatView, change: Partial<Power>): SeatView {
  return { ...view, own: { ...view.own, power: { ...view.own.power, ...change } } };
}

function signed(view: SeatView, { region, source, mw, years }: Of<'signPpa'>): SeatView {
  const state = view.regions[view.scenario.regions.findIndex(({ id }) => id === region)];
  if (state === undefined) return view;
  const { energy } = view.scenario.parameters;
  const { priceUsdPerMWh } = ppaQuote(energy, state, { source, mw, years });
  const from = view.quarter + energy.ppa.sources[source].leadQuarters;
  const id = `staged-ppa-${view.own.power.ppas.length}`;
  const ppa = { id, region, source, mw, priceUsdPerMWh, from, until: from + years * 4 };
  return withPower(view, { ppas: [...view.own.power.ppas, ppa] });
}

function ordered(view: SeatView, { region, source, mw }: Of<'buildGeneration'>): SeatView {
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
  return withPower(view, { generation: [...view.own.power.generation, station] });
}
