import { GameObjects, type Scene } from 'phaser';
import { settle } from '../draw/settle.ts';
import type { Size } from '../geo/view.model.ts';

/** A drawing of the size of the screen that is painted seldom, in parts, and shown every frame as one quad. */
export class Layer {
  private readonly scene: Scene;
  private readonly home: GameObjects.Container;
  private readonly key: string;
  private image: GameObjects.Image | null = null;
  private canvas: HTMLCanvasElement | null = null;
  private readonly draft = document.createElement('canvas');

  constructor(scene: Scene, home: GameObjects.Container, key: string) {
    this.scene = scene;
    this.home = home;
    this.key = key;
  }

  /** Begins a new drawing behind the one on show. The context is clear and scaled to CSS pixels. */
  begin(size: Size, dpr: number): CanvasRenderingContext2D | null {
    this.draft.width = Math.max(1, Math.round(size.width * dpr));
    this.draft.height = Math.max(1, Math.round(size.height * dpr));
    const ctx = this.draft.getContext('2d');
    ctx?.scale(dpr, dpr);
    return ctx;
  }

  /** Lets the browser carry out what was drawn so far. */
  settle(): void {
    settle(this.draft);
  }

  /** Puts the new drawing on show. */
  turn(dpr: number): void {
    const { width, height } = this.draft;
    const ctx = this.fit(width, height).getContext('2d');
    if (!ctx) return;
    ctx.globalCompositeOperation = 'copy';
    ctx.drawImage(this.draft, 0, 0);
    this.scene.textures.get(this.key).source[0]?.update();
    this.image?.setScale(1 / dpr);
  }

  /** A texture cannot change its size, so a new size makes a new one. */
  private fit(width: number, height: number): HTMLCanvasElement {
    if (this.canvas && this.canvas.width === width && this.canvas.height === height) return this.canvas;
    const depth = this.image ? this.home.getIndex(this.image) : this.home.length;
    this.image?.destroy();
    if (this.scene.textures.exists(this.key)) this.scene.textures.remove(this.key);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    // A canvas is a texture source at run time; the declared type knows only images.
    this.scene.textures
      .create(this.key, canvas as unknown as HTMLImageElement)
      ?.add('__BASE', 0, 0, 0, width, height);
    this.image = new GameObjects.Image(this.scene, 0, 0, this.key);
    this.image.setOrigin(0, 0);
    this.home.addAt(this.image, depth);
    this.canvas = canvas;
    return canvas;
  }
}
