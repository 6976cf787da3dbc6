import type { GameState, ScenarioDefinition } from '../engine/index.ts';

/** Public quantities at one moment, by name: `spotPrice.<region>`, `powerPrice.<region>`, `gmv.<merchant>`, … */
export type WorldMarks = Readonly<Record<string, number>>;

/** What everybody sees of the world beside the companies (I1): the charts' memory of it. */
export function worldMarks(scenario: ScenarioDefinition, state: GameState): WorldMarks {
  const marks: Record<string, number> = {
    packagingTightness: state.supply.packagingTightness,
    hbmTightness: state.supply.hbmTightness,
    frontier: state.knowledge.frontier,
    openFrontier: state.knowledge.openFrontier,
  };
  scenario.regions.forEach(({ id }, r) => {
    marks[`spotPrice.${id}`] = state.market.spotPrice[r] ?? 0;
    marks[`powerPrice.${id}`] = state.regions[r]?.powerPriceUsdPerMWh ?? 0;
    marks[`carbon.${id}`] = state.regions[r]?.carbonTPerMWh ?? 0;
    marks[`pressure.${id}`] = state.regions[r]?.pressure ?? 0;
  });
  scenario.families.forEach(({ id }, f) => {
    marks[`maturity.${id}`] = state.maturity[f] ?? 0;
  });
  scenario.merchants.forEach(({ id }, m) => {
    const merchant = state.merchants[m];
    if (merchant === undefined) return;
    marks[`gmv.${id}`] = merchant.gmv;
    for (const [feature, adoption] of Object.entries(merchant.adoption))
      marks[`adoption.${id}.${feature}`] = adoption;
  });
  return marks;
}

/** The marks as one row per name, oldest first. */
export function worldSeries(marks: readonly WorldMarks[]): Record<string, number[]> {
  const names = Object.keys(marks[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, marks.map((mark) => mark[name] ?? 0)]));
}
