import type { Bounds, Condition, Goal, Metric } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { Names } from '../../game/names.ts';
import { metricWords } from '../why/metricWords.ts';

/** What is needed to put goals into words. */
export interface GoalWords {
  readonly voice: Voice;
  readonly names: Names;
  /** How the reader writes a quarter, by its index. */
  readonly writeQuarter: (index: number) => string;
  /** Id of the seat: what is said of it needs no name. */
  readonly seat: string;
}

/** What is needed to put a figure and its value into words. */
export type FigureWords = Omit<GoalWords, 'writeQuarter'>;

/** Facts that are parts of a whole and read as per cent. */
const SHARES: ReadonlySet<string> = new Set([
  'revenueGrowth',
  'computeDependence',
  'chipDependence',
  'customerDependence',
  'largestHolder',
  'chipShare',
  'operatingMargin',
  'ownChips',
  'openness',
  'agentAdoption',
  'gmvGrowth',
  'powerPriceRise',
]);
const MONEY: ReadonlySet<string> = new Set(['compliance', 'safety', 'resilience']);

/** A goal as a sentence in the reader's language (O1). */
export function goalText(goal: Goal, words: GoalWords): string {
  const { t, formats } = words.voice;
  switch (goal.kind) {
    case 'all':
      // Each part is a list of its own often enough: what parts them is stronger than a comma.
      return goal.of.map((one, k) => goalPart(one, k, words)).join(t('objectives:and'));
    case 'any':
      return goal.of.map((one) => goalText(one, words)).join(t('objectives:or'));
    case 'reach':
      return t('objectives:goal.reach', {
        condition: conditionText(goal.when, words),
        quarter: words.writeQuarter(goal.by),
      });
    case 'hold':
      return t('objectives:goal.hold', {
        condition: conditionText(goal.when, words),
        quarters: formats.formatQuantity(goal.quarters, 'quarters'),
        quarter: words.writeQuarter(goal.by),
      });
    case 'end':
      return t('objectives:goal.end', { condition: conditionText(goal.when, words) });
    case 'never':
      return t('objectives:goal.never', {
        condition: afterColon(goal.when, words),
        quarter: words.writeQuarter(goal.until),
      });
  }
}

/** One of several goals of a sentence. */
function goalPart(goal: Goal, place: number, words: GoalWords): string {
  const text = goalText(goal, words);
  return place > 0 && isOpenedByFigure(goal) ? withinSentence(text) : text;
}

function isOpenedByFigure(goal: Goal): boolean {
  if (goal.kind === 'never') return true;
  if (goal.kind !== 'all' && goal.kind !== 'any') return opensWithFigure(goal.when);
  const [first] = goal.of;
  return first !== undefined && isOpenedByFigure(first);
}

/** A condition as it stands within a sentence, after its beginning. */
function afterColon(condition: Condition, words: GoalWords): string {
  const text = conditionText(condition, words);
  return opensWithFigure(condition) ? withinSentence(text) : text;
}

/** A condition in the reader's language (V3). */
export function conditionText(condition: Condition, words: GoalWords): string {
  const { t, formats } = words.voice;
  switch (condition.op) {
    case 'all':
      return formats.formatList(condition.of.map((one, k) => partText(one, k, words)));
    case 'any':
      return condition.of.map((one, k) => partText(one, k, words)).join(t('objectives:or'));
    case 'not':
      return t('objectives:condition.not', { condition: conditionText(condition.of, words) });
    case 'count':
      return t('objectives:condition.count', {
        bounds: boundsText(condition.bounds, String, words),
        condition: conditionText(condition.where, words),
      });
    case 'metric':
    case 'company':
    case 'world':
    case 'region':
    case 'merchant':
      return comparisonText(condition, words);
    default:
      return stateText(condition, words);
  }
}

/** A comparison of a figure with its bounds, in the reader's language. */
export function comparisonText(condition: Comparison, words: FigureWords): string {
  const figure = figureText(condition, words);
  if (isUnbeaten(condition)) return words.voice.t('objectives:condition.unbeaten', { figure });
  return words.voice.t('objectives:condition.compare', {
    figure,
    bounds: boundsText(condition.bounds, (value) => valueText(condition, value, words), words),
  });
}

/** A lead of nothing or more: nobody is ahead, which no figure says as well. */
function isUnbeaten(condition: Comparison): boolean {
  const { atLeast, below } = condition.bounds;
  return (
    condition.op === 'company' && condition.fact === 'capabilityLead' && atLeast === 0 && below === undefined
  );
}

