import { mend } from '../diagnostic.ts';
import { type Check, ordinalOf, problem, quarterOf } from './check.ts';

/** A power purchase agreement ends after it begins, and not before the campaign (E2). */
export const ppasDeliver: Check = ({ scenario, start }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) =>
      company
        .at('power')
        .at('ppas')
        .items()
        .flatMap((ppa) => {
          const until = ordinalOf(ppa.at('until').text());
          const from = ordinalOf(ppa.at('from').text());
          if (until === undefined) return [];
          if (from !== undefined && until < from) {
            const params = { from: quarterOf(from) };
            return [problem(ppa.at('until'), 'ppaEndsEarly', params, mend('endAfter', params))];
          }
          if (start === undefined || until >= start) return [];
          const params = { from: quarterOf(start) };
          return [problem(ppa.at('until'), 'ppaIsOver', params, mend('endAfter', params))];
        }),
    );
