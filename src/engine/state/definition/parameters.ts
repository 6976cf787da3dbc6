import type {
  CommerceParameters,
  DemandParameters,
  InformationParameters,
  RegulationParameters,
} from './parametersOfDemand.ts';
import type { AgreementsParameters, FinanceParameters } from './parametersOfMoney.ts';
import type {
  ComputeParameters,
  EnergyParameters,
  ModelsParameters,
  SiliconParameters,
} from './parametersOfSupply.ts';

/** Numbers of the rules, by subsystem. The rule book quotes them from here. */
export interface Parameters {
  readonly compute: ComputeParameters;
  readonly silicon: SiliconParameters;
  readonly energy: EnergyParameters;
  readonly models: ModelsParameters;
  readonly demand: DemandParameters;
  readonly commerce: CommerceParameters;
  readonly finance: FinanceParameters;
  readonly agreements: AgreementsParameters;
  readonly information: InformationParameters;
  readonly regulation: RegulationParameters;
}
