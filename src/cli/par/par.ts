import type { Par } from '../../engine/index.ts';
import type { Reached } from './reached.ts';

/** The courses of all seats, as a scenario writes them. */
export type Pars = Readonly<Record<string, Readonly<Record<keyof Par, number>>>>;

const SCALES = ['value', 'market', 'technology', 'standing', 'resilience', 'responsibility'] as const;

/** Least par of anything: a course of nothing would make every step of it a triumph. */
const LEAST = 0.02;

/**
 * O2: the course of every seat from what the usual program reached in it: the median over campaigns, so that one lucky boom
 * or one failure asks nothing of those who come after. Three significant digits: more would only look exact.
 */
export function parsFrom(campaigns: readonly Reached[]): Pars {
  const seats = Object.keys(campaigns[0] ?? {});
  return Object.fromEntries(
    seats.map((seat) => {
      const reached = (scale: keyof Par) => campaigns.map((one) => one[seat]?.made[scale] ?? 0);
      const course = (scale: keyof Par) => Number(Math.max(LEAST, median(reached(scale))).toPrecision(3));
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
  // O2: what the usual program reaches in every seat by the end, median of ${seeds} campaigns. Written by \`hyperscale par\`.
  "par": {
${lines.join(',\n')}
  }
}
`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
