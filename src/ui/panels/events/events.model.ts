import type {
  ActiveModifier,
  EventChoice,
  EventDecision,
  EventDefinition,
  EventInstance,
  SeatView,
} from '../../../engine/index.ts';
import type { Snapshot } from '../../../store/types.ts';

/** One occasion of an event as a card shows it. */
export interface EventCardData {
  readonly instance: EventInstance;
  readonly event: EventDefinition;
  /** What the seat is or was asked; null when it is not its business. */
  readonly decision: EventDecision | null;
  readonly choice: EventChoice | null;
  /** Option that is staged for this quarter, with its place among what is staged. */
  readonly staged: { readonly option: string; readonly place: number } | null;
  /** Whether an answer is still taken. */
  readonly isOpen: boolean;
}

type Source = Pick<SeatView, 'events' | 'quarter' | 'seat' | 'scenario'>;

/** Cards of what began this quarter or waits for an answer of the seat: open questions first, then by weight. */
export function cardsOf(view: Source, staged: Snapshot['staged']): EventCardData[] {
  return view.events.log
    .map((instance) => cardOf(view, instance, staged))
    .filter((card): card is EventCardData => card !== null)
    .filter(({ instance, isOpen }) => instance.quarter === view.quarter || isOpen)
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.event.weight - a.event.weight);
}

function cardOf(view: Source, instance: EventInstance, staged: Snapshot['staged']): EventCardData | null {
  const event = view.scenario.events.find(({ id }) => id === instance.event);
  if (event === undefined) return null;
  const decision = instance.decisions.find((one) => one.company === view.seat) ?? null;
  const place = staged.findIndex(
    ({ command }) => command.kind === 'chooseEvent' && command.event === instance.id,
  );
  const command = staged[place]?.command;
  return {
    instance,
    event,
    decision,
    choice: event.choice,
    staged: command?.kind === 'chooseEvent' ? { option: command.choice, place } : null,
    isOpen: decision !== null && decision.chosen === null && decision.deadline >= view.quarter,
  };
}

/** How many occasions ask the seat for an answer that is not staged yet. */
export function waiting(cards: readonly EventCardData[]): number {
  return cards.filter((card) => card.isOpen && card.staged === null).length;
}

/** What one occasion still moves, alike modifiers of several places together. */
export interface WorkingModifier {
  readonly modifier: ActiveModifier;
  readonly places: readonly number[];
  /** Quarters that it goes on, this one included. */
  readonly left: number;
}

/** Everything that events of the past and of this quarter move now, what lasts longest at the end. */
export function workingNow({ events, quarter }: Pick<SeatView, 'events' | 'quarter'>): WorkingModifier[] {
  const groups = new Map<string, ActiveModifier[]>();
  for (const one of events.modifiers) {
    if (quarter < one.from || quarter >= one.from + one.quarters) continue;
    const key = [one.instance, one.quantity, one.amount, one.from, one.quarters, one.fade].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((group): WorkingModifier[] => {
      const [modifier] = group;
      if (modifier === undefined) return [];
      const left = modifier.from + modifier.quarters - quarter;
      return [{ modifier, places: group.map(({ place }) => place), left }];
    })
    .sort((a, b) => a.left - b.left);
}
