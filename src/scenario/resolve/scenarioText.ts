import type { ScenarioPresentation } from './presentation.ts';

/** Language to which every scenario falls back. */
const FALLBACK = 'en';

/**
 * A text of the scenario in a language: the language itself, its base ("fr" for "fr-CA"), English, any other language
 * that the scenario has, and at last the part of the key that names the thing, so that something is always shown.
 */
export function scenarioText(presentation: ScenarioPresentation, language: string, key: string): string {
  return findText(presentation, language, key) ?? nameIn(key);
}

/** The same, or `null` where no language has the text (a description that nobody wrote). */
export function findText(presentation: ScenarioPresentation, language: string, key: string): string | null {
  const base = language.split('-')[0] ?? language;
  for (const tongue of [language, base, FALLBACK, ...presentation.languages]) {
    const text = presentation.texts.get(tongue)?.get(key);
    if (text !== undefined) return text;
  }
  return null;
}

function nameIn(key: string): string {
  const parts = key.split('.');
  return parts[parts.length - 2] ?? key;
}
