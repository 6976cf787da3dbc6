import { type KeyboardEvent, useRef } from 'react';
import { type Direction, neighbour, type Spot, sameSelection } from '../layout/hit.model.ts';
import type { MarketPicture, Selection, Translate } from '../picture.ts';
import { describeSelection, type Words } from '../text/describe.model.ts';
import type { ViewControl } from './useView.ts';

interface PlaceListProps {
  readonly spots: readonly Spot[];
  readonly picture: MarketPicture;
  readonly words: Words;
  readonly t: Translate;
  readonly focused: Spot | null;
  readonly control: ViewControl;
  readonly onFocus: (spot: Spot | null) => void;
  readonly onSelect: (selection: Selection) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const PAN = 90;

/** Everything on the map as buttons over it. One of them is in the tab order; arrow keys go to the nearest in a direction. */
export function PlaceList({ spots, picture, words, t, focused, control, onFocus, onSelect }: PlaceListProps) {
  const list = useRef<HTMLUListElement>(null);
  const entry =
    spots.find((spot) => sameSelection(spot.selection, focused?.selection ?? null)) ?? spots[0] ?? null;
  const go = (spot: Spot | null | undefined): void => {
    if (!spot) return;
    const index = spots.indexOf(spot);
    list.current?.querySelectorAll('button')[index]?.focus();
    control.reveal(spot);
  };
  const onKeyDown = (event: KeyboardEvent, spot: Spot): void => {
    if (mapKey(event, control)) return;
    const direction = ARROWS[event.key];
    const target = direction
      ? neighbour(spots, spot, direction)
      : event.key === 'Home'
        ? spots[0]
        : event.key === 'End'
          ? spots.at(-1)
          : undefined;
    if (!direction && target === undefined) return;
    event.preventDefault();
    go(target);
  };
  return (
    <ul className="market-places" ref={list} aria-label={t('market:places')}>
      {spots.map((spot) => (
        <li key={`${spot.selection.kind}:${spot.selection.id}`}>
          <button
            type="button"
            tabIndex={spot === entry ? 0 : -1}
            style={{
              left: spot.x - spot.radius,
              top: spot.y - spot.radius,
              width: spot.radius * 2,
              height: spot.radius * 2,
            }}
            onFocus={() => onFocus(spot)}
            onBlur={() => onFocus(null)}
            onClick={() => onSelect(spot.selection)}
            onKeyDown={(event) => onKeyDown(event, spot)}
          >
            {spoken(picture, spot.selection, words)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Plus, minus and zero zoom; shift with an arrow pans. Says whether the key was meant for the map. */
export function mapKey(event: KeyboardEvent, control: ViewControl): boolean {
  const arrow = event.shiftKey ? ARROWS[event.key] : undefined;
  if (event.key === '+' || event.key === '=') control.zoom(1.4);
  else if (event.key === '-') control.zoom(1 / 1.4);
  else if (event.key === '0') control.reset();
  else if (arrow)
    control.pan(
      arrow === 'left' ? PAN : arrow === 'right' ? -PAN : 0,
      arrow === 'up' ? PAN : arrow === 'down' ? -PAN : 0,
    );
  else return false;
  event.preventDefault();
  return true;
}

function spoken(picture: MarketPicture, selection: Selection, words: Words): string {
  const text = describeSelection(picture, selection, words);
  if (!text) return selection.id;
  return [text.title, text.subtitle, ...text.rows.map((row) => `${row.label} ${row.value}`)].join('. ');
}
