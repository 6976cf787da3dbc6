/** Types of what the store holds, for the interface, which talks to the store only. */
export type { ScenarioPresentation } from '../scenario/resolve/index.ts';
export type { Standing, TurningPoint } from '../session/debrief.ts';
export type { AgreementStanding } from '../session/negotiation/agreementStanding.ts';
export type { BeforeAfter, DealFigures } from '../session/negotiation/dealFigures.ts';
export type { TableReferences } from '../session/negotiation/references.ts';
export type { Sounding } from '../session/negotiation/sound.ts';
export type { Advice, Band, OutlookPicture } from '../session/outlook/outlookApi.ts';
export type {
  EntrySum,
  ScenarioCard,
  ScenarioPackage,
  SeatCard,
} from '../session/sessionApi.ts';
export type { Snapshot } from '../session/snapshot.ts';
export type { StagedCommand } from '../session/staging.ts';
export type { CampaignHeader } from '../storage/campaignFile.ts';
