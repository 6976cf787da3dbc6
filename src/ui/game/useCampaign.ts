import type { ScenarioDefinition, SeatView } from '../../engine/index.ts';
import type { ScenarioPackage, ScenarioPresentation, Snapshot } from '../../store/types.ts';
import { useGame } from './GameContext.tsx';

/** The running campaign as panels read it. `view` is as it is, `projected` as if what is staged were done. */
export interface CampaignOnPage {
  readonly snapshot: Snapshot;
  readonly definition: ScenarioDefinition;
  readonly presentation: ScenarioPresentation;
  readonly view: SeatView;
  readonly projected: SeatView;
}

/** One object for each snapshot, so that what depends on it is computed once, however many components ask. */
const known = new WeakMap<Snapshot, CampaignOnPage>();

/** The running campaign; panels are only drawn while there is one. */
export function useCampaign(): CampaignOnPage {
  const snapshot = useGame((state) => state.snapshot);
  const scenario = useGame((state) => state.scenario);
  if (snapshot === null || scenario === null) throw new Error('no campaign is running');
  return campaignOf(snapshot, scenario);
}

function campaignOf(snapshot: Snapshot, scenario: ScenarioPackage): CampaignOnPage {
  const found = known.get(snapshot);
  if (found?.definition === scenario.definition) return found;
  const { definition, presentation } = scenario;
  const made: CampaignOnPage = {
    snapshot,
    definition,
    presentation,
    view: { ...snapshot.view, scenario: definition },
    projected: { ...snapshot.projected, scenario: definition },
  };
  known.set(snapshot, made);
  return made;
}
