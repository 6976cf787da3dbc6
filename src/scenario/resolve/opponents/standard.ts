import { z } from 'zod';
import difficulties from '../../../../assets/opponents/difficulties.json' with { type: 'json' };
import doctrines from '../../../../assets/opponents/doctrines.json' with { type: 'json' };
import english from '../../../../assets/opponents/locales/en.json' with { type: 'json' };
import french from '../../../../assets/opponents/locales/fr.json' with { type: 'json' };
import { difficultySchema } from '../../schema/difficulties.ts';
import { doctrineSchema } from '../../schema/doctrines.ts';
import type { TextTree } from '../../schema/texts.ts';

/** Doctrines and levels that every scenario has: it may change them by their id, and add its own. */
export const STANDARD_DOCTRINES = z.array(doctrineSchema).parse(doctrines.doctrines);
export const STANDARD_DIFFICULTIES = z.array(difficultySchema).parse(difficulties.difficulties);

/** Their names and descriptions by language, as a scenario writes its own. */
export const STANDARD_TEXTS: Readonly<Record<string, TextTree>> = { en: english, fr: french };

/** From which one inherits who names none: the first doctrine, and the level in the middle. */
export const USUAL = { doctrine: 'balanced', difficulty: 'manager' } as const;
