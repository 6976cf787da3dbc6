import { mend } from '../diagnostic.ts';
import { type Check, problem } from './check.ts';

/** R1: what happens in a region is one authority's business. */
export const regionsHaveOneAuthority: Check = ({ scenario }) => {
  const first = new Map<string, string>();
  return scenario
    .at('jurisdictions')
    .items()
    .flatMap((jurisdiction) => {
      const id = jurisdiction.at('id').text() ?? '';
      return jurisdiction
        .at('regions')
        .items()
        .flatMap((region) => {
          const name = region.text() ?? '';
          const other = first.get(name);
          if (other === undefined) {
            first.set(name, id);
            return [];
          }
          return [
            problem(
              region,
              'regionWatchedTwice',
              { region: name, other },
              mend('leaveToOne', { region: name }),
            ),
          ];
        });
    });
};

/** R2: authorities warn before they open a probe. */
export const warningsComeFirst: Check = ({ scenario }) =>
  scenario
    .at('jurisdictions')
    .items()
    .flatMap((jurisdiction) => {
      const warning = jurisdiction.at('warningAt').number() ?? 50;
      const probe = jurisdiction.at('probeAt').number() ?? 65;
      if (warning < probe) return [];
      const place = jurisdiction.at('warningAt').exists() ? 'warningAt' : 'probeAt';
      const params = { warning, probe };
      return [problem(jurisdiction.at(place), 'warningTooLate', params, mend('warnEarlier', params))];
    });
