import { useT } from '../../../i18n/react.tsx';

/** Leverage or coverage from which the engine stops counting: there is nothing to measure against. */
const BOUNDLESS = 99;

/** Writes a ratio of the books, or why there is none. */
export function useMultiple(): (value: number, none: string) => string {
  const { formatQuantity } = useT();
  return (value, none) => (value >= BOUNDLESS ? none : formatQuantity(value, 'multiple'));
}
