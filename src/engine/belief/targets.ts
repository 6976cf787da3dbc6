import type { TargetDefinition } from '../state/definition.ts';
import type { GameState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';
import type { Draws } from './draws.ts';

type Target = GameState['targets'][number];

/** A6: small companies. The range of their price is known; where in it the owners stand is drawn. */
export function believedTargets(view: SeatView, draws: Draws): Target[] {
  return view.scenario.targets.flatMap((definition, t): Target[] => {
    const mood = 2 * draws.uniform() - 1;
    const seen = view.targets[t];
    if (seen === undefined) return [];
    const { buyer, price, closes, value, owner, from, interest } = seen;
    return [
      {
        value,
        asking: askingBehind(definition, seen),
        mood,
        owner,
        restsUntil: from,
        purchase: buyer === null ? null : { buyer, price, announced: view.quarter - 1, closes },
        bids: seen.bid > 0 ? [{ bidder: view.seat, amount: seen.bid }] : [],
        interest,
      },
    ];
  });
}

/** What the owners ask over their usual premium, from the middle of the range that everybody reckons. */
function askingBehind(
  { premium }: TargetDefinition,
  { low, high, value }: { readonly low: number; readonly high: number; readonly value: number },
): number {
  const usual = value * (1 + premium);
  return usual > 0 ? (low + high) / 2 / usual : 1;
}
