import type { Standing } from './standing.ts';
import type { ReflexChip, ReflexWorld } from './world.ts';

/** Cost of work over the cheapest at which another vendor is still asked, and what a stranger's chips are given. */
const DEAREST = 1.3;
const STRANGER = 0.12;

/** A vendor's chip and its share of what is bought. */
export interface Vendor {
  readonly choice: ReflexChip;
  readonly share: number;
}

/** The best chip of each vendor: shares by the cost of its work and by whose chips one knows (S5, S6). */
export function vendorsOf(world: ReflexWorld, { i, company }: Standing): Vendor[] {
  const best: ReflexChip[] = [];
  for (const choice of world.onSale) {
    const { designer, sold } = choice;
    if (designer === i || !sold || world.state.companies[designer]?.status === 'failed') continue;
    if (!best.some((one) => one.designer === designer)) best.push(choice);
  }
  const cheapest = best[0] === undefined ? 0 : costOf(best[0]);
  const known = knownDesigners(world, company);
  const weighed = best
    .filter((choice) => costOf(choice) < DEAREST * cheapest)
    .map((choice) => {
      const near = cheapest / costOf(choice);
      return { choice, share: near * near * near * near * (STRANGER + (known.get(choice.designer) ?? 0)) };
    });
  const all = weighed.reduce((sum, { share }) => sum + share, 0);
  return weighed.map(({ choice, share }) => ({ choice, share: share / all }));
}

function costOf({ outlay, h100e }: ReflexChip): number {
  return outlay / Math.max(1e-9, h100e);
}

/** Parts of a company's accelerators by who designed them. */
function knownDesigners(world: ReflexWorld, { fleet }: Standing['company']): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { chip, installed } of fleet) {
    const designer = world.designerOf[world.place.get(chip) ?? -1] ?? -1;
    counts.set(designer, (counts.get(designer) ?? 0) + installed);
    all += installed;
  }
  for (const [designer, count] of counts) counts.set(designer, count / Math.max(1, all));
  return counts;
}
