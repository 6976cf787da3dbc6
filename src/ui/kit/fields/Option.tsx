import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';

/** One choice of a list. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** A stamp or a swatch before the words. */
  readonly mark?: ReactNode;
  readonly isDisabled?: boolean;
}

/** The choices of a Select or a ComboBox. */
export function OptionList({ options }: { readonly options: readonly Option[] }) {
  return (
    <ListBox className="hs-options" items={options}>
      {(option) => (
        <ListBoxItem
          id={option.id}
          textValue={option.label}
          className="hs-option"
          isDisabled={option.isDisabled ?? false}
        >
          {option.mark}
          <span className="hs-option-words">
            <Text slot="label">{option.label}</Text>
            {option.description && (
              <Text slot="description" className="hs-option-help">
                {option.description}
              </Text>
            )}
          </span>
          <Check className="hs-option-check" aria-hidden="true" />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
