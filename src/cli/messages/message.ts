/** A text with `{name}` for values, or one text for each plural form of the value `n`. */
export type Message = string | Plural;

/** The forms a language has, after CLDR; `other` is in every language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** All six forms of Arabic. */
export type ArabicPlural = Readonly<Record<Intl.LDMLPluralRule, string>>;
