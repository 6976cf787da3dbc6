import { shellBudget } from '../commands/support/sites.ts';
import { stationBudget } from '../energy/stations.ts';
import { clamp } from '../math/numbers.ts';
import { companyAt, drive, freshId, type Work } from '../quarter/work.ts';
import type { TargetDefinition, TargetGains } from '../state/definition.ts';

/** A closed purchase brings what the target has, as far as the buyer has the business for it (A6). */
export function takeOver(work: Work, buyer: number, target: TargetDefinition): void {
  const { brings } = target;
  const definition = work.scenario.companies[buyer];
  if (definition?.lab !== undefined) joinLab(work, buyer, brings, target.id);
  if (definition?.silicon !== undefined) joinChips(work, buyer, brings);
  if (definition?.core !== undefined) companyAt(work.state, buyer).coreRevenue += brings.coreRevenue;
  gainTrust(work, buyer, brings.trust, target.id);
  openSite(work, buyer, target);
  connectStation(work, buyer, brings);
  improveShops(work, buyer, brings);
}

function joinLab(work: Work, buyer: number, brings: TargetGains, about: string): void {
  const { lab } = companyAt(work.state, buyer);
  const { seniorShare } = work.scenario.parameters.acquisitions;
  lab.researchers += brings.researchers;
  lab.seniors += Math.floor(brings.researchers * seniorShare);
  lab.targetResearchers += brings.researchers;
  lab.algorithms += brings.algorithms;
  lab.data += brings.data;
  drive(work, buyer, 'researchers', 'acquired', brings.researchers, 'A6', about);
}

function joinChips(work: Work, buyer: number, brings: TargetGains): void {
  const company = companyAt(work.state, buyer);
  for (const programme of company.programmes)
    if (programme.status === 'running')
      programme.progress = Math.max(
        programme.progress,
        Math.min(0.99, programme.progress + brings.programme),
      );
  work.scenario.families.forEach((family, f) => {
    if (family.designer !== company.id) return;
    const known = work.state.maturity[f] ?? 0;
    work.state.maturity[f] = known + brings.maturity * Math.max(0, 1 - known);
  });
}

function gainTrust(work: Work, buyer: number, points: number, about: string): void {
  const company = companyAt(work.state, buyer);
  const before = company.trust;
  company.trust = clamp(before + points, 0, 100);
  drive(work, buyer, 'trust', 'acquired', company.trust - before, 'A6', about);
}

/** A site that has its permit: the shell is still to be paid (C2). */
function openSite(work: Work, buyer: number, { brings, id }: TargetDefinition): void {
  const { site } = brings;
  const region = work.scenario.regions[work.index.region.get(site?.region ?? '') ?? -1];
  if (site === undefined || region === undefined) return;
  work.state.sites.push({
    id: freshId(work.state, 'site-'),
    owner: companyAt(work.state, buyer).id,
    region: site.region,
    name: id,
    mw: site.mw,
    stage: 'build',
    paused: false,
    quartersLeft: site.quarters,
    liveMW: 0,
    spent: 0,
    budget: shellBudget(region, site.mw),
    started: work.state.quarter,
  });
}

/** A power station whose building the sellers have paid (E2). */
function connectStation(work: Work, buyer: number, { station }: TargetGains): void {
  if (station === undefined) return;
  const { region, source, mw, quarters } = station;
  const budget = stationBudget(work.scenario.parameters.energy, { source, mw });
  companyAt(work.state, buyer).power.generation.push({
    id: freshId(work.state, 'station-'),
    region,
    source,
    mw,
    quartersLeft: quarters,
    spent: budget,
    budget,
  });
}

function improveShops(work: Work, buyer: number, { shop }: TargetGains): void {
  if (shop === undefined) return;
  const { id } = companyAt(work.state, buyer);
  const { topLevel } = work.scenario.parameters.commerce;
  for (const merchant of work.state.merchants)
    for (const integration of merchant.integrations)
      if (integration.vendor === id && integration.feature === shop && integration.level > 0)
        integration.level = Math.min(topLevel, integration.level + 1);
}