/** Conditions that begin with the name of a figure, which is a common word; others begin with the name of somebody. */
const BEGINS_WITH_FIGURE: ReadonlySet<string> = new Set(['metric', 'company', 'world', 'region', 'merchant']);

function opensWithFigure(condition: Condition): boolean {
  if (condition.op !== 'all' && condition.op !== 'any') return BEGINS_WITH_FIGURE.has(condition.op);
  const [first] = condition.of;
  return first !== undefined && opensWithFigure(first);
}

/** One of several conditions of a sentence: only the first begins with a capital. */
function partText(condition: Condition, place: number, words: GoalWords): string {
  const text = conditionText(condition, words);
  return place > 0 && BEGINS_WITH_FIGURE.has(condition.op) ? withinSentence(text) : text;
}

/** Words that began a sentence as they stand within one: without the capital, unless they are an abbreviation. */
export function withinSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text;
}

/** A condition that compares a figure with bounds. */
export type Comparison = Extract<Condition, { op: 'metric' | 'company' | 'world' | 'region' | 'merchant' }>;

/** What a comparison looks at, with its owner where that is not the seat. */
export function figureText(condition: Comparison, words: FigureWords): string {
  const { voice, names, seat } = words;
  const figure =
    condition.op === 'metric'
      ? metricWords(voice, names).name(condition.metric)
      : voice.dynamic(`objectives:fact.${condition.fact}`);
  if (condition.op === 'world') return figure;
  if (condition.op === 'region')
    return voice.t('objectives:of', { figure, owner: names.region(condition.of) });
  if (condition.op === 'merchant')
    return voice.t('objectives:of', { figure, owner: names.merchant(condition.of) });
  const isOwn = condition.of === '$company' || condition.of === seat;
  return isOwn ? figure : voice.t('objectives:of', { figure, owner: names.company(condition.of) });
}

/** A value as its figure is written. */
export function valueText(condition: Condition, value: number, { voice, names }: FigureWords): string {
  const { formats } = voice;
  if (condition.op === 'metric') return metricWords(voice, names).format(condition.metric as Metric, value);
  const fact = 'fact' in condition ? condition.fact : '';
  if (MONEY.has(fact)) return formats.formatMoney(value);
  if (SHARES.has(fact)) return formats.formatQuantity(value, 'percent', { digits: 1 });
  if (fact === 'capabilityLead') return formats.formatQuantity(value, 'capability', { digits: 1 });
  if (Number.isInteger(value)) return formats.formatNumber(value, { digits: 0 });
  return formats.formatNumber(value, { digits: fact === 'valueGrowth' || fact === 'shopGmv' ? 2 : 1 });
}

function boundsText(
  { atLeast, below }: Bounds,
  write: (value: number) => string,
  { voice: { t } }: FigureWords,
): string {
  if (atLeast !== undefined && below !== undefined)
    return t('objectives:bounds.between', { from: write(atLeast), to: write(below) });
  if (atLeast !== undefined) return t('objectives:bounds.atLeast', { value: write(atLeast) });
  return t('objectives:bounds.below', { value: write(below ?? 0) });
}

function stateText(
  condition: Exclude<Condition, Comparison | { op: 'all' | 'any' | 'not' | 'count' }>,
  words: GoalWords,
): string {
  const { voice, names, writeQuarter, seat } = words;
  const { t, dynamic } = voice;
  const company = (id: string): string => names.company(id === '$company' ? seat : id);
  switch (condition.op) {
    case 'agreement':
      return t('objectives:condition.agreement', {
        a: company(condition.a),
        b: company(condition.b),
        clause: dynamic(`objectives:clause.${condition.clause ?? 'any'}`),
      });
    case 'integrated':
      return t('objectives:condition.integrated', {
        company: company(condition.vendor),
        merchant: names.merchant(condition.merchant),
      });
    case 'status':
      return t('objectives:condition.status', {
        company: company(condition.of),
        status: dynamic(`objectives:status.${condition.status}`),
      });
    case 'has':
      return t('objectives:condition.has', {
        company: company(condition.of),
        module: dynamic(`refusals:modules.${condition.module}`),
      });
    case 'is':
      return voice.formats.formatList(condition.ids.map((id) => company(id)));
    case 'quarter':
      return t('objectives:condition.quarter', { quarter: writeQuarter(condition.from) });
    case 'happened':
      return t('objectives:condition.happened', { event: names.text(`events.${condition.event}.name`) });
  }
}
