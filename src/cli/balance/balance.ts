import type { GameRecord } from '../arena/game.ts';
import type { KeptGames } from '../arena/keptGames.ts';
import { playGames } from '../arena/playGames.ts';
import type { Kept } from '../parallel/kept.ts';
import type { BalancePlan, Section } from './balancePlan.ts';
import type { ChoiceProbe, ProbedChoices } from './choiceProbe.ts';
import { advice } from './sections/advice.ts';
import { bots } from './sections/bots.ts';
import { choiceProbes, playProbes, writeChoices } from './sections/choices.ts';
import { doctrines } from './sections/doctrines.ts';
import { drama } from './sections/drama.ts';
import { levels } from './sections/levels.ts';
import { levers } from './sections/levers.ts';
import { seats } from './sections/seats.ts';

const SECTIONS: readonly Section[] = [doctrines, drama, levels, advice, bots, levers, seats];
const CHOICES = 'choices';

/** Parts of the report by name, in their order. */
export const PARTS: readonly string[] = [...SECTIONS.map(({ id }) => id), CHOICES];

/** Files in which what was played is kept. */
export interface BalanceKept {
  readonly games: KeptGames;
  readonly probes: Kept<ChoiceProbe, ProbedChoices>;
}

/** Campaigns and quarters that some parts rest on, for a progress bar. */
export function effortOf(plan: BalancePlan, parts: readonly string[]): number {
  const games = SECTIONS.filter(({ id }) => parts.includes(id)).flatMap((section) => section.games(plan));
  return games.length + (parts.includes(CHOICES) ? choiceProbes(plan).length : 0);
}

/** Plays what the parts need, each campaign once, and writes them as Markdown. */
export async function balanceReport(
  plan: BalancePlan,
  parts: readonly string[],
  kept: BalanceKept,
  onDone: () => void,
): Promise<string> {
  const chosen = SECTIONS.filter(({ id }) => parts.includes(id));
  const games = chosen.map((section) => section.games(plan));
  const records = await playGames(games.flat(), kept.games, onDone);
  let next = 0;
  const texts = chosen.map((section, k) => {
    const own: GameRecord[] = records.slice(next, next + (games[k]?.length ?? 0));
    next += own.length;
    return section.write(plan, own);
  });
  if (parts.includes(CHOICES))
    texts.push(writeChoices(plan, await playProbes(choiceProbes(plan), kept.probes, onDone)));
  return `${headOf(plan, parts)}${texts.join('\n')}`;
}

function headOf(plan: BalancePlan, parts: readonly string[]): string {
  const seeds = Object.entries(plan.seeds)
    .map(([part, number]) => `--${part}-seeds ${number}`)
    .join(' ');
  const only = parts.length === PARTS.length ? '' : ` --only ${parts.join(',')}`;
  return `# Balance

Written by \`npm run balance -- --scenario ${plan.scenario} --seed ${plan.seed} --quarters ${plan.quarters} ${seeds}${only}\`; not to be edited by hand. It plays ${plan.quarters} quarters of \`${plan.scenario}\` without a person. The same command on the same version gives the same figures, on any number of cores.

Intervals are at 95 %: Wilson's for shares, Student's for mean differences of pairs. *holds* and *fails* are said where the whole interval is on one side of what is asked; *open* means that there were too few games to tell.

`;
}
