import type { Happening, SitePicture } from '../picture.ts';

/** Sites as the map shows them, and under which of them each that joined another is now found. */
export interface GatheredSites {
  readonly sites: readonly SitePicture[];
  readonly foundUnder: ReadonlyMap<string, string>;
}

/**
 * One building for what a rival has at a place in one stage, so that a map of hundreds of sites stays a map. The
 * reader's own sites stand alone: they are decided on one by one.
 */
export function gatherSites(sites: readonly SitePicture[], you: string): GatheredSites {
  const groups = new Map<string, SitePicture[]>();
  for (const site of sites) {
    const key = site.owner === you ? site.id : `${site.owner} ${site.region} ${site.place} ${site.stage}`;
    groups.set(key, [...(groups.get(key) ?? []), site]);
  }
  const foundUnder = new Map<string, string>();
  const gathered = [...groups.values()].map((members) => joined(members, foundUnder));
  return { sites: gathered, foundUnder };
}

/** The members as one, under the name of the largest. */
function joined(members: readonly SitePicture[], foundUnder: Map<string, string>): SitePicture {
  const [largest = members[0], ...others] = [...members].sort((a, b) => b.mw - a.mw);
  // A group is made with its first member.
  if (largest === undefined) throw new Error('a group of sites without a site');
  for (const { id } of others) foundUnder.set(id, largest.id);
  const mw = members.reduce((sum, site) => sum + site.mw, 0);
  const weighed = members.reduce((sum, site) => sum + site.progress * site.mw, 0);
  return {
    ...largest,
    mw,
    liveMW: members.reduce((sum, site) => sum + site.liveMW, 0),
    progress: mw > 0 ? Math.min(1, weighed / mw) : largest.progress,
    others: others.length,
  };
}

/** What happened at a site that joined another is seen at the building they share. */
export function atGathered(
  happenings: readonly Happening[],
  foundUnder: GatheredSites['foundUnder'],
): Happening[] {
  return happenings.map((happening) => {
    const { place } = happening;
    const shared = place?.kind === 'site' ? foundUnder.get(place.id) : undefined;
    return shared === undefined ? happening : { ...happening, place: { kind: 'site', id: shared } };
  });
}
