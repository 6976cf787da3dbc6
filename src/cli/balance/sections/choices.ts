import { createHash } from 'node:crypto';
import { figure } from '../../output/table.ts';
import { type Kept, openKept } from '../../parallel/kept.ts';
import { keptJobs } from '../../parallel/keptJobs.ts';
import { runJobs } from '../../parallel/pool.ts';
import { type BalancePlan, seedsFor } from '../balancePlan.ts';
import { type ChoiceProbe, type ProbedChoices, probedChoicesSchema } from '../choiceProbe.ts';
import { choicesOf, MATTERS } from '../choices.ts';
import { basis, markdownTable, signed } from '../markdown.ts';

/** Worlds in which a decision is tried, and quarters that each is played on. */
const WORLDS = 4;
const AHEAD = 8;
/** Kinds of decisions that are listed. */
const LISTED = 15;

/** Quarters that are looked at: every seat in turn, early, in the middle and late. */
export function choiceProbes(plan: BalancePlan): ChoiceProbe[] {
  return seedsFor(plan, 'choices').map((seed, k) => ({
    scenario: plan.scenario,
    difficulty: plan.usual,
    seed,
    seat: plan.seats[k % plan.seats.length] ?? '',
    quarter: Math.floor((plan.quarters * (1 + (k % 4))) / 6),
    worlds: WORLDS,
    ahead: AHEAD,
  }));
}

/** Opens a file of kept probes. @param hash of the scenario */
export function openKeptProbes(path: string, hash: string): Promise<Kept<ChoiceProbe, ProbedChoices>> {
  return openKept(path, probedChoicesSchema, (probe) => {
    return createHash('sha256')
      .update(JSON.stringify({ ...probe, scenario: hash }))
      .digest('hex')
      .slice(0, 32);
  });
}

/** Looks at all quarters on all cores; what was kept is not looked at again. */
export function playProbes(
  probes: readonly ChoiceProbe[],
  kept: Kept<ChoiceProbe, ProbedChoices>,
  onDone: () => void,
): Promise<ProbedChoices[]> {
  return keptJobs(probes, kept, (open, done) => runJobs('choiceProbe', open, done), onDone);
}

/** How much there is to decide in a quarter. */
export function writeChoices(plan: BalancePlan, probed: readonly ProbedChoices[]): string {
  const { taken, mattering, open, byKind } = choicesOf(probed);
  const rows = byKind
    .slice(0, LISTED)
    .map((row) => [row.kind, String(row.taken), figure(row.weight, 2), signed(row.worth)]);
  return `## Decisions worth thinking about

A quarter is taken from a campaign at the usual level, each seat in turn, early to late. The program decides; then ${WORLDS} worlds that the seat may believe in are played on for ${AHEAD} quarters, with all of its decisions and with one kind of them left out. A kind *matters* when that moves the final score by ${MATTERS} points on average, up or down. It is *open* when it helps in some of the worlds and harms in others, so that what one believes decides. This counts only what the program chose to do: what it might have done instead comes on top.

${basis(probed.length, seedsFor(plan, 'choices'), 'quarters')}In a quarter ${figure(taken, 1)} kinds of decisions are taken; ${figure(mattering, 1)} of them matter, ${figure(open, 1)} of those are open. The heaviest:

${markdownTable(['kind', 'quarters', 'mean size, points', 'mean worth, points'], rows)}`;
}
