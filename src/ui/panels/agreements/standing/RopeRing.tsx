import { useMemo } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useNames } from '../../../game/useNames.ts';
import { classes } from '../../../kit/classes.ts';
import { companyLook } from '../../../theme/companyPalette.ts';
import { RING, type RingPost, type RingRope, ropeRing } from './ropeRing.model.ts';
import type { AgreementRow } from './standing.model.ts';

interface RopeRingProps {
  readonly rows: readonly AgreementRow[];
  readonly seat: string;
  readonly selected: string | undefined;
  readonly onSelect: (agreement: string) => void;
}

/** Who is bound to whom, drawn: ropes as thick as the money in them. The table under it says the same in words. */
export function RopeRing({ rows, seat, selected, onSelect }: RopeRingProps) {
  const { t } = useT();
  const names = useNames();
  const { posts, ropes } = useMemo(() => ropeRing(rows, seat, names.position), [rows, seat, names]);
  const own = ropes.filter((rope) => rope.isOwn).length;
  // The rope that is looked at is drawn last, over the others; own ropes over those of strangers.
  const weight = (rope: RingRope): number => (rope.id === selected ? 2 : 0) + (rope.isOwn ? 1 : 0);
  const layered = [...ropes].sort((a, b) => weight(a) - weight(b));
  return (
    <svg
      className={classes('ag-ring', selected !== undefined && 'has-selection')}
      viewBox={`0 0 ${RING.width} ${RING.height}`}
      role="img"
      aria-label={t('deals:ring.label', { count: ropes.length, own })}
    >
      {layered.map((rope) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the hand; the table below selects with the keyboard
        <path
          key={rope.id}
          className={classes('ag-rope', rope.isOwn && 'is-own', rope.id === selected && 'is-selected')}
          d={rope.path}
          strokeWidth={rope.thickness}
          onClick={() => onSelect(rope.id)}
        >
          <title>
            {t('deals:ring.rope', { from: names.company(rope.from), to: names.company(rope.to) })}
          </title>
        </path>
      ))}
      {posts.map((post) => (
        <Post key={post.company} post={post} />
      ))}
    </svg>
  );
}

function Post({ post: { company, x, y, isYou } }: { readonly post: RingPost }) {
  const names = useNames();
  const { slot } = companyLook(names.position(company));
  const isAbove = y < RING.height / 2 - 4;
  return (
    <g className={classes('ag-post', isYou && 'is-you')} data-company={isYou ? 'you' : slot}>
      <circle cx={x} cy={y} r={isYou ? 13 : 10} />
      <text className="ag-post-letters" x={x} y={y + 4} textAnchor="middle">
        {names.monogram(company)}
      </text>
      <text className="ag-post-name" x={x} y={isAbove ? y - 17 : y + 25} textAnchor="middle">
        {names.company(company)}
      </text>
    </g>
  );
}
