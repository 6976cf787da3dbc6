import type { CompanyId, QuarterReport, ScenarioDefinition } from '../../src/engine/index.ts';
import { listScenarios } from '../../src/scenario/catalogue.node.ts';
import { type Campaign, endQuarter, reportOf, startCampaign } from '../../src/session/campaign.ts';

/** The shipped scenario that the simulation is judged by. */
export async function flagship(): Promise<ScenarioDefinition> {
  const found = (await listScenarios()).find((one) => one.definition.id === 'the-ten-billion-deal');
  if (found === undefined) throw new Error('the flagship does not load');
  return found.definition;
}

/** Plays a campaign to its end: the program has every seat but those that do nothing at all. */
export function played(scenario: ScenarioDefinition, seed: number, idle: readonly string[] = []): Campaign {
  let campaign = startCampaign({ scenario, seats: idle, difficulty: 'manager', seed });
  while (campaign.state.status === 'running') campaign = endQuarter(campaign, {});
  return campaign;
}

/** The reports of two quarters that follow each other; the opening is before the first. */
export interface Step {
  readonly quarter: number;
  readonly before: QuarterReport;
  readonly now: QuarterReport;
}

/** Every quarter of a campaign with the one before it. */
export function stepsOf(campaign: Campaign): Step[] {
  return campaign.reports.map((now, quarter) => {
    const before = reportOf(campaign, quarter - 1);
    if (before === undefined) throw new Error(`no report before quarter ${quarter}`);
    return { quarter, before, now };
  });
}

/** Place of a company in the scenario. */
export function placeOf(scenario: ScenarioDefinition, id: CompanyId | string): number {
  const place = scenario.companies.findIndex((company) => company.id === id);
  if (place < 0) throw new Error(`no company ${id}`);
  return place;
}
