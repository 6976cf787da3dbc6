import { type RefObject, useEffect, useState } from 'react';
import type { RendererWish, Stage } from '../stage/startStage.ts';
import type { Measured } from './useSize.ts';

export type StageState = { readonly stage: Stage | null; readonly failed: boolean };

/**
 * Runs the game for as long as the element stands. Starts once the size is known, survives being mounted twice by
 * strict mode, sleeps while the page is hidden, and says so when the browser cannot draw.
 */
export function useStage(
  ref: RefObject<HTMLElement | null>,
  measured: Measured | null,
  wanted: boolean,
  renderer: RendererWish,
): StageState {
  const [state, setState] = useState<StageState>({ stage: null, failed: false });
  const known = measured !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size comes to the running game with the next picture and never restarts it
  useEffect(() => {
    const parent = ref.current;
    if (!parent || !measured || !wanted) return undefined;
    let gone = false;
    let running: Stage | null = null;
    start(parent, measured, renderer)
      .then((stage) => {
        running = stage;
        if (gone) stage.destroy();
        else setState({ stage, failed: false });
      })
      .catch(() => {
        if (!gone) setState({ stage: null, failed: true });
      });
    return () => {
      gone = true;
      running?.destroy();
      setState((old) => ({ stage: null, failed: old.failed }));
    };
  }, [ref, known, wanted, renderer]);
  useSleep(state.stage);
  return state;
}

/** Phaser is large, so it is fetched only when a map is really shown. */
async function start(parent: HTMLElement, measured: Measured, renderer: RendererWish): Promise<Stage> {
  if (!canDraw()) throw new Error('This browser can draw neither with WebGL nor with Canvas.');
  const [{ startStage }] = await Promise.all([import('../stage/startStage.ts'), fontsReady()]);
  return startStage(parent, measured.size, measured.dpr, renderer);
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null;
}

/** The canvas writes with whatever is loaded at that moment, so the faces of the map are asked for first. */
async function fontsReady(): Promise<void> {
  await Promise.allSettled([
    document.fonts.load("600 12px 'Inter Variable'"),
    document.fonts.load("650 14px 'Source Serif 4 Variable'"),
  ]);
}

function useSleep(stage: Stage | null): void {
  useEffect(() => {
    if (!stage) return undefined;
    const follow = () => stage.sleep(document.hidden);
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [stage]);
}
