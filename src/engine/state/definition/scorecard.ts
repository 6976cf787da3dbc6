export type Perspective = 'value' | 'market' | 'technology' | 'resilience' | 'responsibility';

/** O2: weights of the five perspectives, their absolute targets, and what they are made of. */
export interface ScorecardDefinition {
  readonly weights: Readonly<Record<Perspective, number>>;
  /** Value, kUSD per kUSD at the start, that earns a full absolute mark: 2 = doubled. */
  readonly valueTarget: number;
  /** Sum of segment shares that earns a full mark. */
  readonly shareTarget: number;
  /** Capability points above the start that earn a full mark. */
  readonly capabilityTarget: number;
  /** Performance per watt over the company's best chip at the start that earns a full mark. */
  readonly chipTarget: number;
  /** Points behind the frontier at which a model earns nothing against the best. */
  readonly frontierPoints: number;
  /** Quarters of revenue in cash that count as full liquidity. */
  readonly liquidityQuarters: number;
  /** t CO₂ per MWh from which power earns nothing. */
  readonly dirtyCarbon: number;
  /** Weights of the parts; those that do not apply to a company leave theirs to the others. */
  readonly resilience: Readonly<Record<ResiliencePart, number>>;
  readonly responsibility: Readonly<Record<ResponsibilityPart, number>>;
  readonly decided: DecidedDefinition;
  /** Part of a full absolute mark, 0–1, that a seat earns which is exactly on its course. */
  readonly parMark: number;
  /** Part of the technology of the end that is asked for from the first quarter on: a course of 0 would measure nothing. */
  readonly technologyAtOnce: number;
}

/** O2: what sound play reaches in a seat by the end of the campaign. Seats are unequal; what is asked of them is fair. */
export interface Par {
  /** Value per share over the start. */
  readonly value?: number | undefined;
  /** Sum of segment shares. */
  readonly market?: number | undefined;
  /** Gain of models, chips or fleet, as a part of the target. */
  readonly technology?: number | undefined;
  /** Nearness to the best there is, 0–1. */
  readonly standing?: number | undefined;
  /** Weighted parts, 0–1. */
  readonly resilience?: number | undefined;
  readonly responsibility?: number | undefined;
}

export type ResiliencePart =
  | 'liquidity'
  | 'leverage'
  | 'computeSources'
  | 'suppliers'
  | 'customers'
  | 'energy';
export type ResponsibilityPart = 'trust' | 'quiet' | 'clean';

/** O3: when a campaign counts as decided. */
export interface DecidedDefinition {
  /** Part of the campaign that has to be over first. */
  readonly after: number;
  /** Quarters over which trends are read. */
  readonly trendQuarters: number;
  /** Points by which scores may stray from their trend in one quarter; grows with the root of time. */
  readonly noisePoints: number;
}
