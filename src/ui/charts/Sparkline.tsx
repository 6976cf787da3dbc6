import { sparkPath, sparkPoints } from './sparkline.model.ts';
import './charts.css';

export interface SparklineProps {
  /** Oldest first. */
  readonly values: readonly number[];
}

const [WIDTH, HEIGHT] = [96, 28];

/** The recent path of a figure, at the size of a word. Decoration: the figure and its change stand beside it in words. */
export function Sparkline({ values }: SparklineProps) {
  const points = sparkPoints(values, WIDTH, HEIGHT);
  const end = points.at(-1);
  return (
    <svg className="hs-spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path className="hs-spark-line" d={sparkPath(points)} />
      {end && <circle className="hs-spark-end" cx={end.x} cy={end.y} r="2.75" />}
    </svg>
  );
}
