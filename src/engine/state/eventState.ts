import type { Quantity } from '../events/quantities.ts';
import type { CompanyId, EventId } from './ids.ts';

/** What a seat is asked by an event (V1). */
export interface EventDecision {
  readonly company: CompanyId;
  /** Options that were open to it when the event came up; the default is always among them. */
  readonly options: readonly string[];
  /** Last quarter index in which an answer is taken. */
  readonly deadline: number;
  /** The option, once one is chosen. */
  readonly chosen: string | null;
  /** Whether nobody answered and the default was taken. */
  readonly byDefault: boolean;
}

/** One time that an event happened. Replaced as a whole, never changed. */
export interface EventInstance {
  readonly id: string;
  readonly event: EventId;
  /** Id of the company, region or merchant that it happened to. */
  readonly subject: string | null;
  /** Quarter index at whose beginning it takes effect. */
  readonly quarter: number;
  readonly decisions: readonly EventDecision[];
}

/** A follow-up that is on its way; nobody sees it before it happens. */
export interface QueuedEvent {
  readonly event: EventId;
  readonly subject: string | null;
  /** Quarter index in which it begins. */
  readonly due: number;
}

/** A quantity that an event moves for a time. */
export interface ActiveModifier {
  readonly quantity: Quantity;
  /** Place of the thing in the scenario's order; −1 = all of them. */
  readonly place: number;
  readonly amount: number;
  /** First quarter index, and how many quarters it lasts. */
  readonly from: number;
  readonly quarters: number;
  readonly fade: 'none' | 'linear';
  readonly event: EventId;
  readonly instance: string;
}

/** Everything that events leave behind. Its lists are replaced as a whole, so that copies of the state may share them. */
export interface EventsState {
  /** What happened, in order of time. */
  log: readonly EventInstance[];
  queue: readonly QueuedEvent[];
  modifiers: ActiveModifier[];
  /** Drawn once a quarter; every chance of the quarter follows from it (T5). */
  key: number;
}
