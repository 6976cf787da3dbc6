import i18next, { type i18n as Engine } from 'i18next';
import { createFormats, type Formats } from './formats/createFormats.ts';
import type { TextCode, TextKey, TextParams, Translate } from './keys.ts';
import type { TextSource, TextTree } from './textSource.ts';

/** The language whose files are the type, and which fills every gap in another. */
export const REFERENCE_LANGUAGE = 'en';

/** Everything that speaks to the reader in one language. A new object is made whenever any text changed. */
export interface Voice {
  readonly language: string;
  readonly t: Translate;
  /** Text for a key known only at run time: engine codes, scenario texts. Gives `fallback`, else the key, when there is none. */
  readonly dynamic: (key: string, params?: TextParams, fallback?: string) => string;
  /** Text for `{code, params}` in a namespace; the code itself when it has no text. */
  readonly code: (namespace: string, coded: TextCode) => string;
  readonly has: (key: string) => boolean;
  readonly formats: Formats;
}

/** The texts of the program: languages, look-up, run-time switch. */
export interface I18n {
  /** Languages with texts, the reference language first. */
  readonly languages: readonly string[];
  /** The present voice; the same object until a text or the language changes. */
  voice(): Voice;
  /** Loads what the language lacks and speaks it from then on. An unknown language speaks the reference language. */
  changeLanguage(language: string): Promise<void>;
  /** Adds texts at run time: a scenario's own, a pack's, a modder's language. */
  addTexts(language: string, namespace: string, texts: TextTree): void;
  /** Calls back after each change of voice; returns the way out. */
  subscribe(listener: () => void): () => void;
}

/**
 * Texts and formats in a language, with the reference language behind it.
 * @param language BCP 47 tag, such as `fr`
 */
export async function createI18n(language: string, source: TextSource): Promise<I18n> {
  const engine = startEngine();
  const loaded = new Set<string>();
  const load = async (wanted: string): Promise<void> => {
    if (loaded.has(wanted)) return;
    loaded.add(wanted);
    await Promise.all(
      source
        .namespacesOf(wanted)
        .map(async (name) => addTo(engine, wanted, name, await source.load(wanted, name))),
    );
  };
  const speak = async (wanted: string): Promise<void> => {
    await Promise.all([load(REFERENCE_LANGUAGE), load(wanted)]);
    await engine.changeLanguage(wanted);
  };
  await speak(language);
  return assemble(engine, source, speak);
}

function assemble(engine: Engine, source: TextSource, speak: (language: string) => Promise<void>): I18n {
  const listeners = new Set<() => void>();
  const added = new Set<string>();
  let voice = voiceOf(engine);
  const renew = (): void => {
    voice = voiceOf(engine);
    for (const listener of listeners) listener();
  };
  return {
    get languages() {
      return [...new Set([REFERENCE_LANGUAGE, ...source.languages, ...added])];
    },
    voice: () => voice,
    changeLanguage: async (language) => {
      await speak(language);
      renew();
    },
    addTexts: (language, namespace, texts) => {
      added.add(language);
      addTo(engine, language, namespace, texts);
      renew();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function startEngine(): Engine {
  const engine = i18next.createInstance();
  void engine.init({
    lng: REFERENCE_LANGUAGE,
    fallbackLng: REFERENCE_LANGUAGE,
    resources: {},
    initAsync: false,
    returnNull: false,
    // React escapes what it shows, and a tooltip or a file name must not be escaped twice.
    interpolation: { escapeValue: false },
  });
  return engine;
}

const addTo = (engine: Engine, language: string, namespace: string, texts: TextTree): void => {
  engine.addResourceBundle(language, namespace, texts, true, true);
};

function voiceOf(engine: Engine): Voice {
  const language = engine.language;
  // Fixed to its language, so that a voice kept by a component never mixes two.
  const lookUp = engine.getFixedT(language);
  const has = (key: string): boolean => engine.exists(key, { lng: language });
  const t = (key: TextKey, params?: TextParams): string => String(lookUp(key, { ...params }));
  const dynamic = (key: string, params?: TextParams, fallback?: string): string =>
    has(key) || hasPlural(engine, key, params) ? String(lookUp(key, { ...params })) : (fallback ?? key);
  const code = (namespace: string, coded: TextCode): string =>
    dynamic(`${namespace}:${coded.code}`, coded.params, coded.code);
  return { language, t, dynamic, code, has, formats: createFormats(language, t) };
}

const hasPlural = (engine: Engine, key: string, params?: TextParams): boolean =>
  params !== undefined && engine.exists(key, { ...params, lng: engine.language });
