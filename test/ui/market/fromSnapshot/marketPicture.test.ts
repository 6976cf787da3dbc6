import { beforeAll, describe, expect, test } from 'vitest';
import { id as brand } from '../../../../src/engine/index.ts';
import { namesOf } from '../../../../src/ui/game/names.ts';
import { estateId, estateOf } from '../../../../src/ui/market/fromSnapshot/estates.ts';
import { type MapSource, marketPicture } from '../../../../src/ui/market/fromSnapshot/marketPicture.ts';
import { type MarketPicture, PHASES } from '../../../../src/ui/market/picture.ts';
import { shippedI18n } from '../../../i18n/locales.ts';
import { startIn, storeGame } from '../../../support/storeGame.ts';

let source: MapSource;
let picture: MarketPicture;

beforeAll(async () => {
  const one = storeGame();
  await startIn(one);
  await one.actions.stage({ kind: 'buildSite', region: brand<'region'>('europe'), mw: 300 });
  for (let k = 0; k < 3; k += 1) {
    await one.actions.endQuarter();
    one.actions.endReplay();
  }
  const { snapshot, scenario } = one.game.store.getState();
  if (snapshot === null || scenario === null) throw new Error('the campaign did not start');
  const voice = (await shippedI18n('en')).voice();
  const names = namesOf(scenario.presentation, 'en');
  source = { snapshot, definition: scenario.definition, presentation: scenario.presentation, names, voice };
  picture = marketPicture(source, { lens: 'share', segment: 'enterprise', quarter: snapshot.label });
}, 60_000);

const finite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(finite);

test('every number is finite and every fraction lies between 0 and 1', () => {
  expect(finite(picture)).toBe(true);
  const fractions = [
    ...picture.sites.flatMap((site) => [
      site.progress,
      site.utilisation,
      site.acceleratorShare,
      site.ownChipShare,
    ]),
    ...picture.regions.flatMap((region) => [region.heat, ...region.shares.map(({ share }) => share)]),
    ...picture.suppliers.map(({ utilisation }) => utilisation),
    ...picture.happenings.map(({ magnitude }) => magnitude),
  ];
  expect(fractions.filter((value) => value < 0 || value > 1)).toEqual([]);
});

test('ids are unique, and everything refers to something that is there', () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  for (const list of [
    picture.companies,
    picture.sites,
    picture.flows,
    picture.happenings,
    picture.agreements,
  ])
    expect(new Set(ids(list)).size).toBe(list.length);
  const companies = new Set(ids(picture.companies));
  for (const site of picture.sites) expect(companies.has(site.owner), site.owner).toBe(true);
  const named = (kind: string, list: readonly { readonly id: string }[]) =>
    ids(list).map((id) => `${kind}:${id}`);
  const places = new Set([
    ...named('company', picture.companies),
    ...named('region', picture.regions),
    ...named('site', picture.sites),
    ...named('supplier', picture.suppliers),
    ...named('shop', picture.shops),
  ]);
  const ends = picture.flows.flatMap(({ from, to }) => [from, to]);
  const told = picture.happenings.flatMap(({ place }) => (place === null ? [] : [place]));
  for (const { kind, id } of [...ends, ...told])
    expect(places.has(`${kind}:${id}`), `${kind}:${id}`).toBe(true);
});

test('exactly one company is you', () => {
  expect(picture.companies.filter(({ isYou }) => isYou).map(({ id }) => id)).toEqual(['amazon']);
});

test('towers stand for all live power of a company in a region', () => {
  const { snapshot, definition } = source;
  definition.companies.forEach(({ id }, c) => {
    definition.regions.forEach((region, r) => {
      const live = picture.sites
        .filter((site) => site.owner === id && site.region === region.id && site.stage === 'live')
        .reduce((sum, site) => sum + site.liveMW, 0);
      const known = snapshot.view.rivals[c]?.liveMW[r] ?? 0;
      if (known >= 1) expect(live / known, `${id} in ${region.id}`).toBeCloseTo(1, 1);
    });
  });
});

test('the site that was built is on the map, under way', () => {
  const sites = picture.sites.filter(
    ({ owner, region, mw }) => owner === 'amazon' && region === 'europe' && mw === 300,
  );
  expect(sites.map(({ stage }) => stage)).toEqual([expect.stringMatching(/permit|build/)]);
});

test('shares of a region come to one', () => {
  for (const { shares } of picture.regions) {
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  }
});

test('happenings have a text, a phase of the map, and lie in the order of the quarter', () => {
  expect(picture.happenings.length).toBeGreaterThan(0);
  for (const { textKey, params, phase } of picture.happenings) {
    expect(source.voice.dynamic(textKey, params)).not.toMatch(/^(news|app):|\{\{/);
    expect(PHASES).toContain(phase);
  }
});

test('the same source gives the same picture', () => {
  const choice = { lens: 'share', segment: 'enterprise', quarter: source.snapshot.label } as const;
  expect(marketPicture(source, choice)).toEqual(picture);
});

describe('estates', () => {
  test('an estate can be told from a site', () => {
    expect(estateOf(estateId('amazon', 'europe', 1))).toEqual({ company: 'amazon', region: 'europe' });
    expect(estateOf('site-12')).toBeNull();
  });
});
