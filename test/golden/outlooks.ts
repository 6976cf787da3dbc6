import {
  appraiseIntegration,
  circularOutlook,
  covenantOutlook,
  creditOutlook,
  depreciationWith,
  FEATURES,
  freedomOf,
  listingOutlook,
  marketPrice,
  platformOutlook,
  powerCover,
  programmeOutlook,
  releaseOutlook,
  roundForecast,
  roundOutlook,
  type SeatView,
  shopOutlook,
  siteOutlooks,
  tradeOutlook,
  trainingOutlook,
  unitPrice,
  unitResource,
  waitingMW,
} from '../../src/engine/index.ts';

/** What every form would foretell a seat in a quarter, for a round choice of decisions. */
export function outlooksOf(view: SeatView): unknown {
  return [moneyOf(view), plantOf(view), modelsOf(view), shopsOf(view)];
}

function moneyOf(view: SeatView): unknown {
  const value = view.own.valuation.marketValue;
  return [
    roundOutlook(view),
    [0.9, 1, 1.2].map((part) => roundForecast(view, Math.round(value / 20), Math.round(part * value))),
    listingOutlook(view),
    covenantOutlook(view),
    creditOutlook(view),
    circularOutlook(view),
    ([5, 5.5, 6] as const).map((years) =>
      depreciationWith(view.own, view.scenario.parameters, view.quarter, years),
    ),
    view.rivals.map(({ id }) => (['sell', 'buy'] as const).map((side) => tradeOutlook(view, id, 0.01, side))),
  ];
}

function plantOf(view: SeatView): unknown {
  const { regions, chips } = view.scenario;
  return [
    siteOutlooks(view),
    regions.map((region, r) => [
      waitingMW(view, r),
      powerCover(view, region, r),
      marketPrice(view, region.id),
    ]),
    marketPrice(view, null),
    chips.map(({ id, programme }) =>
      [0.5, 1, 2].map((part) =>
        programmeOutlook(view, {
          chip: id,
          funding: Math.round((part * (programme?.nre ?? 0)) / (programme?.quarters ?? 1)),
          ambition: 0.5 + part / 2,
        }),
      ),
    ),
  ];
}

function modelsOf(view: SeatView): unknown {
  const research = [1, 1.1, 1.2, 1.3].map((growth) => view.own.compute.research * growth);
  return [
    freedomOf(view),
    [1, 2, 4].map((quarters) => trainingOutlook(view, { quarters, share: 0.6, effective: 0 }, research)),
    view.own.lab.models.map((model) =>
      [true, false].map((open) => [0, 2].map((testing) => releaseOutlook(view, model, { open, testing }))),
    ),
    view.scenario.segments.map((_, s) => [
      unitResource(view, s),
      unitResource(view, s, 150),
      unitPrice(view, s, 0.9),
    ]),
  ];
}

function shopsOf(view: SeatView): unknown {
  return [
    platformOutlook(view, 0.3, 6),
    platformOutlook(view, 0.8, 3),
    view.scenario.merchants.map(({ id }) =>
      FEATURES.map((feature) => [
        shopOutlook(view, id, { feature, level: 2, fee: 0.02, since: view.quarter - 3 }),
        appraiseIntegration(view, id, feature, 0.02),
      ]),
    ),
  ];
}
