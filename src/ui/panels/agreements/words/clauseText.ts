import type { Clause } from '../../../../engine/index.ts';
import type { TextParams } from '../../../../i18n/keys.ts';
import { acrossFrom, amountOf, type Sides, shareOf, type TrancheCondition } from '../terms/sides.model.ts';
import { type DealWords, fieldValue, lengthName, quarterName, shareName } from './dealWords.ts';

/** A clause as a sentence. */
export function clauseText(clause: Clause, sides: Sides, words: DealWords): string {
  const form = clause.kind === 'compute' && clause.kUsdPerQuarter !== undefined ? 'money' : 'summary';
  return words.voice.dynamic(`agreements:clauses.${clause.kind}.${form}`, clauseParams(clause, sides, words));
}

/** Name of a kind of clause. */
export const clauseName = (kind: Clause['kind'], { voice }: DealWords): string =>
  voice.t(`agreements:clauses.${kind}.name`);

/** When a tranche falls due. */
export function conditionText(condition: TrancheCondition, words: DealWords): string {
  const { voice } = words;
  const { formatMoney, formatQuantity } = voice.formats;
  switch (condition.kind) {
    case 'date':
      return voice.t('agreements:conditions.date', { quarter: quarterName(words, condition.quarter) });
    case 'capability':
      return voice.t('agreements:conditions.capability', {
        points: formatQuantity(condition.points, 'capability', {
          digits: Number.isInteger(condition.points) ? 0 : 1,
        }),
      });
    case 'delivered':
      return voice.t('agreements:conditions.delivered', { h100e: formatQuantity(condition.h100e, 'h100e') });
    case 'power':
      return voice.t('agreements:conditions.power', { mw: formatQuantity(condition.mw, 'MW') });
    case 'revenue':
      return voice.t('agreements:conditions.revenue', {
        amount: formatMoney(condition.kUsd, { trim: true }),
      });
    case 'listing':
      return voice.t('agreements:conditions.listing');
  }
}

function clauseParams(clause: Clause, sides: Sides, words: DealWords): TextParams {
  const { names } = words;
  const other = (party: typeof sides.you): string => names.company(acrossFrom(sides, party));
  switch (clause.kind) {
    case 'equity':
      return {
        investor: names.company(clause.investor),
        issuer: other(clause.investor),
        amount: fieldValue(words, 'kUSD', amountOf(clause)),
        preMoney: fieldValue(words, 'kUSD', clause.preMoney),
        share: shareName(words, shareOf(clause)),
      };
    case 'compute':
      return {
        provider: names.company(clause.provider),
        tenant: other(clause.provider),
        h100e: fieldValue(words, 'h100e', clause.h100e),
        amount: fieldValue(words, 'kUSD', clause.kUsdPerQuarter ?? 0),
        price: fieldValue(words, 'usdPerHour', clause.pricePerHour),
        quarters: lengthName(words, clause.quarters),
        start: quarterName(words, clause.start),
      };
    case 'chipSupply':
      return {
        designer: names.company(clause.designer),
        buyer: other(clause.designer),
        perQuarter: words.voice.formats.formatQuantity(clause.perQuarter, 'plain'),
        chip: names.chip(clause.chip),
        chipPrice: fieldValue(words, 'kUSD', clause.price),
        quarters: lengthName(words, clause.quarters),
      };
    default:
      return softParams(clause, words);
  }
}

type SoftClause = Exclude<Clause, { kind: 'equity' | 'compute' | 'chipSupply' }>;

function softParams(clause: SoftClause, words: DealWords): TextParams {
  const { names, voice } = words;
  switch (clause.kind) {
    case 'adoption':
      return {
        tenant: names.company(clause.tenant),
        share: shareName(words, clause.share),
        family: names.family(clause.family),
        discount: shareName(words, clause.discount),
      };
    case 'commerce':
      return {
        vendor: names.company(clause.vendor),
        merchant: names.merchant(clause.merchant),
        fee: shareName(words, clause.fee),
      };
    case 'revenueShare':
      return {
        payer: names.company(clause.payer),
        share: shareName(words, clause.share),
        quarters: lengthName(words, clause.quarters),
      };
    case 'exclusivity':
      return {
        bound: names.company(clause.bound),
        quarters: lengthName(words, clause.quarters),
        scope: voice.t(`agreements:scopes.${clause.scope}`),
        strength: voice.t(`agreements:strengths.${clause.strength}`),
      };
    case 'boardSeat':
      return { holder: names.company(clause.holder) };
  }
}
