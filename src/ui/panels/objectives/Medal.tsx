import type { ObjectiveLevel } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { classes } from '../../kit/classes.ts';
import './objectives.css';

/** One to three bars, so that the level is told by shape as well as by colour. */
const BARS: Readonly<Record<ObjectiveLevel, readonly number[]>> = {
  bronze: [15.2],
  silver: [15.2, 11],
  gold: [15.2, 11, 6.8],
};

/** The medal of an objective: the level that was reached, or an empty one. */
export function Medal({ level }: { readonly level: ObjectiveLevel | null }) {
  const { t } = useT();
  return (
    <span className={classes('hs-medal', level !== null && `is-${level}`)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10.5" />
        {(level === null ? [] : BARS[level]).map((y) => (
          <rect key={y} x={7} y={y} width={10} height={2.4} />
        ))}
      </svg>
      <span className="hs-medal-name">{t(`objectives:level.${level ?? 'none'}`)}</span>
    </span>
  );
}
