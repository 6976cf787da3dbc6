import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classes } from '../classes.ts';
import './fields.css';

/** One card of a choice. */
export interface RadioCard {
  readonly id: string;
  readonly title: string;
  readonly text?: ReactNode;
  /** A stamp or a drawing beside the words. */
  readonly mark?: ReactNode;
  /** Something at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadioCardsProps {
  readonly label: string;
  readonly cards: readonly RadioCard[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Cards side by side while they fit. */
  readonly isGrid?: boolean;
}

/** A choice whose options need a sentence each. */
export function RadioCards({ label, cards, value, onChange, isGrid = false }: RadioCardsProps) {
  return (
    <RadioGroup className="hs-field" value={value} onChange={onChange}>
      <Label className="hs-field-label">{label}</Label>
      <div className={classes('hs-cards', isGrid && 'is-grid')}>
        {cards.map((card) => (
          <Radio key={card.id} value={card.id} isDisabled={card.isDisabled ?? false} className="hs-card">
            {card.mark}
            <span className="hs-card-words">
              <span className="hs-card-head">
                <span className="hs-card-title">{card.title}</span>
                {card.aside && <span className="hs-card-aside">{card.aside}</span>}
              </span>
              {card.text && <span className="hs-card-text">{card.text}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
