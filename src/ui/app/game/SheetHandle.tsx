import type { KeyboardEvent, PointerEvent } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';

/** Hundredths of the window. */
const NARROWEST = 30;
const WIDEST = 70;
const STEP = 4;

const within = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The edge of the sheet: dragged, or moved with the arrows. */
export function SheetHandle() {
  const { t } = useT();
  const { changeSettings } = useActions();
  const { sheetWidth } = useGame((state) => state.settings);
  const setWidth = (width: number): void =>
    changeSettings((draft) => {
      draft.sheetWidth = within(width);
    });
  const drag = (event: PointerEvent<HTMLHRElement>): void => {
    if (event.buttons === 1) setWidth(100 - (event.clientX / window.innerWidth) * 100);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(sheetWidth + step);
  };
  return (
    <hr
      className="game-sheet-handle"
      aria-label={t('app:game.resize')}
      aria-orientation="vertical"
      aria-valuenow={sheetWidth}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
