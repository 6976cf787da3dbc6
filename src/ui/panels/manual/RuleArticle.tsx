import Markdown from 'markdown-to-jsx/react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { numbersOfRule, type Quote, type RuleText, withValues } from './manual.model.ts';
import { RuleNumbers } from './RuleNumbers.tsx';

/** Headings inside a rule stand below its own; raw HTML in a text stays text. */
const OPTIONS = { disableParsingRawHTML: true, forceBlock: true } as const;

/** One rule with the numbers of the scenario at hand. */
export function RuleArticle({ rule }: { readonly rule: RuleText }) {
  const { presentation } = useCampaign();
  const write = useNumberText();
  const text = withValues(rule.body, presentation.parameters, write);
  return (
    <article className="mn-rule" aria-labelledby={`rule-${rule.number}`}>
      <h3 className="mn-rule-title" id={`rule-${rule.number}`}>
        <span className="mn-rule-number">{rule.number}</span> {rule.title}
      </h3>
      <div className="mn-text">
        <Markdown options={OPTIONS}>{text}</Markdown>
      </div>
      <RuleNumbers quotes={numbersOfRule(rule, presentation.parameters)} />
    </article>
  );
}

/** Writes a number of the rules in the reader's way: as many figures as it has, up to six. */
export function useNumberText(): (value: number, form: Quote['form']) => string {
  const { formatNumber, formatQuantity } = useT();
  return (value, form) =>
    form === 'percent'
      ? formatQuantity(value, 'percent', { digits: digitsOf(value * 100) })
      : formatNumber(value, { digits: digitsOf(value) });
}

/** Decimals that a number needs: 0.3 one, 21.892 three, at most four. */
function digitsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toPrecision(6))).split('.');
  return Math.min(fraction.length, 4);
}
