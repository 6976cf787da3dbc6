import type { ReasonCode } from '../../../agreements/reasons.ts';
import type { AppraisalParameters, TableParameters } from './appraisal.ts';

export interface AgreementsParameters {
  /** Points of value that accept, and that still counter (A3). */
  readonly acceptAt: number;
  readonly counterAt: number;
  readonly patience: number;
  readonly patienceRecovery: number;
  /** Quarters that an offer waits for an answer, and for which an answered one is remembered (A3). */
  readonly offerLifeQuarters: number;
  readonly offerMemoryQuarters: number;
  /** How heavily each consideration counts beside the rule's own measure: 1 where none is named (A4). */
  readonly weights: Readonly<Partial<Record<ReasonCode, number>>>;
  /** Share of the remaining value paid when a commitment is broken off without a fee agreed (A5). */
  readonly breachFee: number;
  readonly breachTrustLoss: number;
  /** Part of that trust which leaving for an agreed fee costs, and a whole quarter's shortfall of compute. */
  readonly cancelTrustShare: number;
  readonly shortfallTrustShare: number;
  /** Part of a contract's volume that may be missing before it counts as a shortfall (C5). */
  readonly shortfallTolerance: number;
  /** Quarters after signing at which a tranche whose condition never came true lapses (A2). */
  readonly longStopQuarters: number;
  /** Points by which changed terms must beat the standing ones to be agreed to (A5). */
  readonly renegotiateAt: number;
  /** Points at which the holder of a right of first refusal takes the deal itself (A1). */
  readonly matchAt: number;
  readonly table: TableParameters;
  readonly appraisal: AppraisalParameters;
  readonly letters: LetterParameters;
  readonly board: BoardParameters;
  readonly relations: RelationsParameters;
  readonly distress: DistressParameters;
}

/** A2: letters of intent. */
export interface LetterParameters {
  /** Quarters after which a letter that nobody made binding lapses. */
  readonly quarters: number;
  /** Points by which it is easier to sign a paper that binds nobody. */
  readonly ease: number;
  /** Points by which a letter speaks for the binding paper that follows it. */
  readonly pull: number;
  /** Part of its value by which a company gains on hopes, when the letter is as large as the company. */
  readonly lift: number;
  /** Goodwill that both lose when it lapses. */
  readonly lapseRelations: number;
}

/** A1: a seat on the board. */
export interface BoardParameters {
  /** Quarters for which it is granted. */
  readonly termQuarters: number;
  /** Points by which the company listens more kindly to the one who sits on its board. */
  readonly voice: number;
  /** Goodwill that grows each quarter between the two, beyond what partners gain. */
  readonly warmth: number;
  /** Scrutiny that the holder gains each quarter (R1). */
  readonly scrutiny: number;
}

/** A3: how goodwill between companies moves. */
export interface RelationsParameters {
  /** Part of the way back to its natural level each quarter. */
  readonly drift: number;
  /** Gain by a quarter of working together, and how far above the natural level that alone may carry. */
  readonly partnerWarmth: number;
  readonly mostWarmth: number;
  /** Gain by signing a deal of any size, at most. */
  readonly signing: number;
  /** Loss by a refusal, by leaving for a fee, by a breach, by going past a partner who was asked first. */
  readonly refusal: number;
  readonly leaving: number;
  readonly breach: number;
  readonly matched: number;
  /** Part of that loss which the one who leaves feels as well, and the loss by a quarter in which nothing promised came (C5). */
  readonly leaverShare: number;
  readonly shortfall: number;
  /** Size at which a deal brings half the goodwill that signing can bring, kUSD: a token deal makes no alliance. */
  readonly halfWarmKUsd: number;
}

/** A5: what a company in distress does to its agreements. */
export interface DistressParameters {
  /** Quarters in a row on emergency credit after which it breaks its dearest agreement each quarter. */
  readonly breachQuarters: number;
  /** Part of the damages that the other side still gets. */
  readonly recovery: number;
}
