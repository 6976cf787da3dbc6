import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import type { GlossaryTermId } from '../../../i18n/namespaces.ts';
import { useT } from '../../../i18n/react.tsx';
import './overlay.css';

export interface GlossaryTermProps {
  readonly term: GlossaryTermId;
  /** The words in the sentence; the term itself when left out. */
  readonly children?: ReactNode;
}

/** A word of the trade that explains itself on hover, focus or press. */
export function GlossaryTerm({ term, children }: GlossaryTermProps) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  const name = t(`glossary:${term}.term`);
  return (
    <TooltipTrigger delay={250} closeDelay={120} isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className="hs-term" onPress={() => setOpen(true)}>
        {children ?? name}
      </AriaButton>
      <AriaTooltip className="hs-tooltip is-term" placement="top" offset={8}>
        <strong className="hs-tooltip-title">{name}</strong>
        <span>{t(`glossary:${term}.text`)}</span>
      </AriaTooltip>
    </TooltipTrigger>
  );
}
