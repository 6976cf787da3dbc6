import type { Cursor } from '../../parse/cursor.ts';
import type { ScenarioInput } from '../../schema/index.ts';
import { computeParametersSchema } from '../../schema/parameters/compute.ts';
import { mend } from '../diagnostic.ts';
import { type Check, type CheckContext, plain, problem, problemAtKey } from './check.ts';
import { findChip } from './silicon.ts';

type CompanyInput = ScenarioInput['companies'][number];

/** Schema defaults that these rules have to know where the author is silent. */
const defaults = { ...computeParametersSchema.parse({}), watts: 700 };

/** IT power that a company's accelerators draw in a region, MW (C3). */
function acceleratorMW(context: CheckContext, company: Cursor<CompanyInput>, region: string): number {
  const overhead =
    context.scenario.at('parameters').at('compute').at('serverOverhead').number() ?? defaults.serverOverhead;
  const fleet = company
    .at('fleet')
    .entries()
    .find((one) => one.name === region);
  const watts = (fleet?.entries() ?? []).map((count) => {
    const each = findChip(context, count.name)?.at('watts').number() ?? defaults.watts;
    return (count.number() ?? 0) * each;
  });
  return (watts.reduce((sum, value) => sum + value, 0) * overhead) / 1e6;
}

type DataCentre = ReturnType<typeof dataCentresOf>[number];

function dataCentresOf(company: Cursor<CompanyInput>) {
  return company.at('dataCentres').entries();
}

/** Asks something of every data centre whose live MW are known. */
function ofDataCentres(
  { scenario }: CheckContext,
  ask: (company: Cursor<CompanyInput>, place: DataCentre, live: number) => ReturnType<Check>,
): ReturnType<Check> {
  return scenario
    .at('companies')
    .items()
    .flatMap((company) =>
      dataCentresOf(company).flatMap((place) => {
        const live = place.at('liveMW').number();
        return live === undefined ? [] : ask(company, place, live);
      }),
    );
}

/** Servers and accelerators fit into the live MW of a region (C3). */
export const fleetsHavePower: Check = (context) =>
  ofDataCentres(context, (company, place, live) => {
    const accelerators = acceleratorMW(context, company, place.name);
    const needed = Math.ceil(accelerators + (place.at('serverMW').number() ?? 0));
    if (accelerators === 0 || needed <= live) return [];
    const params = { needed, live: plain(live), region: place.name };
    return [problem(place.at('liveMW'), 'notEnoughPower', params, mend('raisePower', params))];
  });

/** General servers fit into the live MW of a region. */
export const serversHavePower: Check = (context) =>
  ofDataCentres(context, (_company, place, live) => {
    const servers = place.at('serverMW').number();
    if (servers === undefined || servers <= live) return [];
    const params = { servers: plain(servers), live: plain(live) };
    return [problem(place.at('serverMW'), 'tooManyServers', params, mend('lowerServers', params))];
  });

/** Chips stand in a region in which the company has a data centre that is described. */
export const fleetsHaveDataCentres: Check = ({ scenario }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      const places = new Set(dataCentresOf(company).map((place) => place.name));
      if (places.size === 0) return [];
      return company
        .at('fleet')
        .entries()
        .flatMap((region) => {
          if (places.has(region.name)) return [];
          const params = { region: region.name };
          return [problemAtKey(region, 'fleetWithoutDataCentre', params, mend('addDataCentre', params))];
        });
    });

/** A site is no larger than the rules let one be built. */
export const sitesAreAllowed: Check = ({ scenario }) => {
  const limit = scenario.at('parameters').at('compute').at('maxSiteMW').number() ?? defaults.maxSiteMW;
  return eachSite(scenario).flatMap((site) => {
    const mw = site.at('mw').number();
    if (mw === undefined || mw <= limit) return [];
    return [problem(site.at('mw'), 'siteTooLarge', { mw: plain(mw), limit }, mend('splitSite', { limit }))];
  });
};

/** A site under permit or being built has quarters left; one that is live or waits for the grid has none. */
export const siteStagesMakeSense: Check = ({ scenario }) =>
  eachSite(scenario).flatMap((site) => {
    const stage = site.at('stage').text() ?? 'build';
    const left = site.at('quartersLeft').number() ?? 0;
    const takesTime = stage === 'permit' || stage === 'build';
    if (takesTime && left === 0)
      return [problem(site, 'siteIsDone', { stage }, mend('giveQuartersLeft', { stage }))];
    if (takesTime || left === 0) return [];
    return [
      problem(site.at('quartersLeft'), 'siteHasNoTime', { stage, left }, mend('dropQuartersLeft', { stage })),
    ];
  });

function eachSite(scenario: CheckContext['scenario']) {
  return scenario
    .at('companies')
    .items()
    .flatMap((company) => company.at('sites').items());
}

/** Compute that a company owns at the start, H100e; undefined where a chip's performance has to be derived. */
export function ownedH100e(context: CheckContext, company: Cursor<CompanyInput>): number {
  const uptime =
    context.scenario.at('parameters').at('compute').at('baseUptime').number() ?? defaults.baseUptime;
  const counts = company
    .at('fleet')
    .entries()
    .flatMap((region) => region.entries());
  const units = counts.map((count) => (count.number() ?? 0) * performanceOf(context, count.name));
  return units.reduce((sum, value) => sum + value, 0) * uptime;
}

/** Dense peaks of the H100, TFLOP/s (C1). */
const h100 = { bf16: 989, fp8: 1979 } as const;

/** Performance of a chip over an H100's, before software (C1). */
function performanceOf(context: CheckContext, id: string): number {
  const chip = findChip(context, id);
  const own = chip?.at('performance').number();
  if (own !== undefined) return own;
  const bf16 = chip?.at('bf16Tflops').number() ?? 0;
  const fp8 = chip?.at('fp8Tflops').number() ?? 2 * bf16;
  const weights = context.scenario.at('performanceWeights');
  const weight16 = weights.at('bf16').number() ?? 0.5;
  const weight8 = weights.at('fp8').number() ?? 0.5;
  const sum = weight16 + weight8;
  return sum > 0 ? ((bf16 / h100.bf16) * weight16 + (fp8 / h100.fp8) * weight8) / sum : 0;
}
