import type { Size } from '../geo/view.model.ts';
import type { Spot } from '../layout/hit.model.ts';
import type { Description } from '../text/describe.model.ts';

interface TooltipProps {
  readonly spot: Spot;
  readonly size: Size;
  readonly description: Description;
}

/** A note beside what is pointed at; it flips to the side that has room. The place list says the same aloud. */
export function Tooltip({ spot, size, description }: TooltipProps) {
  const left = spot.x > size.width * 0.62;
  const top = spot.y > size.height * 0.6;
  const reach = Math.min(spot.radius, 60) + 12;
  return (
    <div
      className="market-tooltip"
      aria-hidden="true"
      data-left={left}
      data-top={top}
      style={{ left: spot.x + (left ? -reach : reach), top: spot.y }}
    >
      <strong>
        {description.colour && <i style={{ background: description.colour }} />}
        {description.title}
      </strong>
      <span>{description.subtitle}</span>
      {description.rows.length > 0 && (
        <dl>
          {description.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
