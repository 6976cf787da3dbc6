import { mend } from '../diagnostic.ts';
import { type Check, type CheckContext, ordinalOf, problem, problemAtKey, quarterOf } from './check.ts';
import { suggest } from './references.ts';

/** What the scenario says about a chip, as far as it can be read. */
export function findChip({ things }: CheckContext, id: string | undefined) {
  return things.chips.get(id ?? '');
}

/** The company that designs a family. */
export function designerOf({ things }: CheckContext, family: string | undefined): string | undefined {
  return things.families
    .get(family ?? '')
    ?.at('designer')
    .text();
}

/** A family that a company lists as its own names that company as its designer. */
export const familiesBelong: Check = (context) =>
  context.scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      const id = company.at('id').text();
      return company
        .at('silicon')
        .at('families')
        .items()
        .flatMap((family) => {
          const name = family.text() ?? '';
          const designer = designerOf(context, name);
          if (id === undefined || designer === undefined || designer === id) return [];
          const own = context.scenario
            .at('families')
            .items()
            .filter((one) => one.at('designer').text() === id);
          const mended = suggest(
            name,
            own.flatMap((one) => one.at('id').text() ?? []),
          );
          return [problem(family, 'notTheDesigner', { company: id, family: name, designer }, mended)];
        });
    });

/** A chip is launched before it ends. */
export const launchesPrecedeEnds: Check = ({ scenario }) =>
  scenario
    .at('chips')
    .items()
    .flatMap((chip) => {
      const launch = ordinalOf(chip.at('launch').text());
      const end = ordinalOf(chip.at('end').text());
      if (launch === undefined || end === undefined || launch <= end) return [];
      const params = { launch: quarterOf(launch), end: quarterOf(end) };
      return [problem(chip.at('launch'), 'launchAfterEnd', params, mend('launchByEnd', params))];
    });

/** A chip that appears only after the campaign is never seen. */
export const launchesAreInTime: Check = ({ scenario, start, quarters }) =>
  scenario
    .at('chips')
    .items()
    .flatMap((chip) => {
      const launch = ordinalOf(chip.at('launch').text());
      if (launch === undefined || start === undefined || quarters === undefined || launch < start + quarters)
        return [];
      const params = { launch: quarterOf(launch), last: quarterOf(start + quarters - 1) };
      return [problem(chip.at('launch'), 'launchTooLate', params, mend('launchInside', params))];
    });

/** Chips that stand in a data centre at the start have been made by then. */
export const fleetsExistAtStart: Check = (context) =>
  eachChipCount(context, 'fleet').flatMap(({ count, name }) => {
    const launch = ordinalOf(findChip(context, name)?.at('launch').text());
    if (launch === undefined || context.start === undefined || launch < context.start) return [];
    const params = { chip: name, launch: quarterOf(launch), start: quarterOf(context.start) };
    return [problemAtKey(count, 'fleetBeforeLaunch', params, mend('moveToOrders', params))];
  });

/** Chips on order are still made, and sold to who ordered them (S6). */
export const ordersCanBeServed: Check = (context) =>
  eachChipCount(context, 'orders').flatMap(({ count, name, company }) => {
    const chip = findChip(context, name);
    if (chip === undefined) return [];
    const designer = designerOf(context, chip.at('family').text());
    const own = designer === undefined || designer === company;
    const road = chip.at('road').text();
    if (road !== undefined && road !== 'sell' && !own) {
      return [
        problemAtKey(
          count,
          'chipNotSold',
          { chip: name, designer: designer ?? '' },
          mend('sellChip', { chip: name }),
        ),
      ];
    }
    const end = ordinalOf(chip.at('end').text());
    if (end === undefined || context.start === undefined || end >= context.start) return [];
    const params = { chip: name, end: quarterOf(end) };
    return [problemAtKey(count, 'chipNoLongerMade', params, mend('orderOther', params))];
  });

/** Every count in the tables region → chip → number. */
function eachChipCount({ scenario }: CheckContext, table: 'fleet' | 'orders') {
  return scenario
    .at('companies')
    .items()
    .flatMap((company) =>
      company
        .at(table)
        .entries()
        .flatMap((region) =>
          region.entries().map((count) => ({ count, name: count.name, company: company.at('id').text() })),
        ),
    );
}
