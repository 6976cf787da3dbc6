import { runScript } from '../../scripts/lib/script.ts';
import type { Io } from '../../src/cli/io.ts';
import { printJson } from '../../src/cli/output/json.ts';
import { resolveQuarter, type ScenarioDefinition } from '../../src/engine/index.ts';
import { listScenarios } from '../../src/scenario/catalogue.node.ts';
import { type Campaign, endQuarter, programCommands, startCampaign } from '../../src/session/campaign.ts';
import { growCommands, growScenario } from './grow.ts';
import { bareKernel } from './kernel.ts';
import { rivalsTimes } from './rivals.ts';
import { growthExponent, microseconds, QUARTER_WARM_UP } from './timing.ts';

const FLAGSHIP = 'the-ten-billion-deal';
/** Quarters played before anything is timed: orders, sites and agreements are under way then. */
const WARM_QUARTERS = 6;

/** One line of the growth table. */
interface GrowthPoint {
  readonly companies: number;
  readonly resolveMicroseconds: number;
  readonly ratioToKernel: number;
}

function played(scenario: ScenarioDefinition, quarters: number): Campaign {
  let campaign = startCampaign({ scenario, seats: [], difficulty: 'manager', seed: 1 });
  for (let k = 0; k < quarters; k++) campaign = endQuarter(campaign, {});
  return campaign;
}

/** Cost of a quarter for 12, 24, 48 and 96 companies, each copy with its own commands like those of the first. */
function growth(scenario: ScenarioDefinition): GrowthPoint[] {
  const start = (world: ScenarioDefinition) =>
    startCampaign({ scenario: world, seats: [], difficulty: 'manager', seed: 1 });
  const first = programCommands(start(scenario));
  return [1, 2, 4, 8].map((copies) => {
    const grown = growScenario(scenario, copies);
    const { state } = start(grown);
    const commands = growCommands(scenario, first, copies);
    // The first quarter of a campaign takes other paths than the seventh: the code settles again.
    const [kernel = 0, resolve = 0] = microseconds(
      [
        { run: bareKernel(grown, state).run, warmUp: 200 },
        { run: () => resolveQuarter(grown, state, commands), warmUp: QUARTER_WARM_UP / copies },
      ],
      8,
    );
    return {
      companies: grown.companies.length,
      resolveMicroseconds: resolve,
      ratioToKernel: resolve / kernel,
    };
  });
}

async function bench(json: boolean, io: Io): Promise<void> {
  const found = (await listScenarios()).find((one) => one.definition.id === FLAGSHIP);
  if (found === undefined) throw new Error(`scenario ${FLAGSHIP} is missing`);
  const scenario = found.definition;
  const campaign = played(scenario, WARM_QUARTERS);
  const commands = programCommands(campaign);
  const kernel = bareKernel(scenario, campaign.state);
  const [kernelTime = 0, resolveTime = 0, idleTime = 0] = microseconds([
    { run: kernel.run, warmUp: QUARTER_WARM_UP },
    { run: () => resolveQuarter(scenario, campaign.state, commands), warmUp: QUARTER_WARM_UP },
    { run: () => resolveQuarter(scenario, campaign.state, {}), warmUp: QUARTER_WARM_UP / 4 },
  ]);
  const begin = process.hrtime.bigint();
  played(scenario, scenario.quarters);
  const whole = Number(process.hrtime.bigint() - begin) / 1e6;
  const points = growth(scenario);
  const result = {
    utilityTerms: kernel.terms,
    commands: Object.values(commands).flat().length,
    kernelMicroseconds: kernelTime,
    resolveMicroseconds: resolveTime,
    resolveWithoutCommandsMicroseconds: idleTime,
    ratio: resolveTime / kernelTime,
    ratioWithoutCommands: idleTime / kernelTime,
    campaignMilliseconds: whole,
    rivals: rivalsTimes(scenario, campaign),
    growth: points,
    growthExponent: growthExponent(
      points.map((point) => ({ x: point.companies, y: point.resolveMicroseconds })),
    ),
  };
  if (json) printJson(io, result);
  else io.out(table(result));
}

function table(result: object): string {
  return `${Object.entries(result)
    .map(([name, value]) => `${name.padEnd(36)} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join('\n')}\n`;
}

await runScript('bench', (program, io) => {
  program
    .description("Times a quarter against the bare demand kernel, and the program's decisions by level.")
    .option('--json', 'print one JSON document')
    .action(({ json }: { readonly json?: true }) => bench(json === true, io));
});
