import { returnOnShare } from '../../finance/shares.ts';
import { ratio } from '../../math/numbers.ts';
import type { CompanyFact } from '../../state/definition/events.ts';
import { fleetChips } from '../../state/fleetChips.ts';
import type { CompanyState } from '../../state/state.ts';
import type { World } from '../binding.ts';

type Read = (world: World, company: CompanyState) => number;

/** Facts about how a company stands among others, 0–1 unless said otherwise; objectives ask for them most. */
export const STANDING_FACTS = {
  /** Share of its compute that its largest provider delivers. */
  computeDependence: (_, { exposure }) => exposure.compute,
  /** Share of its fleet that one outside designer made. */
  chipDependence: (_, { exposure }) => exposure.suppliers ?? 0,
  /** Share of its revenue that one other company pays. */
  customerDependence: (_, { exposure }) => exposure.customers ?? 0,
  /** Largest holding of another company in it. */
  largestHolder: ({ index, state }, { id }) => {
    const place = index.company.get(id) ?? -1;
    return state.companies.reduce((most, { stakes }) => Math.max(most, stakes[place] ?? 0), 0);
  },
  /** Share of what designers sold. */
  chipShare: ({ state }, company) =>
    ratio(
      company.figures.siliconRevenue,
      state.companies.reduce((sum, { figures }) => sum + figures.siliconRevenue, 0),
    ),
  /** Operating margin. */
  operatingMargin: (_, { figures }) => ratio(figures.operatingIncome, figures.revenue),
  /** GMV of the own shop platform over that at the start. */
  shopGmv: ({ scenario, index, state }, { id }) => {
    const merchant = scenario.companies[index.company.get(id) ?? -1]?.commerce?.merchant;
    const m = index.merchant.get(merchant ?? '') ?? -1;
    return ratio(state.merchants[m]?.gmv ?? Number.NaN, scenario.merchants[m]?.gmv ?? 1, 1);
  },
  /** Share of its fleet, by performance, that it designed. */
  ownChips: ({ index, state }, company) => {
    const own = index.company.get(company.id) ?? -1;
    const chips = fleetChips(index, company);
    let mine = 0;
    let all = 0;
    for (let k = 0; k < chips.length; k++) {
      const c = chips[k] ?? -1;
      const power = (company.fleet[k]?.installed ?? 0) * (state.chips[c]?.performance ?? 0);
      all += power;
      if (index.designerOfChip[c] === own) mine += power;
    }
    return ratio(mine, all);
  },
  /** Value of a share over that at the start. */
  valueGrowth: ({ scenario, index }, company) =>
    returnOnShare(
      company,
      scenario.companies[index.company.get(company.id) ?? -1]?.valuation.marketValue ?? 1,
    ),
  /** Shop platforms in which it works. */
  shopsServed: ({ state }, { id }) =>
    state.merchants.filter(({ integrations }) =>
      integrations.some(({ vendor, level }) => vendor === id && level > 0),
    ).length,
  /** Investigations of it that are open (R2). */
  openProbes: ({ state }, { id }) =>
    state.regulation.probes.filter(({ company, status }) => company === id && status === 'open').length,
  /** Place by score, from 1. */
  rank: ({ state }, { score }) =>
    1 + state.companies.filter((other) => other.score.total > score.total).length,
} as const satisfies Partial<Record<CompanyFact, Read>>;
