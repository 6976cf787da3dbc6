import { useT } from '../../../i18n/react.tsx';
import './navigation.css';

/** Keys with a name in the reader's language. */
export type NamedKey =
  | 'ctrl'
  | 'shift'
  | 'alt'
  | 'enter'
  | 'escape'
  | 'space'
  | 'arrowUp'
  | 'arrowDown'
  | 'arrowLeft'
  | 'arrowRight';

export interface KeyHintProps {
  /** Keys pressed together: names, or the letter itself. */
  readonly keys: readonly (NamedKey | { readonly letter: string })[];
}

/** The keys that do the same thing as the button beside it. */
export function KeyHint({ keys }: KeyHintProps) {
  const { t } = useT();
  const names = keys.map((key) =>
    typeof key === 'string' ? t(`common:keys.${key}`) : key.letter.toUpperCase(),
  );
  const spoken = names.join(` ${t('common:keys.plus')} `);
  return (
    <span className="hs-keys">
      <span className="hs-visually-hidden">{t('common:keys.shortcut', { keys: spoken })}</span>
      <span className="hs-keys-drawn" aria-hidden="true">
        {names.map((name) => (
          <kbd key={name} className="hs-key">
            {name}
          </kbd>
        ))}
      </span>
    </span>
  );
}
