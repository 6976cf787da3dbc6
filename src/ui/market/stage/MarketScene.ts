import { GameObjects, Scene } from 'phaser';
import type { Brush } from '../draw/brush.ts';
import { drawGround, type LandPaths, pathsOf } from '../draw/ground.ts';
import { GroundSheets } from '../draw/groundSheets.ts';
import { drawStructures } from '../draw/structures.ts';
import type { LandShapes } from '../geo/land.model.ts';
import { type View, viewDelta } from '../geo/view.model.ts';
import type { Spot } from '../layout/hit.model.ts';
import type { MarketLayout } from '../layout/layout.model.ts';
import type { Lens } from '../lens/lens.ts';
import { NIGHT } from '../palette.ts';
import type { Happening, MarketPicture } from '../picture.ts';
import { Effects } from './effects.ts';
import { frameByFrame } from './frameByFrame.ts';
import { Layer } from './layer.ts';
import { Signals } from './signals.ts';
import { Streams } from './streams.ts';
import { dress, makeMarks } from './textures.ts';

/** What is on show. */
export interface Showing {
  readonly picture: MarketPicture;
  readonly lens: Lens;
  readonly layout: MarketLayout;
  readonly dpr: number;
  /** Streams, signals and effects move. */
  readonly motion: boolean;
}

/** One painted layer under a handful of moving marks, all in one container that pans and zooms. */
export class MarketScene extends Scene {
  private readonly paths: LandPaths;
  private readonly sheets: GroundSheets;
  private readonly ready: () => void;
  private parts: Parts | null = null;
  private showing: Showing | null = null;
  private colours = new Map<string, string>();
  private view: View | null = null;
  private stopPainting: () => void = () => undefined;
  /** Called every frame with milliseconds, for whoever tells the quarter. */
  onFrame: ((milliseconds: number) => void) | null = null;

  constructor(shapes: LandShapes, ready: () => void) {
    super('market');
    this.paths = pathsOf(shapes);
    this.sheets = new GroundSheets(this.paths);
    this.ready = ready;
  }

  create(): void {
    makeMarks(this);
    const root = this.add.container(0, 0);
    const layers = new GameObjects.Container(this);
    const moving = new GameObjects.Container(this);
    root.add([layers, moving]);
    const focus = new GameObjects.Image(this, 0, 0, 'focus');
    dress(focus, 'focus', NIGHT.you).setVisible(false);
    this.parts = {
      root,
      focus,
      moving,
      map: new Layer(this, layers, 'map'),
      streams: new Streams(this, moving),
      signals: new Signals(this, moving),
      effects: new Effects(this, moving),
    };
    root.add(focus);
    this.ready();
  }

  /** Paints a picture over the next frames, a part in each, and puts it on show when it is whole. */
  show(showing: Showing): void {
    this.stopPainting();
    if (this.parts) this.stopPainting = frameByFrame(this.paint(showing, this.parts));
  }

  private *paint(showing: Showing, parts: Parts): Generator<void> {
    const { layout, dpr, lens, picture } = showing;
    const ctx = parts.map.begin(layout.size, dpr);
    if (!ctx) return;
    this.colours = new Map(picture.companies.map((one) => [one.id, one.colour]));
    const brush = this.brush(ctx, showing);
    for (const _part of drawGround(brush, this.paths, this.sheets)) yield parts.map.settle();
    for (const _part of drawStructures(brush)) yield parts.map.settle();
    yield parts.map.settle();
    const isNewSize = this.fitSurface(showing);
    parts.map.turn(dpr);
    parts.streams.set(layout, lens, this.colourOf);
    parts.streams.update(0);
    parts.signals.set(layout, lens);
    this.showing = showing;
    this.moveTo(this.view ?? layout.view);
    // A surface of a new size is empty until it is drawn on, and must not be seen so.
    if (isNewSize) this.game.loop.step(performance.now());
  }

  /**
   * Gives the surface the size of the new picture, and says whether that changed it. Until then the old picture lies on it
   * unscaled, cut where the window cuts it.
   */
  private fitSurface({ layout: { size }, dpr }: Showing): boolean {
    const { scale, canvas } = this.game;
    const width = Math.max(1, Math.round(size.width * dpr));
    const height = Math.max(1, Math.round(size.height * dpr));
    if (canvas.width === width && canvas.height === height && scale.zoom === 1 / dpr) return false;
    scale.zoom = 1 / dpr;
    scale.resize(width, height);
    // At zoom 1 Phaser leaves the style of an earlier size standing.
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
    return true;
  }

  /** Notes where the reader will look once the picture under way is whole; what is on show stays where it lies. */
  aimAt(view: View): void {
    this.view = view;
  }

  /** Shows the painted layer as it would lie in another view, until it is painted for it. */
  moveTo(view: View): void {
    this.view = view;
    if (!this.parts || !this.showing) return;
    const { dpr, layout } = this.showing;
    const delta = viewDelta(layout.view, view);
    this.parts.root.setScale(dpr * delta.scale).setPosition(delta.x * dpr, delta.y * dpr);
  }

  /** Ends what would go on after the stage is gone. */
  stop(): void {
    this.onFrame = null;
    this.stopPainting();
  }

  /** Puts the ring round a spot, or takes it away. */
  focusOn(spot: Spot | null): void {
    const focus = this.parts?.focus;
    if (!focus) return;
    focus.setVisible(spot !== null);
    if (spot) focus.setPosition(spot.x, spot.y).setScale((spot.radius + 5) / 29);
  }

  fire(happening: Happening): void {
    if (this.showing) this.parts?.effects.fire(happening, this.showing.layout, this.colourOf);
  }

  setSpeed(speed: number): void {
    this.tweens.timeScale = speed;
  }

  endEffects(): void {
    this.parts?.effects.clear();
  }

  override update(_time: number, delta: number): void {
    this.onFrame?.(delta);
    if (!this.parts || !this.showing?.motion) return;
    const seconds = Math.min(delta, 100) / 1000;
    this.parts.streams.update(seconds);
    this.parts.signals.update(seconds);
    if (this.parts.focus.visible) this.parts.focus.rotation += seconds * 0.6;
  }

  private readonly colourOf = (company: string): string => this.colours.get(company) ?? NIGHT.inkSoft;

  private brush(ctx: CanvasRenderingContext2D, showing: Showing): Brush {
    return {
      ctx,
      dpr: showing.dpr,
      picture: showing.picture,
      layout: showing.layout,
      lens: showing.lens,
      colourOf: this.colourOf,
    };
  }
}

interface Parts {
  readonly root: GameObjects.Container;
  readonly moving: GameObjects.Container;
  readonly focus: GameObjects.Image;
  readonly map: Layer;
  readonly streams: Streams;
  readonly signals: Signals;
  readonly effects: Effects;
}
