import type { Finding } from '../diagnostics/diagnostic.ts';
import { type Place, placeAt } from './json/position.ts';
import { nearestNode, type SourceNode } from './json/sourceNode.ts';

/**
 * Whether a finding rests on data around a syntax error, which may have been read otherwise than it was meant:
 * a key that seems to be missing may only be hidden behind a forgotten quotation mark.
 */
export function restsOnBroken(finding: Finding, root: SourceNode, broken: readonly Place[]): boolean {
  if (broken.length === 0) return false;
  const nodes = [nearestNode(root, finding.path), ...(finding.evidence ? [finding.evidence] : [])];
  return nodes.some((node) => broken.some((place) => holds(node, place)));
}

function holds(node: SourceNode, place: Place): boolean {
  if (node.origin.file !== place.file) return false;
  const start = placeAt(node.origin, node.offset);
  const end = placeAt(node.origin, node.end);
  return !precedes(place, start) && !precedes(end, place);
}

function precedes(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
