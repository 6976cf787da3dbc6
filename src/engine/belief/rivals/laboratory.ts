import { clamp } from '../../math/numbers.ts';
import { log10, pow } from '../../math/real.ts';
import type { LabDefinition, ScenarioDefinition } from '../../state/definition.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { CompanyState } from '../../state/state.ts';
import { effectiveTeam } from '../../talent/team.ts';
import type { Draws } from '../draws.ts';

/** What outsiders take a training run for: quarters, and part of the research compute that it has (M1). */
const RUN_QUARTERS = 3;
const RUN_SHARE = 0.7;
/** Most that a lab is thought to be ahead of the industry in its algorithms, decades. */
const MOST_AHEAD = 0.3;

type Lab = CompanyState['lab'];

/** What everybody knows of the world's algorithms, and the estimate of a lab's people. */
export interface LabFacts {
  readonly quarter: number;
  readonly industry: number;
  readonly researchers: number;
}

/** M: a rival's lab: its model on sale, its people by estimate, and a run under way of which nobody knows how far it is. */
export function believedLab(
  definition: LabDefinition | undefined,
  seen: PublicCompany,
  opening: Lab,
  facts: LabFacts,
  draws: Draws,
): Lab {
  const done = Math.floor(RUN_QUARTERS * draws.uniform());
  const lab = teamOf(definition, seen, opening, facts);
  if (definition === undefined) return lab;
  const { family, first } = definition.naming;
  // A model comes out every year or so: its number only has to be one that nobody else's model has.
  const number = first + Math.floor(facts.quarter / RUN_QUARTERS);
  const model = {
    id: facts.quarter === 0 ? 'm0' : `m-${seen.id}-${facts.quarter}`,
    name: `${family} ${number}`,
    capability: seen.capability,
    trained: facts.quarter - 2,
    released: Math.max(0, facts.quarter - 1 - done),
    open: seen.openWeights,
    due: -1,
    tested: 1,
  };
  const run = {
    name: `${family} ${number + 1}`,
    quarters: RUN_QUARTERS,
    done,
    share: RUN_SHARE,
    effective: 0,
  };
  return {
    ...lab,
    algorithms: facts.industry,
    models: [model],
    run: facts.quarter === 0 ? opening.run : run,
  };
}

function teamOf(
  definition: LabDefinition | undefined,
  seen: PublicCompany,
  opening: Lab,
  { quarter, industry, researchers: estimate }: LabFacts,
): Lab {
  const researchers = definition === undefined ? 0 : Math.max(1, Math.round(estimate));
  const seniors = opening.researchers > 0 ? opening.seniors / opening.researchers : 0;
  return {
    capability: seen.capability,
    algorithms: quarter === 0 ? opening.algorithms : industry,
    researchers,
    seniors: Math.floor(researchers * seniors),
    targetResearchers: researchers,
    pay: seen.pay,
    culture: seen.culture,
    approaches: [],
    community: seen.openWeights ? 1 : opening.community * pow(0.9, quarter),
    data: opening.data,
    run: null,
    models: [],
    openWeights: seen.openWeights,
  };
}

/**
 * M2 read backwards: a lab's algorithms must have brought its last model to where it is on the compute that it has for
 * study, less what it has grown since. The run under way has gathered its compute with them.
 */
export function withResearch(scenario: ScenarioDefinition, lab: Lab, research: number, facts: LabFacts): Lab {
  if (lab.run === null || facts.quarter === 0) return lab;
  const gathered = Math.max(1, research * RUN_SHARE * RUN_QUARTERS * GROWN);
  const behind = log10(effectiveBehind(scenario, lab)) - log10(gathered);
  const algorithms = clamp(
    facts.industry + TRUSTED * (behind - facts.industry),
    facts.industry,
    facts.industry + MOST_AHEAD,
  );
  const effective = research * lab.run.share * lab.run.done * pow(10, algorithms);
  return { ...lab, algorithms, run: { ...lab.run, effective } };
}

/** Part of a lead in algorithms, as capability suggests it, that is believed: leads leak away (M2). */
const TRUSTED = 0.3;

/** Part of today's study compute that the last run is thought to have had. */
const GROWN = 0.8;

/** Effective compute, H100e-quarters, behind the capability of a lab's model (M2). */
function effectiveBehind({ parameters: { models } }: ScenarioDefinition, lab: Lab): number {
  const talent =
    models.talentPoints * log10(Math.max(effectiveTeam(models.talent, lab), 1) / models.referenceResearchers);
  const data = models.dataPoints * (lab.data - 1);
  const logFlop =
    models.referenceLogFlop + (lab.capability - models.intercept - talent - data) / models.pointsPerDecade;
  return pow(10, logFlop - models.logFlopPerH100eQuarter - log10(models.trainingUtilisation));
}
