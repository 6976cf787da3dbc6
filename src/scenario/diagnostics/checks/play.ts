import { mend } from '../diagnostic.ts';
import { type Check, ordinalOf, problem, problemAtKey, quarterOf } from './check.ts';

/** Somebody can be played. */
export const somebodyIsPlayable: Check = ({ scenario }) => {
  const companies = scenario.at('companies');
  if (!companies.exists() || companies.items().some((company) => company.at('playable').flag() === true))
    return [];
  return [problemAtKey(companies, 'nobodyPlayable', {}, mend('makePlayable'))];
};

/** Somebody sells in every segment. */
export const segmentsHaveOffers: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) => {
      const active = segment
        .at('offers')
        .items()
        .filter((offer) => offer.at('active').flag() !== false);
      if (active.length > 0) return [];
      const params = { segment: segment.at('id').text() ?? '' };
      return [problem(segment, 'nobodySells', params, mend('addOffer'))];
    });

/** A company that sells has customers, or starts without an active offer. */
export const offersHaveRevenue: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) =>
      segment
        .at('offers')
        .items()
        .flatMap((offer) => {
          const active = offer.at('active').flag() !== false;
          const company = offer.at('company').text() ?? '';
          if (!active || (offer.at('revenueUsdBn').number() ?? 0) > 0 || (offer.at('pull').number() ?? 0) > 0)
            return [];
          return [problem(offer, 'offerWithoutCustomers', { company }, mend('giveRevenue'))];
        }),
    );

/** A segment has a size. */
export const segmentsHaveSize: Check = ({ scenario }) =>
  scenario
    .at('segments')
    .items()
    .flatMap((segment) => {
      const revenue = segment
        .at('offers')
        .items()
        .reduce((sum, offer) => sum + (offer.at('revenueUsdBn').number() ?? 0), 0);
      if (revenue + (segment.at('outsideUsdBn').number() ?? 0) > 0) return [];
      const params = { segment: segment.at('id').text() ?? '' };
      return [problem(segment, 'segmentWithoutSize', params, mend('giveSize'))];
    });

/** A programme starts while the campaign runs, or before. */
export const programmesStart: Check = ({ scenario, start, quarters }) =>
  scenario
    .at('chips')
    .items()
    .flatMap((chip) => {
      const startsAt = chip.at('programme').at('startsAt');
      const from = ordinalOf(startsAt.text());
      if (from === undefined || start === undefined || quarters === undefined || from < start + quarters)
        return [];
      const last = quarterOf(start + quarters - 1);
      return [problem(startsAt, 'programmeTooLate', { last }, mend('startBefore', { last }))];
    });
