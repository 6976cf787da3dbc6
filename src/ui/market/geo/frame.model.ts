import { type Box, inhabitedBox, settledBox } from './projection.model.ts';
import { fitView, type Insets, type Size, type View } from './view.model.ts';

/** How the world lies in the free part of a map. */
export interface Frame {
  readonly box: Box;
  readonly fit: View;
  /** Room above the world where the companies of a crowded coast stand in rows; null when they stand out at sea. Pixels. */
  readonly band: Box | null;
}

/** Width over height below which a map is tall: rows above the world cost it no size, a column at sea would. */
const TALL = 1.45;

/** Height of the rows above a tall map at text scale 1, CSS pixels. */
const BAND = 146;

/**
 * The largest view that shows where anything stands. A wide map shows the open Pacific as well, where companies stand; a
 * tall one gives that width to the land, and stands them above it.
 */
export function frameWorld(size: Size, insets: Insets, text: number): Frame {
  const free = {
    width: size.width - insets.left - insets.right,
    height: size.height - insets.top - insets.bottom,
  };
  const height = BAND * text;
  if (free.width / Math.max(1, free.height) >= TALL || free.height < 2.2 * height) {
    const box = inhabitedBox();
    return { box, fit: fitView(box, size, insets), band: null };
  }
  const box = settledBox();
  const fit = fitView(box, size, { ...insets, top: insets.top + height });
  const y = Math.max(insets.top, box.y * fit.k + fit.y - height);
  return { box, fit, band: { x: insets.left, y, width: free.width, height } };
}
