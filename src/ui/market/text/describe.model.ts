import type {
  CompanyPicture,
  MarketPicture,
  RegionPicture,
  Selection,
  ShopPicture,
  SitePicture,
  Translate,
} from '../picture.ts';
import type { FigureWriter } from './figures.model.ts';

/** A thing on the map in words: tooltip, name for assistive technology, and row of the text view. */
export interface Description {
  readonly title: string;
  /** Kind and owner, such as "Site of Amazon in Europe". */
  readonly subtitle: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly colour: string | null;
}

export interface Words {
  readonly t: Translate;
  readonly figures: FigureWriter;
}

type Rows = [labelKey: string, value: string][];

/** Describes whatever was pointed at, or null when it has left the map. */
export function describeSelection(
  picture: MarketPicture,
  selection: Selection,
  words: Words,
): Description | null {
  const { id } = selection;
  switch (selection.kind) {
    case 'company':
      return found(picture.companies, id, (one) => describeCompany(one, words));
    case 'region':
      return found(picture.regions, id, (one) => describeRegion(one, picture, words));
    case 'site':
      return found(picture.sites, id, (one) => describeSite(one, picture, words));
    case 'shop':
      return found(picture.shops, id, (one) => describeShop(one, picture, words));
    case 'supplier':
      return found(picture.suppliers, id, (one) =>
        finish(
          one.name,
          words.t(`market:supplier.${one.kind}`),
          [['taken', words.figures.write({ value: one.utilisation, unit: 'percent' })]],
          null,
          words,
        ),
      );
    case 'agreement':
      return describeAgreement(picture, id, words);
    case 'news':
      return found(picture.news, id, (one) =>
        finish(words.t(one.textKey, one.params), words.t('market:kind.news'), [], null, words),
      );
  }
}

function found<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  tell: (one: T) => Description,
): Description | null {
  const one = list.find((item) => item.id === id);
  return one ? tell(one) : null;
}

function finish(
  title: string,
  subtitle: string,
  rows: Rows,
  colour: string | null,
  { t }: Words,
): Description {
  return {
    title,
    subtitle,
    colour,
    rows: rows.map(([key, value]) => ({ label: t(`market:row.${key}`), value })),
  };
}

/** A company's name; its id where the picture does not know it. */
export function nameOf(picture: MarketPicture, company: string): string {
  return picture.companies.find((one) => one.id === company)?.name ?? company;
}

function regionName(picture: MarketPicture, region: string): string {
  return picture.regions.find((one) => one.id === region)?.name ?? region;
}

function describeCompany(company: CompanyPicture, words: Words): Description {
  const { t, figures } = words;
  const rows: Rows = [['capacity', figures.write({ value: company.capacityH100e, unit: 'h100e' })]];
  rows.push([
    'marketValue',
    company.marketValueKusd === null
      ? t('market:unknown')
      : figures.write({ value: company.marketValueKusd, unit: 'kusd' }),
  ]);
  if (company.modelName)
    rows.push([
      'model',
      `${company.modelName} · ${figures.write({ value: company.modelCapability, unit: 'capability' })}`,
    ]);
  return finish(
    company.name,
    t(company.isYou ? 'market:kind.you' : 'market:kind.company'),
    rows,
    company.colour,
    words,
  );
}

function describeRegion(region: RegionPicture, picture: MarketPicture, words: Words): Description {
  const { t, figures } = words;
  const leaders = [...region.shares].sort((a, b) => b.share - a.share).slice(0, 3);
  const rows: Rows = [
    ['price', figures.write({ value: region.powerPriceUsdPerMWh, unit: 'usdPerMWh' })],
    ['queue', figures.write({ value: region.gridQueueQuarters, unit: 'quarters' })],
    ['free', figures.write({ value: region.freeGridMW, unit: 'mw' })],
    ['load', figures.write({ value: region.loadMW, unit: 'mw' })],
  ];
  if (leaders.length > 0)
    rows.push([
      'leaders',
      leaders
        .map(
          (one) => `${nameOf(picture, one.company)} ${figures.write({ value: one.share, unit: 'percent' })}`,
        )
        .join(', '),
    ]);
  if (region.moratorium) rows.push(['moratorium', t('market:yes')]);
  return finish(region.name, t('market:kind.region'), rows, null, words);
}

/** Name of a site, and how many more stand with it. */
export function siteTitle({ name, others = 0 }: SitePicture, { t }: Words): string {
  return others === 0 ? name : t('market:site.others', { name, count: others });
}

function describeSite(site: SitePicture, picture: MarketPicture, words: Words): Description {
  const { t, figures } = words;
  const owner = picture.companies.find((one) => one.id === site.owner);
  const stage = t(`market:site.stage.${site.stage}`);
  const rows: Rows = [
    [
      'stage',
      site.stage === 'live'
        ? stage
        : `${stage} · ${figures.write({ value: site.progress, unit: 'percent' })}`,
    ],
    ['planned', figures.write({ value: site.mw, unit: 'mw' })],
    ['live', figures.write({ value: site.liveMW, unit: 'mw' })],
  ];
  if (site.liveMW > 0) {
    rows.push(['utilisation', figures.write({ value: site.utilisation, unit: 'percent' })]);
    rows.push(['chipFill', figures.write({ value: site.acceleratorShare, unit: 'percent' })]);
    rows.push(['ownChips', figures.write({ value: site.ownChipShare, unit: 'percent' })]);
  }
  return finish(
    siteTitle(site, words),
    t('market:kind.site', { owner: nameOf(picture, site.owner), region: regionName(picture, site.region) }),
    rows,
    owner?.colour ?? null,
    words,
  );
}

function describeShop(shop: ShopPicture, picture: MarketPicture, words: Words): Description {
  const { t, figures } = words;
  const rows: Rows = [['gmv', figures.write({ value: shop.gmvKusd, unit: 'kusd' })]];
  const built = shop.integrations.filter((one) => one.level > 0);
  rows.push([
    'integrations',
    built.length === 0
      ? t('market:none')
      : built
          .map((one) => t('market:integration', { vendor: nameOf(picture, one.vendor), level: one.level }))
          .join(', '),
  ]);
  return finish(
    shop.name,
    t('market:kind.shop', { region: regionName(picture, shop.region) }),
    rows,
    null,
    words,
  );
}

function describeAgreement(picture: MarketPicture, id: string, words: Words): Description | null {
  const { t, figures } = words;
  return found(picture.agreements, id, (one) =>
    finish(
      one.name,
      t('market:kind.agreement', { from: nameOf(picture, one.from), to: nameOf(picture, one.to) }),
      [
        ['amount', figures.write({ value: one.amountKusd, unit: 'kusd' })],
        ['clauses', one.kinds.map((kind) => t(`market:rope.kind.${kind}`)).join(', ')],
        ['state', t(`market:rope.state.${one.state}`)],
      ],
      null,
      words,
    ),
  );
}
