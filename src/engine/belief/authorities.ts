import type { GameState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';

/** R: what is known of authorities, with the sales of others reckoned from their revenue. What they will find nobody knows. */
export function believedRegulation(view: SeatView): GameState['regulation'] {
  const { jurisdictions, companies } = view.scenario;
  const { scrutiny, warned, sales, probes, due } = view.regulation;
  return {
    scrutiny,
    warned: companies.map((_, i) => (i === view.seatIndex ? warned : jurisdictions.map(() => -1))),
    sales: companies.map((_, i) => {
      const seen = sales[i] ?? [];
      const all = view.rivals[i]?.revenue.value ?? 0;
      return seen.length > 0
        ? seen
        : jurisdictions.map(({ weight }) => Math.round(Math.max(0, all) * weight));
    }),
    conduct: [],
    probes,
    due: due > 0 ? [duty(view, due)] : [],
  };
}

/** The seat knows what it owes in all; to whom does not matter to its books. */
function duty(view: SeatView, amount: number): GameState['regulation']['due'][number] {
  const jurisdiction = view.scenario.jurisdictions[0]?.id ?? '';
  return { company: view.seatIndex, cause: 'regulatoryFine', amount, jurisdiction };
}
