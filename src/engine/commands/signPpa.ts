import { z } from 'zod';
import { ppaQuote } from '../energy/quote.ts';
import { takeOffer } from '../quarter/powerSupply.ts';
import { announce, companyAt, freshId } from '../quarter/work.ts';
import { PPA_SOURCES } from '../state/definition/parameters/energy.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count, regionId } from './support/fields.ts';
import { findRegion, unknownThing } from './support/lookup.ts';
import { powerCover, quarterBill } from './support/power.ts';

const schema = z.strictObject({
  kind: z.literal('signPpa'),
  region: regionId.describe('Region in which the power is delivered.'),
  source: z.enum(PPA_SOURCES).describe('Where the power comes from.'),
  mw: count(1, 100_000).describe('Mean power delivered, MW, within the bounds of the scenario.'),
  years: count(1, 40).describe('Years of delivery, within the bounds of the scenario.'),
});

/** Fixes price and volume of power for years, take or pay, at the price quoted now (E2). */
export const signPpa = command({
  kind: 'signPpa',
  schema,
  check(view, { region, source, mw, years }): Refusal | null {
    const definition = findRegion(view, region);
    if (definition === undefined) return unknownThing('region', region);
    const r = view.scenario.regions.indexOf(definition);
    const state = view.regions[r];
    const { energy } = view.scenario.parameters;
    if (state === undefined) return unknownThing('region', region);
    if (view.own.finance.emergencyDebt > 0) return refuse('distress');
    if (mw < energy.ppa.minMW) return refuse('tooSmall', { minimum: energy.ppa.minMW, unit: 'MW' });
    if (years < energy.ppa.minYears)
      return refuse('tooSmall', { minimum: energy.ppa.minYears, unit: 'years' });
    if (years > energy.ppa.maxYears)
      return refuse('tooLarge', { maximum: energy.ppa.maxYears, unit: 'years' });
    const needed = Math.floor(powerCover(view, definition, r).roomForPpa);
    if (needed < energy.ppa.minMW) return refuse('noNeed', { region });
    const maximum = Math.floor(Math.min(needed, ppaQuote(energy, state, { source, mw, years }).onOffer));
    return mw > maximum ? refuse('tooLarge', { maximum, unit: 'MW' }) : null;
  },
  cost: {
    perQuarter(view, { region, source, mw, years }) {
      const state = view.regions[view.scenario.regions.findIndex(({ id }) => id === region)];
      if (state === undefined) return 0;
      const { priceUsdPerMWh } = ppaQuote(view.scenario.parameters.energy, state, { source, mw, years });
      return quarterBill({ mw, priceUsdPerMWh });
    },
  },
  apply(work, i, { region, source, mw, years }): void {
    const state = work.state.regions[work.index.region.get(region) ?? -1];
    if (state === undefined) return;
    const { energy } = work.scenario.parameters;
    const { priceUsdPerMWh } = ppaQuote(energy, state, { source, mw, years });
    const from = work.state.quarter + energy.ppa.sources[source].leadQuarters;
    const company = companyAt(work.state, i);
    takeOffer(state, source, mw);
    company.power.ppas.push({
      id: freshId(work.state, 'ppa-'),
      region,
      source,
      mw,
      priceUsdPerMWh,
      from,
      until: from + years * 4,
    });
    announce(work, {
      code: 'ppaSigned',
      phase: 'executeCommands',
      companies: [company.id],
      about: region,
      params: { region, source, mw, years },
      weight: mw >= energy.ppa.newsMW ? 3 : 2,
    });
  },
});
