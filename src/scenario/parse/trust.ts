import type { Finding } from '../diagnostics/diagnostic.ts';
import type { MessageCode } from '../diagnostics/messages.ts';
import { type Place, placeAt } from './json/position.ts';
import { nearestNode, type SourceNode } from './json/sourceNode.ts';

/** A syntax error and how far the data around it may have been read wrongly. */
export interface Damage extends Place {
  /** 'line': it was mended for reading, only its own line is in doubt; 'around': so is all that holds it. */
  readonly reach: 'line' | 'around';
}

/**
 * Whether a finding rests on data around a syntax error, which may have been read otherwise than it was meant:
 * a key that seems to be missing may only be hidden behind a forgotten quotation mark.
 */
export function restsOnBroken(finding: Finding, root: SourceNode, broken: readonly Damage[]): boolean {
  const around = broken.filter(({ reach }) => reach === 'around');
  if (broken.some((damage) => isInLine(finding, root, damage))) return true;
  if (around.length === 0) return false;
  if (fromAbsence.has(finding.code)) return true;
  const nodes = [nearestNode(root, finding.path), ...(finding.evidence ? [finding.evidence] : [])];
  return nodes.some((node) => around.some((place) => holds(node, place)));
}

/** What stands in a line that was mended, or is missing where that line is. */
function isInLine(finding: Finding, root: SourceNode, { file, line, column }: Damage): boolean {
  if (finding.place.file === file && finding.place.line === line) return true;
  return finding.code === 'missingKey' && holds(nearestNode(root, finding.path), { file, line, column });
}

/** Findings that say that something is not there: it may stand where nothing could be read. */
const fromAbsence: ReadonlySet<MessageCode> = new Set([
  'moduleMissing',
  'noModule',
  'notTheOwner',
  'fleetWithoutDataCentre',
  'nobodyPlayable',
  'noEnglish',
  'textMissing',
  'briefingMissing',
  'textNotTranslated',
  'promisedTooMuch',
]);

function holds(node: SourceNode, place: Place): boolean {
  // A list that was put together from several files has parts in each of them.
  const parts = node.kind === 'list' ? node.items.filter((item) => item.origin !== node.origin) : [];
  if (parts.some((part) => part.origin.file === place.file)) return true;
  if (node.origin.file !== place.file) return false;
  const start = placeAt(node.origin, node.offset);
  const end = placeAt(node.origin, node.end);
  return !precedes(place, start) && !precedes(end, place);
}

function precedes(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
