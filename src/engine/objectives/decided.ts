import { announce, type Work } from '../quarter/work.ts';
import type { DecidedDefinition } from '../state/definition.ts';
import type { Decision } from '../state/objectiveState.ts';

/**
 * O3: a campaign is decided once no company can catch up with the leader any more: trends of the last quarters go on, and
 * each score may stray from its trend by noise that grows with the root of time. Once decided it stays so.
 */
export function judgeDecision(work: Work): void {
  const { state, scenario } = work;
  const { scores } = state.objectives;
  state.companies.forEach((company, i) => {
    const row = scores[i];
    if (row === undefined) return;
    row.push(company.score.total);
    if (row.length > scenario.scorecard.decided.trendQuarters + 1) row.shift();
  });
  if (state.objectives.decided !== null) return;
  const left = scenario.quarters - 1 - state.quarter;
  const rules = scenario.scorecard.decided;
  if (left < 1 || state.quarter + 1 < rules.after * scenario.quarters) return;
  const decision = decisionOf(scores, rules, left);
  if (decision === null) return;
  const leader = scenario.companies[decision.place]?.id;
  if (leader === undefined) return;
  const found: Decision = { quarter: state.quarter, leader, lead: decision.lead, reach: decision.reach };
  state.objectives.decided = found;
  announce(work, {
    code: 'campaignDecided',
    phase: 'objectives',
    companies: [leader],
    about: null,
    params: { lead: Math.round(found.lead) },
    weight: 5,
  });
}

/** The leader that nobody catches in the quarters left, with its lead and the most that anybody could make up. */
export function decisionOf(
  scores: readonly (readonly number[])[],
  { trendQuarters, noisePoints }: DecidedDefinition,
  left: number,
): { readonly place: number; readonly lead: number; readonly reach: number } | null {
  const now = scores.map((row) => row.at(-1) ?? 0);
  const place = now.reduce((best, score, i) => (score > (now[best] ?? 0) ? i : best), 0);
  const top = scores[place];
  if (top === undefined || top.length <= trendQuarters) return null;
  const noise = noisePoints * Math.sqrt(2 * left);
  let lead = Number.POSITIVE_INFINITY;
  let reach = 0;
  for (let i = 0; i < scores.length; i++) {
    if (i === place) continue;
    const gap = (now[place] ?? 0) - (now[i] ?? 0);
    const gain = Math.max(0, trendOf(scores[i] ?? []) - trendOf(top)) * left + noise;
    if (gain >= gap) return null;
    lead = Math.min(lead, gap);
    reach = Math.max(reach, gain);
  }
  return Number.isFinite(lead) ? { place, lead, reach } : null;
}

/** Points a quarter, from the first to the last that is known. */
function trendOf(row: readonly number[]): number {
  return row.length < 2 ? 0 : ((row.at(-1) ?? 0) - (row[0] ?? 0)) / (row.length - 1);
}
