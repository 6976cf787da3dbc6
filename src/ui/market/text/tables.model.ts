import type { MarketPicture, Selection } from '../picture.ts';
import { nameOf, siteTitle, type Words } from './describe.model.ts';

export interface TextRow {
  readonly selection: Selection;
  readonly name: string;
  /** One for each column after the first. */
  readonly cells: readonly string[];
}

export interface TextTable {
  readonly id: 'companies' | 'regions' | 'sites' | 'agreements' | 'shops' | 'suppliers' | 'news';
  readonly columns: readonly string[];
  readonly rows: readonly TextRow[];
}

/** The picture as tables with a row for everything that can be pointed at; empty tables are left out. */
export function tablesOf(picture: MarketPicture, words: Words): TextTable[] {
  const tables = [companies, regions, sites, agreements, shops, suppliers, news].map((make) =>
    make(picture, words),
  );
  return tables.filter((table) => table.rows.length > 0);
}

function companies(picture: MarketPicture, { t, figures }: Words): TextTable {
  return {
    id: 'companies',
    columns: ['company', 'capacity', 'marketValue', 'model', 'capability'],
    rows: picture.companies.map((one) => ({
      selection: { kind: 'company', id: one.id },
      name: one.isYou ? t('market:text.you', { name: one.name }) : one.name,
      cells: [
        figures.write({ value: one.capacityH100e, unit: 'h100e' }),
        one.marketValueKusd === null
          ? t('market:unknown')
          : figures.write({ value: one.marketValueKusd, unit: 'kusd' }),
        one.modelName ?? t('market:none'),
        one.modelName ? figures.write({ value: one.modelCapability, unit: 'capability' }) : t('market:none'),
      ],
    })),
  };
}

function regions(picture: MarketPicture, { t, figures }: Words): TextTable {
  return {
    id: 'regions',
    columns: ['region', 'price', 'queue', 'free', 'load', 'shares', 'moratorium'],
    rows: picture.regions.map((one) => ({
      selection: { kind: 'region', id: one.id },
      name: one.name,
      cells: [
        figures.write({ value: one.powerPriceUsdPerMWh, unit: 'usdPerMWh' }),
        figures.write({ value: one.gridQueueQuarters, unit: 'quarters' }),
        figures.write({ value: one.freeGridMW, unit: 'mw' }),
        figures.write({ value: one.loadMW, unit: 'mw' }),
        [...one.shares]
          .sort((a, b) => b.share - a.share)
          .map(
            (part) =>
              `${nameOf(picture, part.company)} ${figures.write({ value: part.share, unit: 'percent' })}`,
          )
          .join(', '),
        t(one.moratorium ? 'market:yes' : 'market:no'),
      ],
    })),
  };
}

function sites(picture: MarketPicture, { t, figures }: Words): TextTable {
  return {
    id: 'sites',
    columns: ['site', 'owner', 'place', 'stage', 'progress', 'planned', 'live', 'utilisation'],
    rows: picture.sites.map((one) => ({
      selection: { kind: 'site', id: one.id },
      name: siteTitle(one, { t, figures }),
      cells: [
        nameOf(picture, one.owner),
        one.place,
        t(`market:site.stage.${one.stage}`),
        figures.write({ value: one.progress, unit: 'percent' }),
        figures.write({ value: one.mw, unit: 'mw' }),
        figures.write({ value: one.liveMW, unit: 'mw' }),
        figures.write({ value: one.utilisation, unit: 'percent' }),
      ],
    })),
  };
}

function agreements(picture: MarketPicture, { t, figures }: Words): TextTable {
  return {
    id: 'agreements',
    columns: ['agreement', 'from', 'to', 'clauses', 'amount', 'state'],
    rows: picture.agreements.map((one) => ({
      selection: { kind: 'agreement', id: one.id },
      name: one.name,
      cells: [
        nameOf(picture, one.from),
        nameOf(picture, one.to),
        one.kinds.map((kind) => t(`market:rope.kind.${kind}`)).join(', '),
        figures.write({ value: one.amountKusd, unit: 'kusd' }),
        t(`market:rope.state.${one.state}`),
      ],
    })),
  };
}

function shops(picture: MarketPicture, { t, figures }: Words): TextTable {
  return {
    id: 'shops',
    columns: ['shop', 'gmv', 'integrations'],
    rows: picture.shops.map((one) => ({
      selection: { kind: 'shop', id: one.id },
      name: one.name,
      cells: [
        figures.write({ value: one.gmvKusd, unit: 'kusd' }),
        one.integrations
          .map((part) => t('market:integration', { vendor: nameOf(picture, part.vendor), level: part.level }))
          .join(', ') || t('market:none'),
      ],
    })),
  };
}

function suppliers(picture: MarketPicture, { t, figures }: Words): TextTable {
  return {
    id: 'suppliers',
    columns: ['supplier', 'kind', 'taken'],
    rows: picture.suppliers.map((one) => ({
      selection: { kind: 'supplier', id: one.id },
      name: one.name,
      cells: [t(`market:supplier.${one.kind}`), figures.write({ value: one.utilisation, unit: 'percent' })],
    })),
  };
}

function news(picture: MarketPicture, { t }: Words): TextTable {
  return {
    id: 'news',
    columns: ['news', 'gravity'],
    rows: picture.news.map((one) => ({
      selection: { kind: 'news', id: one.id },
      name: t(one.textKey, one.params),
      cells: [t(one.grave ? 'market:text.grave' : 'market:text.plain')],
    })),
  };
}
