import { takeShare } from '../../commands/support/writeOff.ts';
import type { Cause } from '../../finance/causes.ts';
import { addToCohort, bookValue } from '../../finance/depreciation.ts';
import { ratio, splitInteger } from '../../math/numbers.ts';
import { book, companyAt, type Work } from '../work.ts';

/** Classes of plant, with the entries of their sale. */
const CLASSES = {
  chips: { sold: 'chipsSoldOff', lost: 'chipsWrittenOff', bought: 'estateChips' },
  servers: { sold: 'serversSoldOff', lost: 'serversWrittenOff', bought: 'estateServers' },
  shells: { sold: 'shellsSoldOff', lost: 'shellsWrittenOff', bought: 'estateShells' },
  generation: { sold: 'stationsSoldOff', lost: 'stationsWrittenOff', bought: 'estateStations' },
} as const satisfies Record<string, { sold: Cause; lost: Cause; bought: Cause }>;

export type PlantClass = keyof typeof CLASSES;

/** Book value to give up in each class of plant, kUSD. */
export type PlantParts = Partial<Record<PlantClass, number>>;

/**
 * Books the sale of plant out of an estate (F1, F3): the price is shared among the classes by book value, the seller loses
 * the books with a gain or loss for the rest, the buyer carries what it paid.
 *
 * @param buyer index of the company that buys; null for a breaker outside
 */
export function sellPlant(
  work: Work,
  seller: number,
  buyer: number | null,
  parts: PlantParts,
  price: number,
): void {
  const names = Object.keys(CLASSES).filter(
    (name): name is PlantClass => (parts[name as PlantClass] ?? -1) >= 0,
  );
  const weights = names.map((name) => parts[name] ?? 0);
  const known = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const prices = splitInteger(price, known);
  names.forEach((name, k) => {
    sellClass(work, seller, buyer, name, parts[name] ?? 0, prices[k] ?? 0);
  });
}

function sellClass(
  work: Work,
  seller: number,
  buyer: number | null,
  name: PlantClass,
  part: number,
  price: number,
): void {
  const causes = CLASSES[name];
  const from = companyAt(work.state, seller);
  const row = from.plant[name];
  const held = bookValue(row);
  const gone = takeShare(row, held > 0 ? Math.min(1, ratio(part, held)) : 0);
  const about = buyer === null ? null : companyAt(work.state, buyer).id;
  book(work, seller, causes.sold, price, about);
  book(work, seller, causes.lost, gone - price, about);
  if (buyer === null) return;
  const paid = book(work, buyer, causes.bought, price, from.id);
  addToCohort(companyAt(work.state, buyer).plant[name], work.state.quarter, paid);
}
