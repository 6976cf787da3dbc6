import { takeShare } from '../../commands/support/writeOff.ts';
import { ratio } from '../../math/numbers.ts';
import { book, companyAt, drive } from '../../quarter/work.ts';
import { transfer } from '../../talent/transfer.ts';
import { aboutEvent } from '../about.ts';
import { regionPlace } from '../binding.ts';
import { type Doing, type EffectHandler, targets } from './handler.ts';

/** Id of the region that an effect is limited to, or null for all of them; undefined where the name means nothing. */
function regionOf({ work, binding }: Doing, reference: string | null): string | null | undefined {
  return reference === null ? null : work.scenario.regions[regionPlace(work, binding, reference)]?.id;
}

/** Installed chips are destroyed and their book value is written off (C4). */
export const loseChips: EffectHandler<'loseChips'> = (doing, { of, region, share }) => {
  const { work } = doing;
  const where = regionOf(doing, region);
  if (where === undefined) return;
  for (const i of targets(doing, of)) {
    const company = companyAt(work.state, i);
    let all = 0;
    let lost = 0;
    for (const entry of company.fleet) {
      all += entry.installed;
      if (where !== null && entry.region !== where) continue;
      const gone = Math.floor(entry.installed * share);
      entry.installed -= gone;
      lost += gone;
    }
    const about = aboutEvent(doing.event.id);
    const written = takeShare(company.plant.chips, ratio(lost, all));
    book(work, i, 'retiredChips', written, about);
  }
};

/** Sites that are not live yet wait longer (C2). */
export const delaySites: EffectHandler<'delaySites'> = (doing, { of, region, quarters }) => {
  const where = regionOf(doing, region);
  if (where === undefined) return;
  const owners = new Set(targets(doing, of).map((i) => companyAt(doing.work.state, i).id));
  for (const site of doing.work.state.sites) {
    const waits = site.stage === 'permit' || site.stage === 'build';
    if (waits && owners.has(site.owner) && (where === null || site.region === where))
      site.quartersLeft += quarters;
  }
};

/** Researchers leave a lab for others to hire, or join it from those who are free (M5). */
export const researchers: EffectHandler<'researchers'> = (doing, { of, share }) => {
  for (const i of targets(doing, of)) {
    if (doing.work.scenario.companies[i]?.lab === undefined) continue;
    const { lab } = companyAt(doing.work.state, i);
    const change = transfer(doing.work, i, Math.round(lab.researchers * share));
    drive(doing.work, i, 'researchers', 'event', change, 'V1', aboutEvent(doing.event.id));
  }
};

/** Somebody outside publishes open weights this far behind the frontier (M4). */
export const openWeights: EffectHandler<'openWeights'> = ({ work: { state } }, { behindFrontier }) => {
  const { knowledge } = state;
  knowledge.openFrontier = Math.max(knowledge.openFrontier, knowledge.frontier - behindFrontier);
};
