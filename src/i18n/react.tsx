import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';
import type { I18n, Voice } from './createI18n.ts';
import type { Formats } from './formats/createFormats.ts';

/** What a component speaks with: `t`, the formats, and the switch of language. */
export interface Speaker extends Voice, Formats {
  readonly languages: readonly string[];
  readonly changeLanguage: (language: string) => Promise<void>;
}

const SpeakerContext = createContext<Speaker | undefined>(undefined);

/** Gives texts and formats to everything below it, tells widgets and the document which language it is. */
export function I18nProvider({ i18n, children }: { readonly i18n: I18n; readonly children: ReactNode }) {
  const voice = useSyncExternalStore(i18n.subscribe, i18n.voice, i18n.voice);
  const speaker = useMemo<Speaker>(
    () => ({ ...voice, ...voice.formats, languages: i18n.languages, changeLanguage: i18n.changeLanguage }),
    [voice, i18n],
  );
  useEffect(() => {
    document.documentElement.lang = voice.language;
  }, [voice.language]);
  return (
    <AriaI18nProvider locale={voice.language}>
      <SpeakerContext value={speaker}>{children}</SpeakerContext>
    </AriaI18nProvider>
  );
}

/**
 * Texts and formats of the present language.
 * @throws Error outside an I18nProvider: a component without one would show keys.
 */
export function useT(): Speaker {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new Error('useT() needs an <I18nProvider> above it.');
  return speaker;
}
