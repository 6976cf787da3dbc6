import Markdown from 'markdown-to-jsx/react';
import { useCampaign } from '../../game/useCampaign.ts';
import { numbersOfRule, type RuleText, withValues } from './manual.model.ts';
import { RuleNumbers } from './RuleNumbers.tsx';
import { useNumberText } from './useNumberText.ts';

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
