import { type Command, clamp } from '../../engine/index.ts';
import type { Advise } from './adviser.ts';

/** Once a year, fees of standing integrations move towards what the doctrine asks (K3): more with level, less where feared. */
export const fees: Advise = (view, doctrine) => {
  if (view.quarter % 4 !== 2) return [];
  return view.scenario.merchants.flatMap((merchant, m) =>
    (view.merchants[m]?.integrations ?? [])
      .filter((one) => one.vendor === view.seat && one.level > 0 && merchant.owner !== view.seat)
      .flatMap((one): readonly Command[] => {
        const fear = merchant.fears[view.seat] ?? 0;
        const wanted = clamp(
          doctrine.shopFee * (0.8 + 0.2 * one.level) * (1 - 0.5 * fear),
          0,
          0.5 * merchant.takeRate,
        );
        const fee = Math.round((one.fee + clamp(wanted - one.fee, -0.005, 0.005)) * 10_000) / 10_000;
        return Math.abs(fee - one.fee) < 0.0005
          ? []
          : [{ kind: 'setFee', merchant: merchant.id, feature: one.feature, fee }];
      }),
  );
};
