import { type Command, compile, type SeatView } from '../../engine/index.ts';
import type { DeskCopy } from './deskCopy.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Own = SeatView['own'];

/** Prices, budgets, models, programmes and shops after a command; whether it was about them. */
export function stageLab(view: DeskCopy, command: Command): boolean {
  const { own } = view;
  switch (command.kind) {
    case 'setPrice':
      own.prices = withPrice(view, command);
      return true;
    case 'setSpending':
      own.spending = { ...own.spending, ...withoutKind(command) };
      return true;
    case 'setAllocation':
      own.allocation = { ...own.allocation, ...withoutKind(command) };
      return true;
    case 'startProgramme':
      startProgramme(view, command);
      return true;
    case 'integrate':
      integrate(view, command);
      return true;
    default:
      return stageModels(view, command);
  }
}

function stageModels(view: DeskCopy, command: Command): boolean {
  const lab = labAfter(view, command);
  if (lab === null) return false;
  view.own.lab = { ...view.own.lab, ...lab };
  return true;
}

function labAfter(view: SeatView, command: Command): Partial<Own['lab']> | null {
  switch (command.kind) {
    case 'startTraining':
      return { run: { ...withoutKind(command), done: 0, effective: 0 } };
    case 'stopTraining':
      return { run: null };
    case 'releaseModel':
      return { models: released(view, command) };
    case 'setPay':
      return { pay: command.pay };
    case 'poachTalent':
      return { approaches: [...view.own.lab.approaches, withoutKind(command)] };
    default:
      return null;
  }
}

function startProgramme({ own, quarter }: DeskCopy, command: Of<'startProgramme'>): void {
  const begun = { progress: 0, slips: 0, status: 'running', started: quarter, spent: 0, team: 1 } as const;
  own.programmes = [...own.programmes, { ...withoutKind(command), ...begun }];
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

function integrate(view: DeskCopy, { merchant, feature, fee }: Of<'integrate'>): void {
  const place = compile(view.scenario).merchant.get(merchant);
  const building = view.scenario.parameters.commerce.levelQuarters;
  view.merchants = view.merchants.map((state, m) => {
    if (m !== place) return state;
    const mine = state.integrations.find((one) => one.vendor === view.seat && one.feature === feature);
    const started = mine ?? { vendor: view.seat, feature, level: 0, exclusive: false, since: view.quarter };
    const others = state.integrations.filter((one) => one !== mine);
    return { ...state, integrations: [...others, { ...started, building, fee }] };
  });
}
