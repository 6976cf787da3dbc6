import { clamp } from '../../math/numbers.ts';
import { companyAt, drive } from '../../quarter/work.ts';
import { noteConduct } from '../../regulation/conduct.ts';
import { aboutEvent } from '../about.ts';
import { type EffectHandler, targets } from './handler.ts';

/** Trust gained or lost at once, points (V1). */
export const trust: EffectHandler<'trust'> = (doing, { of, points }) => {
  for (const i of targets(doing, of)) {
    const company = companyAt(doing.work.state, i);
    const before = company.trust;
    company.trust = clamp(before + points, 0, 100);
    drive(doing.work, i, 'trust', 'event', company.trust - before, 'V1', aboutEvent(doing.event.id));
  }
};

/** Authorities take note; they act on it when they next look (R1). */
export const scrutiny: EffectHandler<'scrutiny'> = (doing, { of, points, jurisdiction }) => {
  const place = doing.work.scenario.jurisdictions.findIndex(({ id }) => id === jurisdiction);
  if (jurisdiction !== null && place < 0) return;
  for (const i of targets(doing, of)) noteConduct(doing.work, i, 'eventScrutiny', points, place);
};

/** How two sides think of each other; both ways (A3). */
export const relations: EffectHandler<'relations'> = (doing, { of, with: other, change }) => {
  const others = targets(doing, other);
  for (const i of targets(doing, of)) {
    for (const j of others) {
      if (i === j) continue;
      shift(companyAt(doing.work.state, i).relations, j, change);
      shift(companyAt(doing.work.state, j).relations, i, change);
    }
  }
};

function shift(row: number[], place: number, change: number): void {
  row[place] = clamp((row[place] ?? 0) + change, -1, 1);
}

/** The mood of the market moves at once and finds its way back (F5). */
export const sentiment: EffectHandler<'sentiment'> = ({ work }, { change }) => {
  work.state.sentiment = clamp(work.state.sentiment + change, 0.5, 1.6);
};
