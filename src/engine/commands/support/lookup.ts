import { accountIndex } from '../../finance/accounts.ts';
import type { Work } from '../../quarter/work.ts';
import { compile } from '../../state/compile.ts';
import type {
  ChipDefinition,
  CompanyDefinition,
  MerchantDefinition,
  RegionDefinition,
  SegmentDefinition,
} from '../../state/definition.ts';
import { sitesOf } from '../../state/grouped.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { Agreement, ChipState, DeepReadonly, Offer, Site } from '../../state/state.ts';
import { ownSites, rivalAt, type SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';

const CASH = accountIndex('cash');

/** Modules that a company may have (W2). */
export type Module = 'core' | 'cloud' | 'lab' | 'silicon' | 'commerce';

/** Things that a command can name wrongly; the interface has a word for each. */
export type Thing =
  | 'segment'
  | 'chip'
  | 'region'
  | 'site'
  | 'order'
  | 'model'
  | 'programme'
  | 'merchant'
  | 'integration'
  | 'company'
  | 'offer'
  | 'agreement'
  | 'target'
  | 'event'
  | 'option'
  | 'fleet'
  | 'booking'
  | 'ppa'
  | 'lot';

/** Refusal for an id that names nothing that the seat can see. */
export function unknownThing(thing: Thing, name: string): Refusal {
  return refuse('unknownThing', { thing, name });
}

/** Refusal for a company without a module. */
export function noModule(module: Module): Refusal {
  return refuse('noModule', { module });
}

/** The seat's own company as the scenario defines it. */
export function ownDefinition(view: SeatView): CompanyDefinition | undefined {
  return view.scenario.companies[view.seatIndex];
}

/** Whether the seat's company has a module (W2). */
export function hasModule(view: SeatView, module: Module): boolean {
  return ownDefinition(view)?.[module] !== undefined;
}

/** Whether any company of the scenario has a module. */
export function companyHas(view: SeatView, company: string, module: Module): boolean {
  return view.scenario.companies[placeOf(view, company)]?.[module] !== undefined;
}

function placeOf(view: SeatView, company: string): number {
  return compile(view.scenario).company.get(company) ?? -1;
}

/** Cash in the seat's books, kUSD. */
export function cashOf(view: SeatView): number {
  return view.own.balances[CASH] ?? 0;
}

export function findSegment(view: SeatView, segment: string): SegmentDefinition | undefined {
  return view.scenario.segments.find((s) => s.id === segment);
}

export function findRegion(view: SeatView, region: string): RegionDefinition | undefined {
  return view.scenario.regions.find((r) => r.id === region);
}

export function findMerchant(view: SeatView, merchant: string): MerchantDefinition | undefined {
  return view.scenario.merchants.find((m) => m.id === merchant);
}

export function findCompany(view: SeatView, company: string): PublicCompany | undefined {
  return rivalAt(view, placeOf(view, company));
}

export function findSite(view: SeatView, site: string): DeepReadonly<Site> | undefined {
  return siteIn(ownSites(view), site) ?? siteIn(view.sites, site);
}

/** A site by id in the working copy, to be changed; those of the likely owner first, as there are fewer. */
export function workSite(work: Work, site: string, likely: string): Site | undefined {
  const { sites } = work.state;
  // They come from the working copy, where they may be changed.
  return siteIn(sitesOf(sites, likely) as readonly Site[], site) ?? siteIn(sites, site);
}

/** Cancelled sites are left out. */
function siteIn<Found extends Pick<DeepReadonly<Site>, 'id' | 'stage'>>(
  sites: readonly Found[],
  site: string,
): Found | undefined {
  for (const one of sites) if (one.id === site && one.stage !== 'cancelled') return one;
  return undefined;
}

export function findOffer(view: SeatView, offer: string): DeepReadonly<Offer> | undefined {
  return view.offers.find((o) => o.id === offer);
}

export function findAgreement(view: SeatView, agreement: string): DeepReadonly<Agreement> | undefined {
  return view.agreements.find((a) => a.id === agreement);
}

/** A chip with what changes about it. */
export interface KnownChip {
  readonly definition: ChipDefinition;
  readonly state: DeepReadonly<ChipState>;
}

export function findChip(view: SeatView, chip: string): KnownChip | undefined {
  const place = compile(view.scenario).chip.get(chip);
  const definition = place === undefined ? undefined : view.scenario.chips[place];
  const state = place === undefined ? undefined : view.chips[place];
  return definition === undefined || state === undefined ? undefined : { definition, state };
}

/** Revenue of the last quarter of the seat's company, kUSD. */
export function lastRevenue(view: SeatView): number {
  return view.own.past.revenue.at(-1) ?? 0;
}
