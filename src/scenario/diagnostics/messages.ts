import { EVENT_MESSAGES } from './texts/eventMessages.ts';
import { PART_MESSAGES } from './texts/partMessages.ts';
import { RULE_MESSAGES } from './texts/ruleMessages.ts';
import { SCHEMA_MESSAGES } from './texts/schemaMessages.ts';
import { SYNTAX_MESSAGES } from './texts/syntaxMessages.ts';

/** What a finding says: its severity and its English text, with `{name}` for a parameter. */
export interface MessageText {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** Every message a reader of scenario files can give, by code. The one table that a translation has to follow. */
export const MESSAGES = {
  ...SYNTAX_MESSAGES,
  ...PART_MESSAGES,
  ...SCHEMA_MESSAGES,
  ...RULE_MESSAGES,
  ...EVENT_MESSAGES,
} as const satisfies Record<string, MessageText>;

export type MessageCode = keyof typeof MESSAGES;
