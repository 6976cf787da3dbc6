import type { Effect, ScenarioDefinition, Target } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { Names } from '../../game/names.ts';
import { eventName } from '../../game/newsText.ts';
import { groupText } from './groupWords.ts';

/** What is needed to say what an effect does. */
export interface EffectWords {
  readonly voice: Voice;
  readonly names: Names;
  readonly scenario: ScenarioDefinition;
  /** Id of what the event happened to. */
  readonly subject: string | null;
  /** Whether a quantity is a factor or an addend, and of what it exists. */
  readonly quantity: (
    name: string,
  ) => { readonly kind: 'factor' | 'addend'; readonly scope: string } | undefined;
}

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** One line for an effect, in the reader's language; null for what the newspaper says itself. */
export function effectLine(effect: Effect, words: EffectWords): string | null {
  const line = plainLine(effect, words);
  // “You” stands within a sentence, and here at its beginning as well.
  return line === null ? null : line.charAt(0).toLocaleUpperCase() + line.slice(1);
}

function plainLine(effect: Effect, words: EffectWords): string | null {
  const { voice, names } = words;
  const { t } = voice;
  switch (effect.kind) {
    case 'modify':
      return modifyLine(effect, words);
    case 'trust':
      return t('events:effect.trust', { points: signed(effect.points, words), who: who(effect.of, words) });
    case 'scrutiny':
      return scrutinyLine(effect, words);
    case 'cash':
      return cashLine(effect, words);
    case 'relations':
      return t('events:effect.relations', {
        who: who(effect.of, words),
        others: who(effect.with, words),
        change: signed(effect.change * 100, words),
      });
    case 'researchers':
      return t('events:effect.researchers', {
        who: who(effect.of, words),
        change: percent(effect.share, words),
      });
    case 'loseChips':
      return t('events:effect.loseChips', {
        who: who(effect.of, words),
        share: percent(-effect.share, words),
      });
    case 'delaySites':
      return t('events:effect.delaySites', {
        who: who(effect.of, words),
        length: quarters(effect.quarters, words),
      });
    case 'sentiment':
      return t('events:effect.sentiment', { change: percent(effect.change, words) });
    case 'openWeights':
      return t('events:effect.openWeights', {
        points: voice.formats.formatQuantity(effect.behindFrontier, 'capability'),
      });
    case 'start':
      return t('events:effect.start');
    case 'stop':
      return t('events:effect.stop', {
        event: eventName(
          effect.event,
          words.subject === null ? [] : [words.subject],
          names,
          voice.formats.formatList,
        ),
      });
    case 'news':
      return null;
    default:
      return ruleLine(effect, words);
  }
}

function ruleLine(
  effect: Of<'tradeRule' | 'moratorium' | 'neighbours' | 'openness'>,
  words: EffectWords,
): string {
  const { voice, names } = words;
  const { t, dynamic } = voice;
  if (effect.kind === 'tradeRule') {
    const rule = dynamic(`events:rule.${effect.rule}`, {}, effect.rule);
    return t(effect.force === 'on' ? 'events:effect.tradeOn' : 'events:effect.tradeOff', { rule });
  }
  if (effect.kind === 'openness')
    return t('events:effect.openness', {
      merchant: names.merchant(bound(effect.merchant, words)),
      change: percent(effect.change, words),
    });
  const region = names.region(bound(effect.region, words));
  if (effect.kind === 'neighbours')
    return t('events:effect.neighbours', { region, points: signed(effect.points, words) });
  return t('events:effect.moratorium', { region, length: quarters(effect.quarters, words) });
}

function modifyLine(effect: Of<'modify'>, words: EffectWords): string {
  const key =
    effect.fade === 'linear' && effect.quarters > 1 ? 'events:effect.modifyFading' : 'events:effect.modify';
  const line = words.voice.t(key, {
    quantity: quantityName(effect.quantity, words.voice),
    change: changeOf(effect.quantity, effect.amount, words),
    where: place(effect.of, effect.quantity, words),
    length: quarters(effect.quarters, words),
  });
  // Where everything is meant nothing stands between the words.
  return line.replace(/ {2,}/g, ' ').replace(' ,', ',');
}

