import { acquisitionsPhase } from '../acquisitions/phase.ts';
import { agreementsPhase } from '../agreements/phase.ts';
import { allocationPhase } from './allocation.ts';
import { cashPhase } from './cash.ts';
import { chipProgrammesPhase } from './chipProgrammes.ts';
import { clearingPhase } from './clearing.ts';
import { commercePhase } from './commerce.ts';
import { constructionPhase } from './construction.ts';
import { deliveriesPhase } from './deliveries.ts';
import { energyPhase } from './energy.ts';
import { eventTriggersPhase } from './eventTriggers.ts';
import { executeCommandsPhase } from './executeCommands.ts';
import { foundryPhase } from './foundry.ts';
import { incidentsPhase } from './incidents.ts';
import { releasePhase } from './modelRelease.ts';
import { objectivesPhase } from './objectives.ts';
import { openEventsPhase } from './openEvents.ts';
import { profitAndLossPhase } from './profitAndLoss.ts';
import { regulationPhase } from './regulation.ts';
import { reportPhase } from './reportPhase.ts';
import { researchPhase } from './research.ts';
import { softwareMaturityPhase } from './softwareMaturity.ts';
import { talentPhase } from './talent.ts';
import { valuationPhase } from './valuation.ts';
import type { Work } from './work.ts';

/** One step of a quarter. */
export interface Phase {
  readonly name: string;
  readonly run: (work: Work) => void;
}

/** T3: how a quarter resolves. This list is the table of contents of the simulation. */
export const PHASES: readonly Phase[] = [
  { name: 'openEvents', run: openEventsPhase },
  { name: 'executeCommands', run: executeCommandsPhase },
  { name: 'agreements', run: agreementsPhase },
  { name: 'acquisitions', run: acquisitionsPhase },
  { name: 'construction', run: constructionPhase },
  { name: 'energy', run: energyPhase },
  { name: 'chipProgrammes', run: chipProgrammesPhase },
  { name: 'foundry', run: foundryPhase },
  { name: 'deliveries', run: deliveriesPhase },
  { name: 'modelRelease', run: releasePhase },
  { name: 'allocation', run: allocationPhase },
  { name: 'talent', run: talentPhase },
  { name: 'research', run: researchPhase },
  { name: 'softwareMaturity', run: softwareMaturityPhase },
  { name: 'clearing', run: clearingPhase },
  { name: 'commerce', run: commercePhase },
  { name: 'profitAndLoss', run: profitAndLossPhase },
  { name: 'cash', run: cashPhase },
  { name: 'valuation', run: valuationPhase },
  { name: 'regulation', run: regulationPhase },
  { name: 'incidents', run: incidentsPhase },
  { name: 'eventTriggers', run: eventTriggersPhase },
  { name: 'objectives', run: objectivesPhase },
  { name: 'report', run: reportPhase },
];
