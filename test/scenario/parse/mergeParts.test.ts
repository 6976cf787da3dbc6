import { expect, test } from 'vitest';
import { readJson } from '../../../src/scenario/parse/json/readJson.ts';
import { nodeAt, placeOfNode, toData } from '../../../src/scenario/parse/json/sourceNode.ts';
import { mergeParts } from '../../../src/scenario/parse/mergeParts.ts';

function merge(files: Readonly<Record<string, string>>) {
  const roots = Object.entries(files).flatMap(([path, text]) => readJson(path, text).root ?? []);
  const { root, findings } = mergeParts(roots);
  return {
    root,
    data: root && toData(root),
    codes: findings.map(({ code, place }) => `${place.file} ${code}`),
  };
}

test('lists are joined, tables are merged, texts go to their language', () => {
  const { data, codes } = merge({
    'scenario.json': '{"$schema": "a", "id": "x", "companies": [1], "supply": {"a": 1}}',
    'companies/two.json': '{"$schema": "b", "companies": [2, 3]}',
    'supply.json': '{"supply": {"b": 2}}',
    'locales/fr.json': '{"title": "Titre"}',
    'locales/en.json': '{"title": "Title"}',
  });
  expect(codes).toEqual([]);
  expect(data).toEqual({
    $schema: 'a',
    id: 'x',
    companies: [1, 2, 3],
    supply: { a: 1, b: 2 },
    texts: { fr: { title: 'Titre' }, en: { title: 'Title' } },
  });
});

test('every value still knows its own file', () => {
  const { root } = merge({ 'scenario.json': '{"list": [1]}', 'more.json': '{\n "list": [\n  2\n ]\n}' });
  const second = root && nodeAt(root, ['list', 1]);
  expect(second && placeOfNode(second)).toEqual({ file: 'more.json', line: 3, column: 3 });
});

test('a value that two files set is a mistake; the first stays', () => {
  const { data, codes } = merge({ 'scenario.json': '{"id": "x"}', 'other.json': '{"id": "y"}' });
  expect(codes).toEqual(['other.json writtenTwice']);
  expect(data).toEqual({ id: 'x' });
});

test('a part that is no object is a mistake; the rest is read', () => {
  const { data, codes } = merge({ 'scenario.json': '{"id": "x"}', 'other.json': '[1]' });
  expect(codes).toEqual(['other.json partNotObject']);
  expect(data).toEqual({ id: 'x' });
});
