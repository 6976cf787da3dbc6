import { geoEquirectangular, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/land-110m.json';
import { evenPoints, type Vector, vectorOf } from './globe.model.ts';

const WIDTH = 720;
const HEIGHT = 360;
const POINTS = 26_000;

/** Points on land, evenly spread: the land is painted flat once, and asked at each point. Empty where nothing can be painted. */
export function landDots(): readonly Vector[] {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) return [];
  const { land } = atlas.objects;
  if (land === undefined) return [];
  const projection = geoEquirectangular()
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(WIDTH / (2 * Math.PI));
  brush.beginPath();
  geoPath(projection, brush)(feature(atlas, land));
  brush.fill();
  const { data } = brush.getImageData(0, 0, WIDTH, HEIGHT);
  const isLand = (lon: number, lat: number): boolean => {
    const x = Math.min(WIDTH - 1, Math.floor(((lon + 180) / 360) * WIDTH));
    const y = Math.min(HEIGHT - 1, Math.floor(((90 - lat) / 180) * HEIGHT));
    return (data[(y * WIDTH + x) * 4 + 3] ?? 0) > 127;
  };
  return evenPoints(POINTS)
    .filter(({ lon, lat }) => isLand(lon, lat))
    .map(({ lon, lat }) => vectorOf(lon, lat));
}
