import type { Cursor } from '../../parse/cursor.ts';
import { mend } from '../diagnostic.ts';
import { type Check, type CheckContext, problem } from './check.ts';

const modules = ['core', 'cloud', 'lab', 'silicon', 'commerce'] as const;
export type Module = (typeof modules)[number];

/** The module that an offer in a segment needs, by what limits the segment. */
const moduleOfResource: Readonly<Record<string, Module>> = {
  servers: 'cloud',
  rental: 'cloud',
  serving: 'lab',
};

/** Whether a company has a module; an unknown company has its own diagnostic and passes. */
export function hasModule({ things }: CheckContext, company: string, module: Module): boolean {
  return things.companies.get(company)?.at(module).exists() ?? true;
}

function lacksModule(context: CheckContext, cursor: Cursor<string | undefined>, module: Module) {
  const company = cursor.text();
  if (company === undefined || hasModule(context, company, module)) return [];
  return [problem(cursor, 'moduleMissing', { company, module }, mend('addModule', { company, module }))];
}

/** Only a cloud sells servers and rent, only a lab sells models. */
export const offersHaveModules: Check = (context) =>
  context.scenario
    .at('segments')
    .items()
    .flatMap((segment) => {
      const module = moduleOfResource[segment.at('resource').text() ?? ''];
      if (module === undefined) return [];
      return segment
        .at('offers')
        .items()
        .flatMap((offer) => lacksModule(context, offer.at('company'), module));
    });

/** Only a lab has models that a shop can integrate. */
export const vendorsHaveLabs: Check = (context) =>
  context.scenario
    .at('merchants')
    .items()
    .flatMap((merchant) =>
      merchant
        .at('integrations')
        .items()
        .flatMap((integration) => lacksModule(context, integration.at('vendor'), 'lab')),
    );

/** Only a silicon designer has families. */
export const designersHaveSilicon: Check = (context) =>
  context.scenario
    .at('families')
    .items()
    .flatMap((family) => lacksModule(context, family.at('designer'), 'silicon'));

/** Who provides compute under an agreement is a cloud. */
export const providersHaveClouds: Check = (context) =>
  context.scenario
    .at('agreements')
    .items()
    .flatMap((agreement) =>
      agreement
        .at('clauses')
        .items()
        .flatMap((clause) => lacksModule(context, clause.at('provider'), 'cloud')),
    );

/** Compute is allocated to what the company has. */
export const allocationsHaveModules: Check = ({ scenario }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      const allocation = company.at('allocation');
      const uses = [
        { share: allocation.at('rental'), module: 'cloud' },
        { share: allocation.at('research'), module: 'lab' },
        { share: allocation.at('service'), module: 'lab' },
      ] as const;
      return uses.flatMap(({ share, module }) => {
        if ((share.number() ?? 0) === 0 || company.at(module).exists()) return [];
        const params = { company: company.at('id').text() ?? '', module };
        return [problem(share, 'moduleMissing', params, mend('zeroOrModule', params))];
      });
    });

/** A company without any module does nothing. */
export const companiesHaveModules: Check = ({ scenario }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      if (modules.some((module) => company.at(module).exists())) return [];
      const params = { company: company.at('id').text() ?? '' };
      return [problem(company, 'noModule', params, mend('addAnyModule', { options: modules.join(', ') }))];
    });

/** A shop platform and its owner name each other. */
export const shopsHaveOwners: Check = ({ scenario, things }) =>
  scenario
    .at('companies')
    .items()
    .flatMap((company) => {
      const merchant = company.at('commerce').at('merchant');
      const name = merchant.text();
      const found = things.merchants.get(name ?? '');
      const id = company.at('id').text() ?? '';
      if (found === undefined || name === undefined || found.at('owner').text() === id) return [];
      return [
        problem(
          merchant,
          'notTheOwner',
          { company: id, merchant: name },
          mend('nameOwner', { company: id, merchant: name }),
        ),
      ];
    });
