import type { Command } from '../../engine/index.ts';
import type { Standing } from './standing.ts';
import { isObsolete, type ReflexWorld } from './world.ts';

/** Takes old chips out where better ones wait for their power (C3, C4). */
export function renewing(world: ReflexWorld, { company, waitingMW, obsoleteMW }: Standing): Command[] {
  if (waitingMW <= 0 || obsoleteMW <= 0) return [];
  return world.scenario.regions.flatMap((_, r) => renewIn(world, company, r));
}

function renewIn(world: ReflexWorld, company: Standing['company'], r: number): Command[] {
  let lacking = (company.serverMW[r] ?? 0) - (company.liveMW[r] ?? 0);
  let waiting = 0;
  const here = company.fleet.filter(({ region }) => world.region.get(region) === r);
  for (const { chip, installed, waiting: waits } of here) {
    const each = world.mw[world.place.get(chip) ?? -1] ?? 0;
    lacking += (installed + waits) * each;
    waiting += waits;
  }
  const commands: Command[] = [];
  if (waiting <= 0) return commands;
  for (const { chip, region, installed } of here) {
    const c = world.place.get(chip) ?? -1;
    const each = world.mw[c] ?? 0;
    if (lacking <= 0 || installed <= 0 || each <= 0 || !isObsolete(world, c)) continue;
    const count = Math.min(installed, Math.ceil(lacking / each));
    commands.push({ kind: 'retireChips', chip, region, count });
    lacking -= count * each;
  }
  return commands;
}
