import { useEffect } from 'react';
import type { OutlookPicture } from '../../../store/types.ts';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';

/** Worlds where a forecast is studied, and where it is glanced at. */
export const STUDIED = 64;
export const GLANCED = 16;

/** Decisions follow each other quickly while a slider moves: only the last of them is worth a world. Milliseconds. */
const SETTLE_MS = 120;

/** The future as the page knows it. */
export interface OutlookOnPage {
  /** Null until the first worlds have been played. */
  readonly picture: OutlookPicture | null;
  /** Whether the picture shows other decisions than those staged now: the right one is on its way. */
  readonly isOld: boolean;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
}

/** Keeps a forecast of the present decisions coming while a component looks at it; `wait` puts off the first question. */
export function useOutlook(worlds: number, wait = 0): OutlookOnPage {
  const { askOutlook } = useActions();
  const { snapshot } = useCampaign();
  const isResting = useGame((state) => state.busy !== null || state.replaying);
  const outlook = useGame((state) => state.outlook);
  const isFirst = outlook.picture === null;
  useEffect(() => {
    if (isResting || snapshot.status === 'finished') return undefined;
    const timer = setTimeout(() => void askOutlook(worlds), isFirst ? wait : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [snapshot, worlds, wait, isResting, isFirst, askOutlook]);
  const shows = outlook.pictureOf;
  const isHere = shows !== null && shows.quarter === snapshot.quarter && shows.seat === snapshot.seat;
  return {
    picture: isHere ? outlook.picture : null,
    isOld: shows !== snapshot,
    isBusy: outlook.isBusy,
    hasFailed: outlook.hasFailed,
  };
}
