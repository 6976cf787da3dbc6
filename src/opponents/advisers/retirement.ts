import type { Command, SeatView } from '../../engine/index.ts';
import { chipMegawatts } from '../reading/chipMarket.ts';
import { chipIndex } from '../reading/company.ts';
import { OBSOLETE, powerByRegion, workPerMegawatt } from '../reading/power.ts';
import type { Advise } from './adviser.ts';

type Entry = SeatView['own']['fleet'][number];

/** Takes old chips out where power is the limit and better ones wait for it (C3, C4). */
export const retirement: Advise = (view) => {
  const power = powerByRegion(view);
  return view.scenario.regions.flatMap((region, r) => {
    const here = view.own.fleet.filter((entry) => entry.region === region.id);
    const waiting = here.filter((entry) => entry.waiting > 0);
    const hall = power[r];
    if (waiting.length === 0 || hall === undefined) return [];
    const free = hall.live - hall.servers - hall.accelerators;
    const wanted = waiting.reduce(
      (mw, entry) => mw + entry.waiting * chipMegawatts(view, chipIndex(view, entry.chip)),
      0,
    );
    const best = waiting.reduce((top, entry) => Math.max(top, perMegawatt(view, entry)), 0);
    return makeRoom(view, here, wanted - free, best);
  });
};

function makeRoom(
  view: SeatView,
  fleet: readonly Entry[],
  missing: number,
  best: number,
): readonly Command[] {
  const commands: Command[] = [];
  let left = missing;
  const old = fleet.filter((entry) => entry.installed > 0 && perMegawatt(view, entry) < OBSOLETE * best);
  for (const { chip, region, installed } of old.sort((a, b) => perMegawatt(view, a) - perMegawatt(view, b))) {
    const each = chipMegawatts(view, chipIndex(view, chip));
    const count = Math.min(installed, Math.ceil(left / Math.max(each, 1e-9)));
    if (count < 1) break;
    commands.push({ kind: 'retireChips', chip, region, count });
    left -= count * each;
  }
  return commands;
}

function perMegawatt(view: SeatView, { chip }: Entry): number {
  return workPerMegawatt(view, chip);
}
