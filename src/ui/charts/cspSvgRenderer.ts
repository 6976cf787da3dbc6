import { SVGRenderer } from 'echarts/renderers';

type Registers = Parameters<typeof SVGRenderer>[0];
type PainterClass = Parameters<Registers['registerPainter']>[1];

/** A node of the tree that the SVG painter compares and draws, as far as it is read here. */
export interface DrawnNode {
  attrs?: Record<string, string | number | undefined | boolean>;
  children?: DrawnNode[];
}

const FONT =
  /^font:\s*(?:(italic|oblique|normal)\s+)?(?:(\d{3}|bold|bolder|lighter|normal)\s+)?([\d.]+)px\s+(.+)$/;

/**
 * Says in attributes what the painter says in `style`: the Content Security Policy refuses style attributes, and SVG
 * has an attribute for each of these. The root's own style is in `charts.css`.
 */
export function stylesToAttributes(node: DrawnNode): void {
  const style = node.attrs?.style;
  if (node.attrs && typeof style === 'string') {
    delete node.attrs.style;
    Object.assign(node.attrs, fontAttributes(style));
  }
  for (const child of node.children ?? []) stylesToAttributes(child);
}

function fontAttributes(style: string): Record<string, string> {
  const [, slant, weight, size, family] = FONT.exec(style) ?? [];
  if (size && family)
    return described({
      'font-style': slant,
      'font-weight': weight,
      'font-size': `${size}px`,
      'font-family': family,
    });
  return Object.fromEntries(
    style
      .split(';')
      .map(pair)
      .filter(([name]) => name.startsWith('font-')),
  );
}

const described = (attributes: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

function pair(declaration: string): [string, string] {
  const [name = '', ...value] = declaration.split(':');
  return [name.trim(), value.join(':').trim()];
}

/** ECharts' SVG renderer, made to draw under `style-src 'self'`. */
export function cspSvgRenderer(registers: Registers): void {
  SVGRenderer({
    ...registers,
    registerPainter: (name, painter) => registers.registerPainter(name, withoutStyles(painter)),
  });
}

function withoutStyles(painter: PainterClass): PainterClass {
  // The public type of a painter leaves out how it builds its tree, which is the one step to stand in.
  const base = painter as unknown as new (
    ...args: unknown[]
  ) => { renderToVNode(options: unknown): DrawnNode };
  class CspSvgPainter extends base {
    override renderToVNode(options: unknown): DrawnNode {
      const tree = super.renderToVNode(options);
      stylesToAttributes(tree);
      return tree;
    }
  }
  // Only the step in between was replaced: it is a painter like the one that was given.
  return CspSvgPainter as unknown as PainterClass;
}
