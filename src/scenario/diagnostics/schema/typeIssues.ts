import { type Finding, mend } from '../diagnostic.ts';
import { findingAt, type IssueSpot } from './context.ts';
import { exampleOf } from './examples.ts';
import { foundText, typeText } from './found.ts';
import { aboutOf } from './introspect.ts';

/** Something is not there that has to be. */
export function missing(spot: IssueSpot): Finding {
  const { wanted, key } = spot;
  const example = wanted === undefined ? '…' : exampleOf(wanted);
  if (typeof key === 'number') {
    const params = { range: `${key + 1} or more`, about: '' };
    return findingAt(spot, 'tooFewItems', { length: key }, mend('writeItems', params));
  }
  const name = String(key ?? '');
  const about = wanted === undefined ? '' : aboutOf(wanted);
  return findingAt(spot, 'missingKey', { key: name }, mend('addKey', { key: name, example, about }));
}

/** Something else stands there than has to. */
export function wrongType(spot: IssueSpot, expected: string): Finding {
  const { node } = spot;
  if (node === undefined) return missing(spot);
  const value = node.kind === 'leaf' ? node.value : undefined;
  if (expected === 'int' && typeof value === 'number') return notWhole(spot, value);
  const params = { expected: typeText(expected), found: foundText(node) };
  return findingAt(spot, 'wrongType', params, typeMend(spot, expected, value));
}

function typeMend(spot: IssueSpot, expected: string, value: unknown): Finding['mend'] {
  const wantsNumber = expected === 'number' || expected === 'int';
  if (wantsNumber && typeof value === 'string') {
    const percent = /^\s*(-?[\d.]+)\s*%\s*$/.exec(value);
    if (percent) return mend('writeFraction', { share: Number(percent[1]) / 100, written: value });
    const number = Number(value.replaceAll(/[\s,_]/g, ''));
    if (value.trim() !== '' && Number.isFinite(number)) return mend('writeNumberNotText', { value: number });
  }
  if (expected === 'string' && typeof value === 'number') return mend('writeTextNotNumber', { value });
  if (expected === 'array' && spot.node?.kind !== 'object') return mend('wrapInList');
  const wanted = spot.wanted;
  if (wanted === undefined) return mend('writeType', { example: typeText(expected), about: '' });
  return mend('writeType', { example: exampleOf(wanted), about: aboutOf(wanted) });
}

function notWhole(spot: IssueSpot, value: number): Finding {
  const params = { below: Math.floor(value), above: Math.ceil(value) };
  return findingAt(spot, 'notWhole', { value }, mend('roundNumber', params));
}
