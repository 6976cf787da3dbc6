/** Types of what the store holds, for the interface, which talks to the store only. */
export type { ScenarioPresentation } from '../scenario/resolve/index.ts';
export type { Debrief, Standing, TurningPoint } from '../session/debrief.ts';
export type {
  DifficultyChoice,
  LoadResult,
  NewCampaign,
  ScenarioCard,
  ScenarioPackage,
  SeatCard,
  Sounding,
} from '../session/sessionApi.ts';
export type { Snapshot } from '../session/snapshot.ts';
export type { StagedCommand } from '../session/staging.ts';
export type { CampaignHeader } from '../storage/campaignFile.ts';
