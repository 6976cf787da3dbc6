import type { Namespaces } from './namespaces.ts';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `seats_one` and `seats_other` are one key, `seats`, chosen by the `count` parameter. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

type KeysOf<Tree, Prefix extends string> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : KeysOf<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** Every key that may be asked for, as `namespace:path.to.key`. */
export type TextKey = {
  [Name in keyof Namespaces]: KeysOf<Namespaces[Name], `${Name & string}:`>;
}[keyof Namespaces];

/** What is put into the `{{holes}}` of a text. `count` also chooses the plural form. */
export type TextParams = Readonly<Record<string, string | number>>;

/** Looks up a text whose key is known when the program is written. */
export type Translate = (key: TextKey, params?: TextParams) => string;

/** A code as the engine and the scenario diagnostics return it. */
export interface TextCode {
  readonly code: string;
  readonly params?: TextParams;
}
