import type { AcquisitionsParameters } from './parameters/acquisitions.ts';
import type { AgreementsParameters } from './parameters/agreements.ts';
import type { CommerceParameters } from './parameters/commerce.ts';
import type { ComputeParameters } from './parameters/compute.ts';
import type { DemandParameters } from './parameters/demand.ts';
import type { EnergyParameters } from './parameters/energy.ts';
import type { FinanceParameters } from './parameters/finance.ts';
import type { InformationParameters } from './parameters/information.ts';
import type { ModelsParameters } from './parameters/models.ts';
import type { RegulationParameters } from './parameters/regulation.ts';
import type { SiliconParameters } from './parameters/silicon.ts';

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
  readonly acquisitions: AcquisitionsParameters;
  readonly information: InformationParameters;
  readonly regulation: RegulationParameters;
}
