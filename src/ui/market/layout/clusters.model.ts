import { type Point, toWorld } from '../geo/projection.model.ts';
import { toScreen, type View } from '../geo/view.model.ts';
import type { SitePicture } from '../picture.ts';

/** Sites that stand together on one campus. Pixels. */
export interface Cluster {
  readonly id: string;
  /** Name of the place with the most power. */
  readonly place: string;
  readonly region: string;
  readonly sites: readonly SitePicture[];
  readonly anchor: Point;
  /** Towers along one edge of the campus. */
  readonly columns: number;
  readonly radius: number;
}

/** Half the width and half the height of one isometric tile, at symbol scale 1. */
export const TILE_X = 9;
export const TILE_Y = 4.6;

/** Groups sites by place and joins places that are closer on the screen than two tiles. */
export function clusterSites(sites: readonly SitePicture[], view: View, scale: number): Cluster[] {
  const groups: { at: Point; sites: SitePicture[] }[] = [];
  for (const site of bySize(sites)) {
    const at = toScreen(view, toWorld(site.at));
    const near = groups.find((group) => sameGroup(group, site, at, scale));
    if (near) near.sites.push(site);
    else groups.push({ at, sites: [site] });
  }
  return groups.map(({ at, sites: members }) => toCluster(at, members, scale));
}

function sameGroup(
  group: { at: Point; sites: SitePicture[] },
  site: SitePicture,
  at: Point,
  scale: number,
): boolean {
  const first = group.sites[0];
  if (first?.region !== site.region) return false;
  if (first.place === site.place) return true;
  return Math.hypot(group.at.x - at.x, group.at.y - at.y) < TILE_X * 1.7 * scale && group.sites.length < 9;
}

function bySize(sites: readonly SitePicture[]): SitePicture[] {
  return [...sites].sort((a, b) => b.mw - a.mw || (a.id < b.id ? -1 : 1));
}

function toCluster(at: Point, members: readonly SitePicture[], scale: number): Cluster {
  const columns = Math.ceil(Math.sqrt(members.length));
  const first = members[0];
  return {
    id: first?.id ?? '',
    place: first?.place ?? '',
    region: first?.region ?? '',
    sites: members,
    anchor: at,
    columns,
    radius: (columns * TILE_X + 3) * scale,
  };
}

export interface TowerSpot {
  readonly site: SitePicture;
  /** The middle of the tower's foot. */
  readonly x: number;
  readonly y: number;
}

/** Places the towers of a campus on its tiles, the largest at the back so that none hides another. Back to front. */
export function towerSpots(cluster: Cluster, centre: Point, scale: number): TowerSpot[] {
  const tiles = backToFront(cluster.columns);
  const middle = (cluster.columns - 1) / 2;
  return cluster.sites.map((site, index) => {
    const tile = tiles[index] ?? { column: 0, row: 0 };
    const column = tile.column - middle;
    const row = tile.row - middle;
    return {
      site,
      x: centre.x + (column - row) * TILE_X * scale,
      y: centre.y + (column + row) * TILE_Y * scale,
    };
  });
}

function backToFront(columns: number): { column: number; row: number }[] {
  const tiles: { column: number; row: number }[] = [];
  for (let depth = 0; depth <= 2 * (columns - 1); depth++) {
    for (let column = 0; column < columns; column++) {
      const row = depth - column;
      if (row >= 0 && row < columns) tiles.push({ column, row });
    }
  }
  return tiles;
}

/** Pixels at symbol scale 1: a square root, because power spans three orders of magnitude. */
export function towerHeight(mw: number, largestMW: number): number {
  return 9 + 47 * Math.sqrt(Math.max(0, mw) / Math.max(600, largestMW));
}
