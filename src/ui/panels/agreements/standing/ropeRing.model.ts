import type { AgreementRow } from './standing.model.ts';

/** A company on the ring. */
export interface RingPost {
  readonly company: string;
  readonly x: number;
  readonly y: number;
  readonly isYou: boolean;
}

/** An agreement between two posts, as a path. */
export interface RingRope {
  readonly id: string;
  readonly path: string;
  readonly thickness: number;
  readonly isOwn: boolean;
  readonly from: string;
  readonly to: string;
}

export interface Ring {
  readonly posts: readonly RingPost[];
  readonly ropes: readonly RingRope[];
}

/** Size of the drawing, in its own units. */
export const RING = { width: 520, height: 290, margin: 36 } as const;

/**
 * Companies that have signed something on an ellipse, the seat at the left end, those it deals with nearest to it;
 * each agreement in force a rope through the middle, as thick as its money.
 */
export function ropeRing(
  rows: readonly AgreementRow[],
  seat: string,
  order: (company: string) => number,
): Ring {
  const active = rows.filter((row) => row.agreement.status === 'active');
  const posts = placed(companiesOf(active, seat, order), seat);
  const at = new Map(posts.map((post) => [post.company, post]));
  const heaviest = Math.max(1, ...active.map((row) => row.value ?? 0));
  const pairs = new Map<string, number>();
  const ropes = active.flatMap((row): RingRope[] => {
    const { proposer, counterparty, id } = row.agreement;
    const [from, to] = [at.get(proposer), at.get(counterparty)];
    if (from === undefined || to === undefined) return [];
    const pair = [proposer, counterparty].sort().join(' ');
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const thickness = 1.5 + 6 * Math.sqrt((row.value ?? 0) / heaviest);
    return [
      { id, path: ropePath(from, to, nth), thickness, isOwn: row.isOwn, from: proposer, to: counterparty },
    ];
  });
  return { posts, ropes };
}

/** The seat, then its partners and the rest, dealt out alternately above and below so that partners stay near. */
function companiesOf(
  rows: readonly AgreementRow[],
  seat: string,
  order: (company: string) => number,
): string[] {
  const named = new Set<string>(
    rows.flatMap(({ agreement }) => [agreement.proposer, agreement.counterparty]),
  );
  named.delete(seat);
  const partners = new Set<string>(
    rows.filter((row) => row.isOwn).flatMap(({ agreement }) => [agreement.proposer, agreement.counterparty]),
  );
  const near = (company: string): number => (partners.has(company) ? 0 : 1);
  const rest = [...named].sort((a, b) => near(a) - near(b) || order(a) - order(b));
  const above = rest.filter((_, place) => place % 2 === 0);
  const below = rest.filter((_, place) => place % 2 === 1);
  return [seat, ...above, ...below.reverse()];
}

function placed(companies: readonly string[], seat: string): RingPost[] {
  const { width, height, margin } = RING;
  const [middleX, middleY] = [width / 2, height / 2];
  return companies.map((company, place) => {
    const angle = Math.PI + (2 * Math.PI * place) / companies.length;
    return {
      company,
      x: middleX + (middleX - margin) * Math.cos(angle),
      y: middleY + (middleY - margin) * Math.sin(angle),
      isYou: company === seat,
    };
  });
}

/** A slack curve that leans to the middle; a second rope between the same two hangs a little lower. */
function ropePath(from: RingPost, to: RingPost, nth: number): string {
  const lean = 0.55;
  const x = (from.x + to.x) / 2 + ((RING.width - from.x - to.x) / 2) * lean;
  const y = (from.y + to.y) / 2 + ((RING.height - from.y - to.y) / 2) * lean + 14 + nth * 22;
  const n = (value: number): string => value.toFixed(1);
  return `M${n(from.x)} ${n(from.y)}Q${n(x)} ${n(y)} ${n(to.x)} ${n(to.y)}`;
}
