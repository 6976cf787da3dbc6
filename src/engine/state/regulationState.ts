import type { CompanyId } from './ids.ts';

/** R: what authorities know and do. Rows by company, columns by jurisdiction. */
export interface RegulationState {
  /** Scrutiny, 0–100 (R1). */
  scrutiny: number[][];
  /** Quarter of the warning in force, −1 = none (R2). */
  warned: number[][];
  /** Sales of the last quarter, kUSD. */
  sales: number[][];
  /** What companies did since authorities last looked (outages, incidents, breaches). */
  conduct: ConductNote[];
  probes: Probe[];
  /** Fines and settlements that fall due in the next quarter's books. */
  due: PaymentDue[];
}

/** Kinds of conduct that raise scrutiny when they happen. */
export type ConductCause =
  | 'outageScrutiny'
  | 'incidentScrutiny'
  | 'breachScrutiny'
  | 'eventScrutiny'
  | 'boardSeats'
  | 'purchaseScrutiny';

export interface ConductNote {
  readonly company: number;
  readonly cause: ConductCause;
  /** Points in a jurisdiction of middling strictness. */
  readonly points: number;
  /** Place of the jurisdiction that minds; −1 = all. */
  readonly jurisdiction: number;
}

export type ProbeResponse = 'cooperate' | 'contest' | 'settle';

/** What a probe is about: it decides which remedy threatens. */
export type ProbeSubject = 'concentration' | 'exclusivity' | 'circularity' | 'conduct';

/** R2: an investigation of one company by one authority. */
export interface Probe {
  readonly id: string;
  readonly company: CompanyId;
  readonly jurisdiction: string;
  readonly subject: ProbeSubject;
  readonly opened: number;
  /** Quarter at whose end it is decided. */
  decides: number;
  /** What the company chose; null = it has not said. Unknown to others (I1). */
  response: ProbeResponse | null;
  /** Whether a contest has put it off already. */
  delayed: boolean;
  status: 'open' | 'dropped' | 'settled' | 'remedied';
  ended: number;
  remedy: Remedy | null;
  /** Legal costs so far, kUSD. Unknown to others (I1). */
  spent: number;
}

export type RemedyKind = 'fine' | 'openAccess' | 'divest';

export interface Remedy {
  readonly kind: RemedyKind;
  /** Fine, or price of what had to be sold, kUSD. */
  readonly amount: number;
  /** First quarter in which open access no longer binds; −1 where there is none. */
  readonly until: number;
  /** Segment or company that had to be sold, in whole or part. */
  readonly about: string | null;
}

export interface PaymentDue {
  readonly company: number;
  readonly cause: 'regulatoryFine' | 'settlementPaid';
  readonly amount: number;
  readonly jurisdiction: string;
}