/** Name of a quantity that events move. */
export function quantityName(quantity: string, voice: Voice): string {
  return voice.dynamic(`events:quantity.${quantity}`);
}

/** What a modifier does to a quantity: a factor as a change in per cent, an addend in points of it. */
export function changeOf(
  quantity: string,
  amount: number,
  words: Pick<EffectWords, 'voice' | 'quantity'>,
): string {
  const { formatQuantity } = words.voice.formats;
  if (words.quantity(quantity)?.kind === 'factor') return percent(amount - 1, words);
  return formatQuantity(amount, 'points', { sign: 'always', digits: Math.abs(amount) < 0.01 ? 2 : 1 });
}

function place(of: Target, quantity: string, words: EffectWords): string {
  const { voice, names } = words;
  const scope = words.quantity(quantity)?.scope ?? 'world';
  if (of.kind !== 'refs')
    return scope === 'company' && of.kind !== 'all' ? inBrackets(who(of, words), voice) : '';
  const namesOf: Readonly<Record<string, (id: string) => string>> = {
    region: names.region,
    merchant: names.merchant,
    segment: names.segment,
    chip: names.chip,
    family: names.family,
  };
  if (scope === 'company') return inBrackets(who(of, words), voice);
  const name = namesOf[scope] ?? ((id: string) => id);
  return inBrackets(voice.formats.formatList(of.refs.map((one) => name(bound(one, words)))), voice);
}

const inBrackets = (text: string, voice: Voice): string => voice.t('events:where.at', { names: text });

function bound(reference: string, { subject }: EffectWords): string {
  return reference.startsWith('$') ? (subject ?? reference) : reference;
}

/** Whom an effect means. */
function who(target: Target, words: EffectWords): string {
  const { voice, names } = words;
  if (target.kind === 'all') return voice.t('events:who.all');
  if (target.kind === 'others') return voice.t('events:who.others');
  if (target.kind === 'where') return groupText(target.where, words);
  return voice.formats.formatList(
    target.refs.map((one) => {
      if (one === '$chooser') return voice.t('events:who.chooser');
      if (one === '$company')
        return words.subject === null ? voice.t('events:who.subject') : names.company(words.subject);
      return names.company(one);
    }),
  );
}

function scrutinyLine(effect: Of<'scrutiny'>, words: EffectWords): string {
  const params = { points: signed(effect.points, words), who: who(effect.of, words) };
  if (effect.jurisdiction === null) return words.voice.t('events:effect.scrutiny', params);
  const jurisdiction = words.names.jurisdiction(effect.jurisdiction);
  return words.voice.t('events:effect.scrutinyIn', { ...params, jurisdiction });
}

function cashLine({ amount, revenueShare, cause, of }: Of<'cash'>, words: EffectWords): string {
  const sign = cause === 'eventCosts' ? -1 : 1;
  const { formatMoney } = words.voice.formats;
  const fixed = amount > 0 ? [formatMoney(sign * amount, { sign: 'always' })] : [];
  const share =
    revenueShare > 0
      ? [words.voice.t('events:revenueShare', { share: percent(sign * revenueShare, words) })]
      : [];
  const money = words.voice.formats.formatList([...fixed, ...share]);
  return words.voice.t('events:effect.cash', { amount: money, who: who(of, words) });
}

const percent = (value: number, { voice }: Pick<EffectWords, 'voice'>): string =>
  voice.formats.formatQuantity(value, 'percent', { sign: 'always', digits: Math.abs(value) < 0.03 ? 1 : 0 });
const signed = (value: number, { voice }: EffectWords): string =>
  voice.formats.formatNumber(value, { sign: 'always', digits: Number.isInteger(value) ? 0 : 1 });
const quarters = (count: number, { voice }: EffectWords): string =>
  voice.formats.formatQuantity(count, 'quarters');
