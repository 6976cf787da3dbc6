import type { Names } from '../../game/names.ts';

const NUMBERED = /^(.+)-(\d+)( .+)?$/;

/** Name of a site as people say it: one that the campaign built is called after its region and a number. */
export function siteName(site: { readonly name: string; readonly region: string }, names: Names): string {
  const [, region, number, phase] = NUMBERED.exec(site.name) ?? [];
  if (region !== site.region || number === undefined) return site.name;
  return `${names.region(site.region)} ${number}${phase ?? ''}`;
}
