/** 0–255 each. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Reads `#rrggbb`; anything else is taken for grey, so that a scenario's typing error never breaks the map. */
export function parseHex(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return { r: 128, g: 128, b: 128 };
  const [, r = '80', g = '80', b = '80'] = match;
  return { r: Number.parseInt(r, 16), g: Number.parseInt(g, 16), b: Number.parseInt(b, 16) };
}

/** For tints of images: 0xrrggbb. */
export function toNumber(hex: string): number {
  const { r, g, b } = parseHex(hex);
  return r * 65536 + g * 256 + b;
}

export function toHex({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** `amount` 0 is `from`, 1 is `to`. */
export function mix(from: string, to: string, amount: number): string {
  const a = parseHex(from);
  const b = parseHex(to);
  const t = Math.min(1, Math.max(0, amount));
  return toHex({ r: a.r + (b.r - a.r) * t, g: a.g + (b.g - a.g) * t, b: a.b + (b.b - a.b) * t });
}

export function alpha(hex: string, opacity: number): string {
  const { r, g, b } = parseHex(hex);
  return `rgba(${r}, ${g}, ${b}, ${Math.min(1, Math.max(0, opacity)).toFixed(3)})`;
}

/** A ramp through several colours; `t` is 0–1. */
export function ramp(colours: readonly string[], t: number): string {
  const last = colours.length - 1;
  const position = Math.min(1, Math.max(0, t)) * last;
  const index = Math.min(last - 1, Math.floor(position));
  return mix(colours[index] ?? '#808080', colours[index + 1] ?? '#808080', position - index);
}

/** Relative luminance after WCAG 2.2, 0–1. */
export function luminance(hex: string): number {
  const { r, g, b } = parseHex(hex);
  const linear = (part: number) => {
    const unit = part / 255;
    return unit <= 0.04045 ? unit / 12.92 : ((unit + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Black or white ink, whichever reads better on the ground. */
export function inkOn(hex: string): string {
  return luminance(hex) > 0.32 ? '#0a0e15' : '#ffffff';
}
