import { type Command, compile, type SeatView } from '../../engine/index.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Own = SeatView['own'];

/** Prices, budgets, models, programmes and shops after a command; undefined when it is about something else. */
export function stageLab(view: SeatView, command: Command): SeatView | undefined {
  const own = stageOwn(view, command);
  if (own !== undefined) return { ...view, own: { ...view.own, ...own } };
  if (command.kind === 'integrate') return withIntegration(view, command);
  return undefined;
}

function stageOwn(view: SeatView, command: Command): Partial<Own> | undefined {
  const { lab, programmes } = view.own;
  switch (command.kind) {
    case 'setPrice':
      return { prices: withPrice(view, command) };
    case 'setSpending':
      return { spending: { ...view.own.spending, ...withoutKind(command) } };
    case 'setAllocation':
      return { allocation: { ...view.own.allocation, ...withoutKind(command) } };
    case 'startTraining':
      return { lab: { ...lab, run: { ...withoutKind(command), done: 0, effective: 0 } } };
    case 'stopTraining':
      return { lab: { ...lab, run: null } };
    case 'releaseModel':
      return { lab: { ...lab, models: released(view, command) } };
    case 'setPay':
      return { lab: { ...lab, pay: command.pay } };
    case 'poachTalent':
      return { lab: { ...lab, approaches: [...lab.approaches, withoutKind(command)] } };
    case 'startProgramme':
      return {
        programmes: [
          ...programmes,
          {
            ...withoutKind(command),
            progress: 0,
            slips: 0,
            status: 'running',
            started: view.quarter,
            spent: 0,
            team: 1,
          },
        ],
      };
    default:
      return undefined;
  }
}

function withoutKind<Kind extends Command['kind'], Rest extends object>(
  command: { kind: Kind } & Rest,
): Omit<{ kind: Kind } & Rest, 'kind'> {
  const { kind: _, ...rest } = command;
  return rest;
}

function withPrice(view: SeatView, { segment, price }: Of<'setPrice'>): number[] {
  const prices = view.own.prices.slice();
  const place = compile(view.scenario).segment.get(segment);
  if (place !== undefined) prices[place] = price;
  return prices;
}

function released(
  view: SeatView,
  { model: id, open, testing = 0 }: Of<'releaseModel'>,
): Own['lab']['models'] {
  const due = view.quarter + testing;
  return view.own.lab.models.map((model) => (model.id === id ? { ...model, open, due } : model));
}

function withIntegration(view: SeatView, { merchant, feature, fee }: Of<'integrate'>): SeatView {
  const place = compile(view.scenario).merchant.get(merchant);
  const building = view.scenario.parameters.commerce.levelQuarters;
  const merchants = view.merchants.map((state, m) => {
    if (m !== place) return state;
    const mine = state.integrations.find((one) => one.vendor === view.seat && one.feature === feature);
    const started = mine ?? { vendor: view.seat, feature, level: 0, exclusive: false, since: view.quarter };
    const others = state.integrations.filter((one) => one !== mine);
    return { ...state, integrations: [...others, { ...started, building, fee }] };
  });
  return { ...view, merchants };
}
