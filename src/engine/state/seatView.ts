import type { SeatTarget } from '../acquisitions/seatTargets.ts';
import type { OwnObjective } from '../objectives/ownObjectives.ts';
import type { SeatRegulation } from '../regulation/seatRegulation.ts';
import type { ScenarioDefinition } from './definition.ts';
import type { CompanyId } from './ids.ts';
import type { PublicCompany } from './publicCompany.ts';
import type {
  Agreement,
  ChipOrder,
  ChipState,
  CircularFlow,
  CompanyState,
  DeepReadonly,
  Estate,
  GameState,
  KnowledgeState,
  MerchantState,
  Offer,
  RegionState,
  Site,
  SupplyState,
  TradeRuleState,
} from './state.ts';
import type { Volumes } from './volumes.ts';

/** Everything that a seat may know when it decides: its own books, public statements, estimates (I1). */
export interface SeatView {
  readonly scenario: ScenarioDefinition;
  readonly quarter: number;
  readonly seat: CompanyId;
  readonly seatIndex: number;
  readonly own: CompanyState;
  readonly rivals: readonly PublicCompany[];
  readonly regions: DeepReadonly<RegionState[]>;
  readonly chips: DeepReadonly<ChipState[]>;
  readonly maturity: readonly number[];
  readonly spotPrice: readonly number[];
  readonly potential: readonly number[];
  /** What everybody sells, as market researchers count it (D1). */
  readonly volumes: Volumes;
  readonly supply: DeepReadonly<SupplyState>;
  /** Export rules and tariffs as they stand, in the scenario's order (R3). */
  readonly tradeRules: DeepReadonly<TradeRuleState[]>;
  readonly knowledge: DeepReadonly<KnowledgeState>;
  readonly merchants: DeepReadonly<MerchantState[]>;
  readonly sentiment: number;
  /** Scrutiny, warnings and probes: everybody's in public, the own ones in full (R). */
  readonly regulation: SeatRegulation;
  /** The seat's own objectives (O1). */
  readonly objectives: readonly OwnObjective[];
  /** Whether the race is over, and for whom (O3). */
  readonly decided: GameState['objectives']['decided'];
  /** Scores of the last quarters by company, oldest first, as they were told (O2). */
  readonly scores: DeepReadonly<number[][]>;
  /** What happened and what it moves now; what is on its way nobody sees (V1, I1). */
  readonly events: Pick<GameState['events'], 'log' | 'modifiers'>;
  /** Sites of all companies: a building cannot be hidden. */
  readonly sites: DeepReadonly<Site[]>;
  /** Own orders, and orders for own chips. */
  readonly orders: DeepReadonly<ChipOrder[]>;
  readonly agreements: DeepReadonly<Agreement[]>;
  /** Offers that the seat made or received. */
  readonly offers: DeepReadonly<Offer[]>;
  /** Small companies that can be bought (A6). */
  readonly targets: readonly SeatTarget[];
  readonly status: GameState['status'];
  /** Estates of failed companies, with the seat's own bids only (F3). */
  readonly estates: DeepReadonly<Estate[]>;
  /** Invested money that comes back as purchases (F6): published by both sides. */
  readonly circular: DeepReadonly<CircularFlow[]>;
}
