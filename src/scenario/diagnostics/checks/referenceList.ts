import type { Cursor } from '../../parse/cursor.ts';
import type { ScenarioInput } from '../../schema/index.ts';
import type { Kind } from './names.ts';
import type { Reference } from './references.ts';

type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;
type CompanyInput = ItemOf<ScenarioInput['companies']>;
type AgreementInput = ItemOf<NonNullable<ScenarioInput['agreements']>>;
type ClauseInput = ItemOf<AgreementInput['clauses']>;
type JurisdictionInput = ItemOf<NonNullable<ScenarioInput['jurisdictions']>>;
type SegmentInput = ItemOf<NonNullable<ScenarioInput['segments']>>;
type TradeRuleInput = ItemOf<NonNullable<ScenarioInput['tradeRules']>>;
type MerchantInput = ItemOf<NonNullable<ScenarioInput['merchants']>>;

const value = (kind: Kind, cursor: Cursor<unknown>): Reference => ({ kind, cursor, byKey: false });
const key =
  (kind: Kind) =>
  (cursor: Cursor<unknown>): Reference => ({ kind, cursor, byKey: true });

/** Everything that a company refers to. */
export function companyReferences(company: Cursor<CompanyInput>): Reference[] {
  const fleets = [...company.at('fleet').entries(), ...company.at('orders').entries()];
  return [
    ...company.at('dataCentres').entries().map(key('region')),
    ...fleets.map(key('region')),
    ...fleets.flatMap((region) => region.entries().map(key('chip'))),
    ...company
      .at('sites')
      .items()
      .map((site) => value('region', site.at('region'))),
    ...[...company.at('power').at('ppas').items(), ...company.at('power').at('generation').items()].map(
      (one) => value('region', one.at('region')),
    ),
    ...company.at('stakes').entries().map(key('company')),
    ...company.at('relations').entries().map(key('company')),
    ...company
      .at('silicon')
      .at('families')
      .items()
      .map((family) => value('family', family)),
    value('merchant', company.at('commerce').at('merchant')),
    value('region', company.at('home')),
    value('doctrine', company.at('doctrine')),
  ];
}

/** Everything that a clause of an agreement refers to; names that it does not have read as absent. */
export function clauseReferences(clause: Cursor<ClauseInput>): Reference[] {
  return [
    ...partiesOf(clause).map((party) => value('company', party)),
    value('region', clause.at('region')),
    value('chip', clause.at('chip')),
    value('family', clause.at('family')),
    value('merchant', clause.at('merchant')),
  ];
}

/** The party that a clause names, whichever role it has. */
export function partiesOf(clause: Cursor<ClauseInput>): Cursor<string>[] {
  return [
    clause.at('investor'),
    clause.at('provider'),
    clause.at('designer'),
    clause.at('tenant'),
    clause.at('vendor'),
    clause.at('payer'),
    clause.at('bound'),
    clause.at('holder'),
  ].filter((party) => party.exists());
}

/** Everything that the rest of the scenario refers to. */
export function otherReferences(scenario: Cursor<ScenarioInput>): Reference[] {
  return [
    ...scenario
      .at('families')
      .items()
      .map((family) => value('company', family.at('designer'))),
    ...scenario
      .at('chips')
      .items()
      .map((chip) => value('family', chip.at('family'))),
    ...scenario
      .at('objectives')
      .items()
      .map((objective) => value('company', objective.at('seat'))),
    ...scenario.at('par').entries().map(key('company')),
    ...scenario.at('jurisdictions').items().flatMap(jurisdictionReferences),
    ...scenario.at('segments').items().flatMap(segmentReferences),
    ...scenario.at('merchants').items().flatMap(merchantReferences),
    ...scenario
      .at('supply')
      .at('outsideDemand')
      .items()
      .map((buyer) => value('company', buyer.at('designer'))),
    ...scenario
      .at('targets')
      .items()
      .flatMap((target) => [
        value('region', target.at('brings').at('site').at('region')),
        value('region', target.at('brings').at('station').at('region')),
      ]),
    ...scenario.at('tradeRules').items().flatMap(tradeRuleReferences),
    ...scenario
      .at('doctrines')
      .items()
      .map((doctrine) => value('doctrine', doctrine.at('from'))),
    ...scenario
      .at('difficulties')
      .items()
      .map((difficulty) => value('difficulty', difficulty.at('from'))),
    ...scenario
      .at('agreements')
      .items()
      .flatMap((agreement) => [
        value('company', agreement.at('proposer')),
        value('company', agreement.at('counterparty')),
      ]),
  ];
}

function jurisdictionReferences(jurisdiction: Cursor<JurisdictionInput>): Reference[] {
  return [
    ...jurisdiction
      .at('regions')
      .items()
      .map((region) => value('region', region)),
    ...jurisdiction.at('opening').entries().map(key('company')),
  ];
}

function segmentReferences(segment: Cursor<SegmentInput>): Reference[] {
  return [
    ...segment.at('regionShares').entries().map(key('region')),
    ...segment
      .at('offers')
      .items()
      .flatMap((offer) => [
        value('company', offer.at('company')),
        ...offer.at('regionShares').entries().map(key('region')),
      ]),
  ];
}

function merchantReferences(merchant: Cursor<MerchantInput>): Reference[] {
  return [
    value('company', merchant.at('owner')),
    value('region', merchant.at('region')),
    ...merchant.at('fears').entries().map(key('company')),
    ...merchant
      .at('integrations')
      .items()
      .map((integration) => value('company', integration.at('vendor'))),
  ];
}

function tradeRuleReferences(rule: Cursor<TradeRuleInput>): Reference[] {
  return [
    value('region', rule.at('from')),
    value('region', rule.at('to')),
    ...rule
      .at('designers')
      .items()
      .map((designer) => value('company', designer)),
  ];
}
