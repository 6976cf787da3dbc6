import { kindOf, type Par, type ScenarioDefinition } from '../../engine/index.ts';
import type { Reached } from './reached.ts';

/** The courses of all seats, as a scenario writes them. */
export type Pars = Readonly<Record<string, Readonly<Record<keyof Par, number>>>>;

const SCALES = ['value', 'market', 'technology', 'standing', 'resilience', 'responsibility'] as const;

/** Least par of anything: a course of nothing would make every step of it a triumph. */
const LEAST = 0.02;

/**
 * What more is asked of a seat that has no rival of its kind. The best of two is seldom far: half of every mark is earned more
 * easily there than among five. How often each seat is then best of all stands in the balance report.
 */
const FEW_RIVALS = 0.05;

/**
 * O2: how much more than what was reached is asked of each seat: nothing where rivals of its kind are as many as anywhere, up to
 * {@link FEW_RIVALS} where there are none.
 */
export function liftsOf(companies: ScenarioDefinition['companies']): Readonly<Record<string, number>> {
  const rivals = companies.map(
    (one) => companies.filter((other) => kindOf(other) === kindOf(one)).length - 1,
  );
  const most = Math.max(1, ...rivals);
  return Object.fromEntries(
    companies.map(({ id }, i) => [id, 1 + FEW_RIVALS * (1 - (rivals[i] ?? 0) / most)]),
  );
}

/**
 * O2: the course of every seat from what the usual program reached in it: the mean of the middle third of campaigns, so that one
 * lucky boom or one failure asks nothing of those who come after, and what comes in two sizes (five generations of chips or four)
 * does not leap between them. Three significant digits: more would only look exact.
 *
 * @param lifts by how much more is asked of a seat; see {@link liftsOf}
 */
export function parsFrom(campaigns: readonly Reached[], lifts: Readonly<Record<string, number>> = {}): Pars {
  const seats = Object.keys(campaigns[0] ?? {});
  return Object.fromEntries(
    seats.map((seat) => {
      const reached = (scale: keyof Par) => campaigns.map((one) => one[seat]?.made[scale] ?? 0);
      const course = (scale: keyof Par) =>
        Number(Math.max(LEAST, middle(reached(scale)) * (lifts[seat] ?? 1)).toPrecision(3));
      return [
        seat,
        {
          value: course('value'),
          market: course('market'),
          technology: course('technology'),
          standing: course('standing'),
          resilience: course('resilience'),
          responsibility: course('responsibility'),
        },
      ];
    }),
  );
}

/** How even the seats are: mean final score of each. */
export function meanScores(campaigns: readonly Reached[]): Record<string, number> {
  const seats = Object.keys(campaigns[0] ?? {});
  const all = Math.max(1, campaigns.length);
  return Object.fromEntries(
    seats.map((seat) => [seat, campaigns.reduce((sum, one) => sum + (one[seat]?.score ?? 0), 0) / all]),
  );
}

/** The file that holds the courses of a scenario's seats. */
export function parFile(pars: Pars, seeds: number): string {
  const lines = Object.entries(pars).map(([seat, par]) => {
    const numbers = SCALES.map((scale) => `"${scale}": ${par[scale]}`).join(', ');
    return `    "${seat}": { ${numbers} }`;
  });
  return `{
  "$schema": "../../schema/scenario-part.json",
  // O2: what the usual program reaches in every seat by the end, the middle of ${seeds} campaigns. Written by \`hyperscale par\`.
  "par": {
${lines.join(',\n')}
  }
}
`;
}

/** Mean of the middle third of some values. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 3);
  const kept = sorted.slice(cut, sorted.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / Math.max(1, kept.length);
}
