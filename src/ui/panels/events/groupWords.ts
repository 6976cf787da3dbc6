import type { Condition } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { Names } from '../../game/names.ts';
import { type Comparison, comparisonText, withinSentence } from '../objectives/goalWords.ts';

/** What is needed to say whom a condition chooses. */
interface GroupWords {
  readonly voice: Voice;
  readonly names: Names;
}

type Kind = Extract<Condition, { op: 'has' | 'status' }>;

/** What a condition says of each company: what kind it is, and which of its figures lies where. */
interface Parts {
  readonly kinds: readonly Kind[];
  readonly figures: readonly Comparison[];
}

/** The companies that a condition chooses (V1), such as “clouds with power at least 3 GW”; a general word where it asks for more. */
export function groupText(where: Condition, words: GroupWords): string {
  const { t, formats } = words.voice;
  const parts = partsOf(where);
  if (parts === null || parts.kinds.length > 1) return t('events:who.some');
  const [kind] = parts.kinds;
  const group = kind === undefined ? t('events:group.any') : kindText(kind, words.voice);
  if (parts.figures.length === 0) return group;
  const condition = formats.formatList(
    parts.figures.map((one) => withinSentence(comparisonText(one, { ...words, seat: '' }))),
  );
  return t('events:group.having', { group, condition });
}

/** Null where the condition asks for something else than the kind and the figures of the company itself. */
function partsOf(where: Condition): Parts | null {
  const kinds: Kind[] = [];
  const figures: Comparison[] = [];
  for (const one of where.op === 'all' ? where.of : [where]) {
    if (!('of' in one) || one.of !== '$company') return null;
    if (one.op === 'has' || one.op === 'status') kinds.push(one);
    else if (one.op === 'metric' || one.op === 'company') figures.push(one);
    else return null;
  }
  return { kinds, figures };
}

const kindText = (kind: Kind, { dynamic }: Voice): string =>
  dynamic(`events:group.${kind.op === 'has' ? kind.module : kind.status}`);
