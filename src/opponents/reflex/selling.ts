import { type Command, clamp, type ScenarioDefinition } from '../../engine/index.ts';
import type { Standing } from './standing.ts';
import type { ReflexWorld } from './world.ts';

/** Largest step of a price in a quarter, use at which a seller is content, and change that is worth telling. */
const STEP = 0.02;
const CONTENT = 0.88;
const CONTENT_SERVERS = 0.94;
const WORTHWHILE = 0.004;
/** Bounds of a price beside its reference. */
const LOWEST = 0.3;
const HIGHEST = 2.5;

/** Prices follow how full the company is and where it used to stand among its rivals (D2, D5). */
export function selling(world: ReflexWorld, { i, company }: Standing): Command[] {
  const commands: Command[] = [];
  const places = openingPlaces(world.scenario);
  world.scenario.segments.forEach((segment, s) => {
    const now = company.prices[s] ?? 0;
    if (now <= 0) return;
    const content = segment.resource === 'servers' ? CONTENT_SERVERS : CONTENT;
    const full = clamp((busyness(segment.resource, company) - content) * 10, -1, 1);
    const { sum, count } = world.prices[s] ?? { sum: now, count: 1 };
    const others = count > 1 ? (sum - now) / (count - 1) : null;
    const place = places[s]?.[i] ?? 1;
    const pull = others === null ? 0 : clamp(clamp(place * others - now, -1, 1) * 2, -0.6, 0.6);
    const idle = full < 0 && segment.resource === 'serving' ? 0.15 * full : full;
    const move = clamp(idle + (full > 0.8 ? Math.max(0, pull) : pull), -1, 1) * STEP;
    const price = Math.round(clamp(now * (1 + move), LOWEST, HIGHEST) * 1000) / 1000;
    if (Math.abs(price - now) >= WORTHWHILE) commands.push({ kind: 'setPrice', segment: segment.id, price });
  });
  return commands;
}

function busyness(resource: string, { compute, serverMW }: Standing['company']): number {
  if (resource === 'rental') return compute.rentalUse;
  if (resource === 'serving') return compute.serviceUse;
  let used = 0;
  let all = 0;
  for (let r = 0; r < serverMW.length; r++) {
    all += serverMW[r] ?? 0;
    used += (serverMW[r] ?? 0) * (compute.serverUse[r] ?? 0);
  }
  return all > 0 ? Math.min(1.2, used / all) : CONTENT_SERVERS;
}

const known = new WeakMap<ScenarioDefinition, readonly (readonly number[])[]>();

/** Each company's opening price over the mean of the others', by segment. */
function openingPlaces(scenario: ScenarioDefinition): readonly (readonly number[])[] {
  let places = known.get(scenario);
  if (places === undefined) {
    places = scenario.segments.map(({ offers }) => {
      const active = offers.filter(({ active: sells, price }) => sells && price > 0);
      const sum = active.reduce((all, { price }) => all + price, 0);
      return scenario.companies.map(({ id }) => {
        const own = active.find(({ company }) => company === id);
        const others = own === undefined ? 0 : (sum - own.price) / Math.max(1, active.length - 1);
        return own === undefined || others <= 0 ? 1 : own.price / others;
      });
    });
    known.set(scenario, places);
  }
  return places;
}
