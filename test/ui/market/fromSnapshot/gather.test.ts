import { expect, test } from 'vitest';
import { atGathered, gatherSites } from '../../../../src/ui/market/fromSnapshot/gather.ts';
import type { Happening, SitePicture } from '../../../../src/ui/market/picture.ts';

const site = (id: string, owner: string, mw: number, rest: Partial<SitePicture> = {}): SitePicture => ({
  id,
  owner,
  region: 'europe',
  name: id,
  place: 'Paris',
  at: { lon: 0, lat: 0 },
  mw,
  liveMW: mw,
  stage: 'live',
  progress: 1,
  utilisation: 0.5,
  acceleratorShare: 0.5,
  ownChipShare: 0,
  ...rest,
});

test('what a rival has at one place in one stage is one building, and no megawatt is lost', () => {
  const building = { stage: 'build', liveMW: 0, progress: 0.5 } as const;
  const all = [
    site('1', 'rival', 100),
    site('2', 'rival', 300),
    site('3', 'rival', 200, building),
    site('4', 'rival', 50, { place: 'Dublin' }),
    site('5', 'other', 70),
  ];
  const { sites, foundUnder } = gatherSites(all, 'you');
  expect(sites.map(({ id, mw, others }) => [id, mw, others])).toEqual([
    ['2', 400, 1],
    ['3', 200, 0],
    ['4', 50, 0],
    ['5', 70, 0],
  ]);
  expect([...foundUnder]).toEqual([['1', '2']]);
  const total = (list: readonly SitePicture[]) => list.reduce((sum, { mw }) => sum + mw, 0);
  expect(total(sites)).toBe(total(all));
});

test('the reader’s own sites stand alone', () => {
  const { sites } = gatherSites([site('1', 'you', 100), site('2', 'you', 300)], 'you');
  expect(sites.map(({ id }) => id)).toEqual(['1', '2']);
});

test('what happened at a site that joined another is seen where they stand', () => {
  const { foundUnder } = gatherSites([site('1', 'rival', 100), site('2', 'rival', 300)], 'you');
  // Only the place is looked at here.
  const happening = (id: string) => ({ place: { kind: 'site', id } }) as unknown as Happening;
  const places = atGathered([happening('1'), happening('2')], foundUnder).map(({ place }) => place?.id);
  expect(places).toEqual(['2', '2']);
});
