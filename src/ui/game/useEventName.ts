import { useT } from '../../i18n/react.tsx';
import { eventName } from './newsText.ts';
import { useNames } from './useNames.ts';

/** Writes the name of an event with what it happened to (V1). */
export function useEventName(): (event: string, subject: string | null) => string {
  const { formatList } = useT();
  const names = useNames();
  return (event, subject) => eventName(event, subject === null ? [] : [subject], names, formatList);
}
