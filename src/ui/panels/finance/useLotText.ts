import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { type LotWords, lotText } from '../decision/lotText.ts';

/** Names a lot of an estate in the reader's language. */
export function useLotText(): (what: Parameters<typeof lotText>[0]) => string {
  const voice = useT();
  const names = useNames();
  const words: LotWords = { voice: { t: voice.t, formats: voice }, names };
  return (what) => lotText(what, words);
}
