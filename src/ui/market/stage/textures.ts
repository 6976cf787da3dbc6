import { type GameObjects, type Scene, WEBGL } from 'phaser';
import { toNumber } from '../draw/colour.model.ts';

/** Small white marks that are tinted and scaled; all moving things are made of them. */
export type Mark = 'spark' | 'chip' | 'ring' | 'beam' | 'glow' | 'pixel' | 'focus';

const SIZE = 64;

/** Draws the marks once; nothing is loaded from a file. */
export function makeMarks(scene: Scene): void {
  add(scene, 'spark', (ctx) =>
    radial(ctx, [
      [0, 1],
      [0.22, 0.85],
      [0.5, 0.2],
      [1, 0],
    ]),
  );
  add(scene, 'glow', (ctx) =>
    radial(ctx, [
      [0, 0.7],
      [0.35, 0.28],
      [1, 0],
    ]),
  );
  add(scene, 'chip', chip);
  add(scene, 'ring', (ctx) => ring(ctx, 4));
  add(scene, 'focus', focus);
  add(scene, 'beam', beam);
  add(scene, 'pixel', (ctx) => ctx.fillRect(16, 16, 32, 32));
}

/** Gives an image a mark in a colour. WebGL tints the white mark; Canvas cannot, so it gets a coloured copy, made once. */
export function dress(image: GameObjects.Image, mark: Mark, colour: string): GameObjects.Image {
  const { scene } = image;
  if (scene.sys.renderer.type === WEBGL) return image.setTexture(mark).setTint(toNumber(colour));
  const key = `${mark}${colour}`;
  if (!scene.textures.exists(key)) addColoured(scene, key, mark, colour);
  return image.setTexture(key);
}

function addColoured(scene: Scene, key: string, mark: Mark, colour: string): void {
  const source = scene.textures.get(mark).getSourceImage();
  // The marks were made from canvases by `add`, so their source can be drawn.
  add(scene, key, (ctx) => {
    ctx.drawImage(source as CanvasImageSource, 0, 0);
    ctx.globalCompositeOperation = 'source-in';
    ctx.fillStyle = colour;
    ctx.fillRect(0, 0, SIZE, SIZE);
  });
}

function add(scene: Scene, mark: string, draw: (ctx: CanvasRenderingContext2D) => void): void {
  if (scene.textures.exists(mark)) return;
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const ctx = canvas.getContext('2d');
  if (!ctx) return;
  ctx.fillStyle = '#ffffff';
  ctx.strokeStyle = '#ffffff';
  draw(ctx);
  // A canvas is a texture source at run time; the declared type knows only images.
  scene.textures.create(mark, canvas as unknown as HTMLImageElement)?.add('__BASE', 0, 0, 0, SIZE, SIZE);
}

function radial(ctx: CanvasRenderingContext2D, stops: readonly (readonly [number, number])[]): void {
  const light = ctx.createRadialGradient(32, 32, 0, 32, 32, 32);
  for (const [at, strength] of stops) light.addColorStop(at, `rgba(255, 255, 255, ${strength})`);
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, SIZE, SIZE);
}

/** A die with its pins: chips are told from compute by shape as well. */
function chip(ctx: CanvasRenderingContext2D): void {
  ctx.fillRect(16, 16, 32, 32);
  for (const at of [20, 29, 38]) {
    ctx.fillRect(at, 8, 5, 48);
    ctx.fillRect(8, at, 48, 5);
  }
  ctx.clearRect(24, 24, 16, 16);
}

function ring(ctx: CanvasRenderingContext2D, width: number): void {
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.arc(32, 32, 29, 0, 2 * Math.PI);
  ctx.stroke();
}

function focus(ctx: CanvasRenderingContext2D): void {
  ctx.lineWidth = 3;
  for (let i = 0; i < 4; i++) {
    const start = i * (Math.PI / 2) + 0.35;
    ctx.beginPath();
    ctx.arc(32, 32, 29, start, start + Math.PI / 2 - 0.7);
    ctx.stroke();
  }
}

function beam(ctx: CanvasRenderingContext2D): void {
  const up = ctx.createLinearGradient(0, SIZE, 0, 0);
  up.addColorStop(0, 'rgba(255, 255, 255, 0.9)');
  up.addColorStop(1, 'rgba(255, 255, 255, 0)');
  ctx.fillStyle = up;
  ctx.fillRect(0, 0, SIZE, SIZE);
  const across = ctx.createLinearGradient(0, 0, SIZE, 0);
  across.addColorStop(0, 'rgba(0, 0, 0, 1)');
  across.addColorStop(0.5, 'rgba(0, 0, 0, 0)');
  across.addColorStop(1, 'rgba(0, 0, 0, 1)');
  ctx.globalCompositeOperation = 'destination-out';
  ctx.fillStyle = across;
  ctx.fillRect(0, 0, SIZE, SIZE);
}
